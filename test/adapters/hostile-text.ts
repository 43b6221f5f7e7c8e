import type { Random } from '../front-door/random.ts';

const pieces: readonly string[] = [
  "'",
  "''",
  "'''",
  "' or true or '",
  "') or startswith(displayName,'",
  "' -or Name -like '",
  '%27',
  '%00',
  '%',
  '&',
  '&$top=1',
  '&$filter=true',
  '#',
  '+',
  '?',
  '=',
  '"',
  '$true',
  '$(Get-Mailbox)',
  '`',
  '\\',
  '\\u0027',
  '/*',
  '--',
  ';',
  '{guid}',
  '@subject',
  '\u2019',
  '\u02bc',
  '\uff07',
  'O’Brien',
  'Zoë',
  '王',
  '😀',
  '\u202e',
  ' ',
  'a',
];

/** A text that tries to end the string it stands in and to go on as an order; without control characters. */
export function hostileText(random: Random): string {
  return Array.from({ length: 1 + random.int(8) }, () => random.pick(pieces)).join('');
}

/** PowerShell takes all of these for a single quote, so each must be doubled inside one. */
const singleQuotes = /['\u2018\u2019\u201a\u201b]/g;

/**
 * What may not stand in a line that a person copies: control and format characters (they end lines or turn the
 * reading direction), separators other than the space, and halves of surrogate pairs.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u;

function quoted(text: string): string {
  return `'${text.replace(singleQuotes, '$&$&')}'`;
}

function codeUnits(character: string): readonly string[] {
  return Array.from({ length: character.length }, (_, index) => `[char]${character.charCodeAt(index)}`);
}

/** A string that PowerShell reads as exactly this text, on one line and without anything invisible. */
export function powershellString(text: string): string {
  if (!unprintable.test(text)) return quoted(text);
  const parts: string[] = [];
  let plain = '';
  for (const character of text) {
    if (!unprintable.test(character)) {
      plain += character;
      continue;
    }
    // The first part is always a string, so that the plus signs join text and do not add numbers.
    if (plain !== '' || parts.length === 0) parts.push(quoted(plain));
    plain = '';
    parts.push(...codeUnits(character));
  }
  if (plain !== '') parts.push(quoted(plain));
  return `(${parts.join('+')})`;
}

import type { EvidencePack, Readable } from '../../core/evidence.ts';
import { spanText } from '../../core/spans.ts';
import { instantUtc } from './drawable.ts';
import { type Colour, colours, page, type Sheet, textWidth } from './sheet.ts';

/** Green only when the request is closed and nothing was waived or vouched for; red when something failed or stands open. */
export function toneOf({ verdict }: Readable): Colour {
  const { failed, held, unproven } = verdict.standings;
  if (failed + held + unproven > 0 || !verdict.closed) return failed > 0 ? 'bad' : 'waiting';
  return 'good';
}

/** What, who, when and the verdict: everything that a reader in a hurry needs. */
export function cover(sheet: Sheet, pack: EvidencePack, at: Date): void {
  const { readable } = pack;
  sheet.draw(
    'LATCHKEY  ·  EVIDENCE',
    { x: page.left, y: sheet.y, width: textWidth },
    { size: 8, font: 'semibold', colour: 'accent' },
  );
  sheet.draw(
    pack.request,
    { x: page.left, y: sheet.y, width: textWidth },
    { size: 8.5, font: 'mono', colour: 'grey', align: 'right' },
  );
  sheet.y += 22;
  sheet.say(readable.says, { size: 23, font: 'bold', codePointsMax: 100 });
  sheet.y += 12;
  verdictBox(sheet, readable);
  factGrid(sheet, factsOf(pack, at));
  figureTiles(sheet, figuresShown(readable));
  if (readable.erased)
    note(
      sheet,
      'Personal details of this record have been erased. Kinds, times, step names, digests and pseudonyms remain, and the chain can still be checked.',
    );
}

function verdictBox(sheet: Sheet, readable: Readable): void {
  const tone = toneOf(readable);
  const closing = readable.timeline.findLast(
    (one) => one.says.startsWith('Closed') || one.says.startsWith('closed'),
  );
  const below = readable.verdict.closed
    ? `Closed ${instantUtc(closing?.at)} UTC. Proven = an independent read agreed; attested = a person vouched; waived = a named role let it go. ${readable.verdict.nothingToDo} steps found nothing to change.`
    : 'Not closed: this shows the record as it stood when the document was made.';
  const height =
    30 +
    sheet.height(readable.verdict.says, textWidth - 40, { size: 15, font: 'bold' }) +
    sheet.height(below, textWidth - 40, { size: 8.5 });
  sheet.doc.rect(page.left, sheet.y, textWidth, height).fill(colours.wash);
  sheet.doc.rect(page.left, sheet.y, 4, height).fill(colours[tone]);
  let y = sheet.y + 12;
  const box = { x: page.left + 20, width: textWidth - 40 };
  y += sheet.draw(readable.verdict.says, { ...box, y }, { size: 15, font: 'bold', colour: tone }) + 4;
  sheet.draw(below, { ...box, y }, { size: 8.5, colour: 'grey' });
  sheet.y += height + 16;
}

type Fact = readonly [string, string, ('mono' | 'regular')?];

function factsOf(pack: EvidencePack, at: Date): readonly Fact[] {
  const { request, approvals, figures } = pack.readable;
  const approvers = approvals
    .filter((one) => one.verdict !== 'rejected')
    .map((one) => one.by.name ?? one.by.ref);
  return [
    ['Person', request.subject.name ?? request.subject.ref],
    ['Employee id', request.subject.employeeId ?? '–'],
    ['Requested by', request.requester.name ?? request.requester.ref],
    ['Approved by', approvers.length === 0 ? 'nobody yet' : [...new Set(approvers)].join(', ')],
    ['Opened', `${instantUtc(request.openedAt)}${request.late === true ? ' (late)' : ''}`],
    ['Due', instantUtc(figures.dueAt)],
    ['Lines in the record', String(pack.head.seq)],
    ['This document made', instantUtc(at.toISOString())],
    ['Policy version', pack.policy ?? 'erased', 'mono'],
    ['Head hash (last line)', pack.head.hash, 'mono'],
  ];
}

function factGrid(sheet: Sheet, facts: readonly Fact[]): void {
  for (let index = 0; index < facts.length; ) {
    const wide = facts[index]?.[2] === 'mono';
    const pair = facts.slice(index, index + (wide ? 1 : 2));
    const width = wide ? textWidth : textWidth / 2 - 10;
    const heights = pair.map(([label, value, font], column) => {
      const box = { x: page.left + column * (textWidth / 2 + 10), width };
      sheet.draw(label, { ...box, y: sheet.y }, { size: 7.5, font: 'semibold', colour: 'grey' });
      return (
        11 + sheet.draw(value, { ...box, y: sheet.y + 11 }, { size: wide ? 8 : 9.5, font: font ?? 'regular' })
      );
    });
    sheet.y += Math.max(...heights) + 8;
    index += pair.length;
  }
  sheet.y += 2;
  sheet.draw(
    'All times in this document are UTC.',
    { x: page.left, y: sheet.y, width: textWidth },
    { size: 7.5, colour: 'grey' },
  );
  sheet.y += 20;
}

/** At most three figures with what they mean. */
function figuresShown({ figures }: Readable): readonly (readonly [string, string])[] {
  const shown: (readonly [string, string])[] = [];
  const against = (minutes: number | undefined, what: string): void => {
    if (minutes === undefined) return;
    const value =
      Math.abs(minutes) < 0.1 ? 'on time' : `${spanText(minutes)} ${minutes > 0 ? 'after' : 'before'}`;
    shown.push([value, what]);
  };
  if (figures.leg === 'leaver') {
    against(figures.blockLateMinutes, 'sign-in blocked, against the end of access');
    against(figures.blockProvenAfterDueMinutes, 'block read back, against the end of access');
  } else against(figures.accessProvenAfterDueMinutes, 'all access proven, against the date asked for');
  if (figures.unexplainedBefore !== undefined)
    shown.push([
      `${figures.unexplainedBefore}, now ${figures.unexplainedAfter ?? '?'}`,
      `items of access that no policy explains; ${figures.keptByReview ?? 0} kept with a signed reason`,
    ]);
  if (figures.leg !== 'mover')
    against(figures.everythingSettledAfterDueMinutes, 'every step settled, hand-over included');
  if (shown.length < 3 && figures.approvalMinutes !== undefined)
    shown.push([spanText(figures.approvalMinutes), 'from request to approval']);
  return shown.slice(0, 3);
}

function figureTiles(sheet: Sheet, figures: readonly (readonly [string, string])[]): void {
  if (figures.length === 0) return;
  const gap = 12;
  const width = (textWidth - gap * 2) / 3;
  for (const [index, [value, meaning]] of figures.entries()) {
    const x = page.left + index * (width + gap);
    sheet.doc.rect(x, sheet.y, width, 58).lineWidth(0.7).stroke(colours.rule);
    sheet.draw(
      value,
      { x: x + 10, y: sheet.y + 7, width: width - 20 },
      { size: 14, font: 'semibold', colour: 'accent' },
    );
    sheet.draw(meaning, { x: x + 10, y: sheet.y + 29, width: width - 20 }, { size: 7.5, colour: 'grey' });
  }
  sheet.y += 74;
}

function note(sheet: Sheet, text: string): void {
  sheet.need(40);
  sheet.say(text, { size: 9, colour: 'waiting' });
  sheet.y += 12;
}

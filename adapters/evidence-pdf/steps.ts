import type { Readable } from '../../core/evidence.ts';
import { instantUtc } from './drawable.ts';
import { type Colour, colours, page, type Sheet, type Style, textWidth } from './sheet.ts';

type StepStory = Readable['steps'][number];
interface Piece {
  readonly text: string;
  readonly style?: Style;
}

/** Most calls, tasks and facts spelt out per step; the embedded pack has all of them. */
export const piecesShownMax = 6;

const tones: Readonly<Record<StepStory['standing'], Colour>> = {
  proven: 'good',
  attested: 'accent',
  waived: 'waiting',
  failed: 'bad',
  held: 'bad',
  unproven: 'waiting',
  'not-started': 'grey',
};

const small: Style = { size: 7.5 };
const quiet: Style = { size: 7, colour: 'grey' };
const code: Style = { size: 6.5, font: 'mono' };

const columnGap = 12;
/** Before, done, proof: calls need the most room. */
const widths: readonly number[] = [0.27, 0.45, 0.28].map((share) => share * (textWidth - 2 * columnGap));

/** One step: what was before, what was done, how it was proven, side by side. */
export function stepCard(sheet: Sheet, step: StepStory): void {
  const columns = [before(step), done(step), proof(step)];
  const heights = columns.map((pieces, index) => columnHeight(sheet, pieces, widths[index] ?? 0));
  const height = 40 + Math.max(...heights);
  sheet.need(Math.min(height, page.bottom - page.top));
  title(sheet, step);
  const top = sheet.y;
  let x: number = page.left;
  for (const [index, pieces] of columns.entries()) {
    drawColumn(sheet, pieces, { x, y: top, width: widths[index] ?? 0 });
    x += (widths[index] ?? 0) + columnGap;
  }
  sheet.y = top + Math.max(...heights) + 8;
  sheet.rule();
  sheet.y += 9;
}

function title(sheet: Sheet, step: StepStory): void {
  const tone = tones[step.standing];
  sheet.doc.circle(page.left + 4, sheet.y + 7.5, 3.2).fill(colours[tone]);
  sheet.draw(step.title, { x: page.left + 13, y: sheet.y, width: 300 }, { size: 10, font: 'semibold' });
  sheet.draw(
    step.says,
    { x: page.left + 313, y: sheet.y + 1.5, width: textWidth - 313 },
    { size: 8.5, font: 'semibold', colour: tone, align: 'right' },
  );
  sheet.y += Math.max(16, sheet.height(step.title, 300, { size: 10, font: 'semibold' })) + 1;
}

function columnHeight(sheet: Sheet, pieces: readonly Piece[], width: number): number {
  return pieces.reduce((sum, piece) => sum + sheet.height(piece.text, width, piece.style) + 1.5, 0);
}

function drawColumn(
  sheet: Sheet,
  pieces: readonly Piece[],
  box: { readonly x: number; readonly y: number; readonly width: number },
): void {
  let { y } = box;
  for (const piece of pieces) y += sheet.draw(piece.text, { ...box, y }, piece.style) + 1.5;
}

const label = (text: string): Piece => ({ text, style: { size: 6.5, font: 'semibold', colour: 'grey' } });

function some(pieces: readonly Piece[], what: string): readonly Piece[] {
  if (pieces.length <= piecesShownMax) return pieces;
  return [
    ...pieces.slice(0, piecesShownMax),
    { text: `and ${pieces.length - piecesShownMax} more ${what} in the embedded file`, style: quiet },
  ];
}

function before(step: StepStory): readonly Piece[] {
  const facts = step.before.map((text) => ({ text, style: small }));
  return [
    label('BEFORE'),
    ...(facts.length === 0 ? [{ text: 'nothing recorded', style: quiet }] : some(facts, 'facts')),
  ];
}

function done(step: StepStory): readonly Piece[] {
  const calls = step.calls.flatMap((call): Piece[] => [
    ...(call.says === undefined ? [] : [{ text: call.says, style: small }]),
    { text: call.does, style: code },
    {
      text: [
        `${call.outcome} ${call.status ?? ''}`.trim(),
        call.code,
        instantUtc(call.at),
        `line ${call.line}`,
      ]
        .filter((text) => text !== undefined)
        .join('  ·  '),
      style: { ...quiet, colour: call.outcome === 'done' ? 'grey' : 'waiting' },
    },
  ]);
  const tasks = step.tasks.flatMap((task): Piece[] => [
    { text: `Task: ${task.says}`, style: small },
    { text: taskEnd(task), style: quiet },
  ]);
  const notes = step.notes.map(
    (note): Piece => ({ text: `${note.says}  ·  line ${note.line}`, style: { ...quiet, colour: 'waiting' } }),
  );
  const found = step.found.map(
    (one): Piece => ({ text: `came up after the approval, inside its scope: ${one.says}`, style: quiet }),
  );
  const all = [...some(found, 'such changes'), ...calls, ...tasks, ...notes];
  const none = step.standing === 'not-started' ? 'not begun' : 'nothing had to be changed';
  const intents =
    step.intents.length === 0
      ? []
      : [
          {
            text: `intent written first: line ${step.intents
              .map((one) => one.line)
              .slice(0, 8)
              .join(', ')}`,
            style: quiet,
          },
        ];
  return [
    label('WHAT WAS DONE'),
    ...intents,
    ...(all.length === 0 ? [{ text: none, style: quiet }] : pairwise(all)),
  ];
}

/** Sentence, call and outcome of a change stay together: three pieces for each. */
function pairwise(pieces: readonly Piece[]): readonly Piece[] {
  const limit = piecesShownMax * 3;
  if (pieces.length <= limit) return pieces;
  return [...pieces.slice(0, limit), { text: 'more in the embedded file', style: quiet }];
}

function taskEnd(task: StepStory['tasks'][number]): string {
  if (task.done === undefined) return `asked: ${task.asked.join(', ')}  ·  line ${task.line}`;
  const proof = task.done.proof === undefined || task.done.proof === '' ? '' : `, proof "${task.done.proof}"`;
  return `done by ${task.done.by.name ?? task.done.by.ref}${proof}  ·  ${instantUtc(task.done.at)}  ·  line ${task.done.line}`;
}

function proof(step: StepStory): readonly Piece[] {
  const found = step.proof;
  if (found === undefined) return [label('PROOF'), { text: 'none', style: { ...small, colour: 'waiting' } }];
  const reads = found.reads.map(
    (read): Piece => ({
      text: `read ${read.what}: ${read.count}${read.pages > 1 ? ` on ${read.pages} pages` : ''}`,
      style: quiet,
    }),
  );
  return [
    label('PROOF'),
    { text: found.says, style: small },
    { text: `${found.how}  ·  ${instantUtc(found.at)}  ·  line ${found.line}`, style: quiet },
    ...some(reads, 'reads'),
  ];
}

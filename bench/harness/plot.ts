import { measurements } from '../measurements.ts';
import { type Figure, headroom, isReached, type Target } from './figure.ts';
import type { Results } from './results.ts';
import { spreadText, targetText } from './table.ts';

const width = 1080;
const labelWidth = 400;
const valueWidth = 250;
const rowHeight = 24;
const groupHeight = 38;
const top = 96;
const axisBelow = 54;
/** Ends of the axis in times better than the target; what lies beyond is drawn at the end. */
const worst = 0.25;
const best = 40;
const marks = [0.25, 0.5, 1, 2, 5, 10, 20, 40];

const colours = {
  paper: '#ffffff',
  text: '#1f2937',
  quiet: '#6b7280',
  line: '#e5e7eb',
  miss: '#fef2f2',
  reached: '#0f766e',
  missed: '#b91c1c',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Place of a value on the logarithmic axis. */
function xOf(times: number): number {
  const within = Math.min(best, Math.max(worst, times));
  const share = Math.log(within / worst) / Math.log(best / worst);
  return labelWidth + share * (width - labelWidth - valueWidth);
}

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${x}" y="${y}" ${more}>${escaped(words)}</text>`;
}

/** Median as a mark, range as a line; a miss differs in form and not in colour alone. */
function row(figure: Figure & { readonly target: Target }, y: number): string {
  const { held, target } = figure;
  const middle = y + rowHeight / 2;
  const ends = [headroom(held.min, target), headroom(held.max, target)].map(xOf).sort((a, b) => a - b);
  const at = xOf(headroom(held.median, target));
  const reached = isReached(figure) === true;
  const colour = reached ? colours.reached : colours.missed;
  const mark = reached
    ? `<circle cx="${at}" cy="${middle}" r="5" fill="${colour}"/>`
    : `<path d="M${at} ${middle - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z" fill="${colours.paper}" stroke="${colour}" stroke-width="2"/>`;
  const value = `${spreadText(held)}${figure.heldIs === 'ratio' ? '' : ` ${figure.unit}`}`;
  return [
    text(labelWidth - 16, middle + 4, figure.name, `text-anchor="end" fill="${colours.text}"`),
    `<line x1="${labelWidth}" x2="${width - valueWidth}" y1="${middle}" y2="${middle}" stroke="${colours.line}"/>`,
    `<line x1="${ends[0]}" x2="${ends[1]}" y1="${middle}" y2="${middle}" stroke="${colour}" stroke-width="3" stroke-opacity="0.45" stroke-linecap="round"/>`,
    mark,
    text(width - valueWidth + 14, middle + 4, value, `fill="${colour}" font-weight="600"`),
    text(width - 20, middle + 4, targetText(figure), `text-anchor="end" fill="${colours.quiet}"`),
  ].join('\n');
}

function axis(bottom: number): string {
  const ticks = marks.map((times) => {
    const x = xOf(times);
    const isTarget = times === 1;
    const stroke = isTarget
      ? `stroke="${colours.text}" stroke-width="1.5"`
      : `stroke="${colours.line}" stroke-dasharray="2 4"`;
    const words = isTarget ? 'target' : `${times}×`;
    return [
      `<line x1="${x}" x2="${x}" y1="${top - 8}" y2="${bottom + 6}" ${stroke}/>`,
      text(
        x,
        bottom + 22,
        words,
        `text-anchor="middle" fill="${isTarget ? colours.text : colours.quiet}" ${isTarget ? 'font-weight="600"' : ''}`,
      ),
    ].join('\n');
  });
  const miss = `<rect x="${labelWidth}" y="${top - 8}" width="${xOf(1) - labelWidth}" height="${bottom - top + 14}" fill="${colours.miss}"/>`;
  return [miss, ...ticks].join('\n');
}

const isHeld = (figure: Figure): figure is Figure & { readonly target: Target } =>
  figure.target !== undefined;

/** All figures with a target as one SVG picture: how many times better than its target each of them is. */
export function drawing(results: Results): string {
  const parts: string[] = [];
  let y = top;
  for (const [name, { figures }] of Object.entries(results)) {
    const held = figures.filter(isHeld);
    if (held.length === 0) continue;
    const title = measurements[name]?.title ?? name;
    parts.push(text(20, y + 24, title, `font-weight="600" font-size="14" fill="${colours.text}"`));
    y += groupHeight;
    for (const figure of held) {
      parts.push(row(figure, y));
      y += rowHeight;
    }
  }
  const height = y + axisBelow;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Segoe UI', 'Liberation Sans', sans-serif" font-size="12.5">`,
    `<rect width="${width}" height="${height}" rx="10" fill="${colours.paper}"/>`,
    text(20, 34, 'Latchkey, measured', `font-size="20" font-weight="700" fill="${colours.text}"`),
    text(
      20,
      56,
      'How many times better than its target each figure is. Mark: median of the runs; line: from the worst run to the best.',
      `fill="${colours.quiet}"`,
    ),
    text(width - valueWidth + 14, 78, 'measured', `fill="${colours.quiet}"`),
    text(width - 20, 78, 'target', `text-anchor="end" fill="${colours.quiet}"`),
    axis(y),
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

import { type Figure, isReached } from './figure.ts';
import type { Spread } from './spread.ts';

/** A number with three digits that count, thousands apart. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** `median (min – max)`. */
export function spreadText({ median, min, max, runs }: Spread): string {
  return runs === 1 ? shown(median) : `${shown(median)} (${shown(min)} – ${shown(max)})`;
}

/** The target in words, with its unit where it is an absolute one. */
export function targetText({ target, heldIs, unit }: Figure): string {
  if (target === undefined) return '';
  const value = 'atLeast' in target ? target.atLeast : target.atMost;
  return `${'atLeast' in target ? '≥' : '≤'} ${value}${heldIs === 'ratio' ? '' : ` ${unit}`}`;
}

/** One printed line for a figure: what it is, its value, its target, reached or not. */
export function line(figure: Figure): string {
  const reached = isReached(figure);
  const verdict = reached === undefined ? '' : reached ? '  reached' : '  NOT REACHED';
  const of = figure.heldIs === 'ratio' ? `ratio ${spreadText(figure.held)}` : spreadText(figure.held);
  const target = figure.target === undefined ? '' : `  target ${targetText(figure)}`;
  return `  ${figure.name}: ${spreadText(figure.subject)} ${figure.unit}${figure.heldIs === 'ratio' ? `, ${of}` : ''}${target}${verdict}`;
}

/** Figures as a Markdown table, those with a target. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const reached = isReached(figure);
    return [
      figure.name,
      `${spreadText(figure.subject)} ${figure.unit}`,
      figure.baseline === undefined ? '' : `${spreadText(figure.baseline.spread)} ${figure.unit}`,
      figure.heldIs === 'ratio' ? `**${spreadText(figure.held)}**` : '',
      targetText(figure),
      reached === undefined ? '' : reached ? 'reached' : '**not reached**',
    ].join(' | ');
  });
  return [
    '| figure | Latchkey | baseline | ratio | target | |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

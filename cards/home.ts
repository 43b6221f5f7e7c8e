import type { Role } from '../core/access.ts';
import type { Refusal } from '../core/refusals.ts';
import type { Action, AdaptiveCard, Element, Safe } from './adaptive.ts';
import { entriesShortMax, entryRows, type ListEntry, listVerbs } from './list.ts';
import { actionRow, button, card, heading, join, line, say, subheading } from './parts.ts';
import { problemText } from './problems.ts';
import { type Texts, texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

export interface HomeOptions {
  readonly viewer: Viewer;
  readonly approvals: readonly ListEntry[];
  readonly tasks: readonly ListEntry[];
  /** The viewer's own live requests. */
  readonly requests: readonly ListEntry[];
  /** Said in the place of the greeting: why nothing was made of a message. */
  readonly note?: Refusal;
}

/** Roles that open requests; core decides again (bot/requests.ts). */
export const askers: readonly Role[] = ['requester', 'hr', 'security'];

/** The first card: what waits for the person, and how to begin. */
export function homeCard({ viewer, approvals, tasks, requests, note }: HomeOptions): AdaptiveCard {
  const t = texts(viewer.language);
  return card({
    viewer,
    summary: waitingSummary({ approvals: approvals.length, tasks: tasks.length }, t),
    body: [
      ...(note === undefined ? greeting(viewer) : noteLines(note, viewer)),
      ...newRequests(viewer),
      ...waitingRows({ approvals, tasks, viewer }),
      ...(requests.length === 0
        ? []
        : [
            subheading(t.home.yours),
            ...requests.slice(0, entriesShortMax).flatMap((one) => entryRows(one, viewer)),
          ]),
      ...lists(t),
    ],
  });
}

/** How much waits for somebody, in one sentence: `Waiting for you: 1 approval, 2 tasks.` */
export function waitingSummary(
  counts: Readonly<Partial<Record<keyof Texts['digest']['counts'], number>>>,
  t: Texts,
): Safe {
  const kinds = Object.keys(t.digest.counts) as (keyof Texts['digest']['counts'])[];
  const said = kinds.map((kind) => {
    const count = counts[kind] ?? 0;
    const { one, more } = t.digest.counts[kind];
    return count === 0 ? undefined : say(count === 1 ? one : more, { count });
  });
  const what = join(', ', ...said);
  return what === '' ? t.home.nothing : say(t.digest.summary, {}, { what });
}

function greeting(viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const may = mayAsk(viewer);
  return [
    heading(say(t.home.title, { name: viewer.name })),
    line(may ? t.home.intro : t.home.introOthers, { subtle: true, spacing: 'small' }),
  ];
}

const mayAsk = (viewer: Viewer): boolean => askers.some((role) => viewer.roles.has(role));

function noteLines(note: Refusal, viewer: Viewer): readonly Element[] {
  const { says, next } = problemText(note, viewer);
  return [line(says, { bold: true }), line(next, { spacing: 'small' })];
}

/** Buttons that open a form, for those who may. */
function newRequests(viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  if (!mayAsk(viewer)) return [];
  return actionRow(
    button({ title: t.home.joiner, verb: 'new-joiner', associatedInputs: 'none' }),
    button({ title: t.home.mover, verb: 'new-mover', associatedInputs: 'none' }),
    button({ title: t.home.leaver, verb: 'new-leaver', associatedInputs: 'none' }),
  );
}

interface WaitingOptions extends Omit<HomeOptions, 'requests'> {
  readonly stuck?: readonly ListEntry[];
}

/** What waits for the viewer, a few of each; the lists have the rest. */
export function waitingRows({ approvals, tasks, stuck = [], viewer }: WaitingOptions): readonly Element[] {
  const t = texts(viewer.language);
  if (approvals.length + tasks.length + stuck.length === 0) return [line(t.home.nothing)];
  const some = (title: Safe, entries: readonly ListEntry[]): readonly Element[] =>
    entries.length === 0
      ? []
      : [
          subheading(say('{title} ({count})' as Safe, { count: entries.length }, { title })),
          ...entries.slice(0, entriesShortMax).flatMap((entry) => entryRows(entry, viewer)),
        ];
  return [...some(t.list.approvals, approvals), ...some(t.list.tasks, tasks), ...some(t.list.stuck, stuck)];
}

/** Buttons to the lists, and to the help unless it is `here`. */
export function lists(t: Texts, here?: 'help'): readonly Element[] {
  const go = (title: string, verb: string): Action => button({ title, verb, associatedInputs: 'none' });
  return actionRow(
    go(t.home.approvals, listVerbs.approvals),
    go(t.home.tasks, listVerbs.tasks),
    go(t.home.all, listVerbs.status),
    here === 'help' ? undefined : go(t.home.help, 'help'),
  );
}

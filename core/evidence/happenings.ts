import { IRREVERSIBLE_SOON } from '../due.ts';
import type { Entry } from '../entry.ts';
import type { AnyEntry } from '../ledger.ts';
import { reasonSays } from '../seat-reason.ts';
import type { OpenedLine } from './opened-line.ts';
import type { Happening } from './pack.ts';
import { problemSays, type Wording } from './wording.ts';

/** Kinds that only say that we looked or wrote to somebody; they stand in the list of lines, not in the story. */
const quiet: ReadonlySet<AnyEntry['kind']> = new Set(['told', 'looked']);

const good: ReadonlySet<AnyEntry['kind']> = new Set(['approved', 'verified', 'attested', 'closed']);
const bad: ReadonlySet<AnyEntry['kind']> = new Set(['rejected', 'blocked', 'failed', 'alarm', 'refused']);
const waiting: ReadonlySet<AnyEntry['kind']> = new Set([
  'held',
  'waived',
  'drifted',
  'escalated',
  'stage-timed-out',
]);

/** What happened, one sentence for each line that people care about. */
export function happenings(lines: readonly OpenedLine[], steps: Wording): readonly Happening[] {
  return lines
    .filter((line) => !quiet.has(line.facts.kind))
    .map((line) => ({
      line: line.seq,
      at: line.at,
      who: line.who,
      says: says(line, steps),
      tone: tone(line),
    }));
}

function tone({ facts, entry }: OpenedLine): Happening['tone'] {
  if (entry?.kind === 'alarm' && entry.code === IRREVERSIBLE_SOON) return 'waiting';
  if (facts.kind === 'applied') return facts.outcome === 'done' ? 'plain' : 'waiting';
  if (good.has(facts.kind)) return 'good';
  if (bad.has(facts.kind)) return 'bad';
  return waiting.has(facts.kind) ? 'waiting' : 'plain';
}

function says(line: OpenedLine, steps: Wording): string {
  return line.entry === undefined ? erasedSays(line, steps) : entrySays(line.entry, steps);
}

/** What the public part still tells when the private one is gone. */
function erasedSays({ facts }: OpenedLine, steps: Wording): string {
  const about = facts.steps ?? (facts.step === undefined ? [] : [facts.step]);
  const named = about.map((id) => title(id, steps)).join(', ');
  return [facts.kind, named, facts.outcome ?? '', '(details erased)']
    .filter((text) => text !== '')
    .join(' · ');
}

function title(step: string, steps: Wording): string {
  return steps.get(step)?.title.en ?? step;
}

const names = (people: readonly { readonly name: string }[]): string =>
  people.map((one) => one.name).join(', ');

function entrySays(entry: Entry, steps: Wording): string {
  const step = 'step' in entry ? title(entry.step, steps) : '';
  switch (entry.kind) {
    case 'requested':
      return `Asked for: ${entry.leg} of ${entry.subject.name}${entry.late ? ' (late)' : ''}`;
    case 'blocked':
      return `Blocked: ${entry.problems.map(problemSays).join(' ')}`;
    case 'planned':
      return `Plan made: ${entry.plan.items.length} changes in ${entry.plan.checklist.length} steps (${entry.plan.purpose})`;
    case 'approved':
      return `Approved stage ${entry.stage + 1}${because(entry.comment)}`;
    case 'rejected':
      return `Rejected${because(entry.comment)}`;
    case 'struck':
      return `Struck ${entry.keys.length} of the plan's items${because(entry.comment)}`;
    case 'reassigned':
      return `Decision handed from ${entry.from.name} to ${entry.to.name}: ${reasonSays(entry.reason)}`;
    case 'stage-timed-out':
      return `${entry.because === undefined ? 'Nobody decided in time' : 'Two different people have to agree'}; now asked: ${names(entry.to.map((approver) => approver.person))}`;
    case 'contained':
      return `Immediate containment ordered: ${entry.reason}`;
    case 'bound':
      return `${entry.name} is now known`;
    case 'attempted':
      return `About to send: ${entry.steps.map((one) => `${title(one.step, steps)} (${one.items.length})`).join(', ')}`;
    case 'applied':
      return `${step}: ${outcomes(entry.results)}`;
    case 'verified':
      return `${step}: ${entry.how}${entry.nothingToDo ? ', nothing had to be changed' : ''}`;
    case 'drifted':
      return `${step}: ${entry.changes.length} changes are not covered by the approval and go back`;
    case 'assigned':
      return `${step}: task for ${names(entry.to)}`;
    case 'attested':
      return `${step}: done, proof "${entry.proof}"`;
    case 'claimed':
      return `${step}: task taken`;
    case 'task-reassigned':
      return `${step}: task handed to ${entry.to.name}`;
    case 'snoozed':
      return `${step}: task put off until ${entry.until}`;
    case 'held':
      return `${step}: held, ${entry.because}${entry.detail === undefined ? '' : ` (${entry.detail})`}`;
    case 'released':
      return `${step}: released (${entry.how})`;
    case 'waived':
      return `${step}: waived, ${entry.reason}${entry.until === undefined ? '' : `, until ${entry.until}`}`;
    case 'failed':
      return `${step}: failed, ${entry.code}: ${entry.message}`;
    default:
      return smallSays(entry, steps);
  }
}

type Small = Exclude<
  Entry,
  {
    kind:
      | 'requested'
      | 'blocked'
      | 'planned'
      | 'approved'
      | 'rejected'
      | 'struck'
      | 'reassigned'
      | 'contained'
      | 'bound'
      | 'attempted'
      | 'applied'
      | 'verified'
      | 'drifted'
      | 'assigned'
      | 'attested'
      | 'claimed'
      | 'task-reassigned'
      | 'snoozed'
      | 'held'
      | 'released'
      | 'waived'
      | 'failed'
      | 'stage-timed-out';
  }
>;

function smallSays(entry: Small, steps: Wording): string {
  switch (entry.kind) {
    case 'edited':
      return 'Request corrected';
    case 'looked':
      return entry.left === 0
        ? `Looked: nothing left; looked at again from ${entry.until ?? 'now on'}`
        : `Looked: ${entry.left} left`;
    case 'remind-asked':
      return 'Asked for a reminder';
    case 'reminded':
      return `Reminded ${names(entry.to)}`;
    case 'escalated':
      return `Escalated to ${names(entry.to)}`;
    case 'told':
      return `Told people about lines up to ${entry.upTo}`;
    case 'refused':
      return `Refused "${entry.verb}": ${entry.code}`;
    case 'read-receipt':
      return `Read: ${entry.document}`;
    case 'pass-shown':
      return `One-time pass shown to ${entry.to.name}; the pass itself is kept nowhere`;
    case 'reviewed':
      return `Reviewed ${entry.decisions.length} items: ${entry.decisions.filter((one) => one.keep).length} kept`;
    case 'renewed':
      return `Renewed until ${entry.endDate}`;
    case 'departure-planned':
      return entry.request === undefined
        ? `Not renewed; the person is leaving or has left already`
        : `Not renewed: departure ${entry.request} on ${entry.endDate} is planned`;
    case 'departure-taken-back':
      return `Renewed after all: departure ${entry.request} ${takenBackSays[entry.how]}`;
    case 'stay-ended':
      return `The stay ended on ${entry.endDate}`;
    case 'rescheduled':
      return 'Date changed; a new plan is made';
    case 'withdrawn':
      return `Withdrawn${because(entry.reason)}`;
    case 'rescinded':
      return `Rescinded: ${entry.reason}`;
    case 'alarm':
      if (entry.code === IRREVERSIBLE_SOON)
        return `Security told before irreversible work: ${title(entry.detail, steps)}`;
      return `ALARM: ${alarmSays[entry.code] ?? entry.code}${entry.detail === '' ? '' : ` (${entry.detail})`}`;
    case 'closed':
      return `Closed: ${entry.proven} proven, ${entry.attested} attested, ${entry.waived} waived`;
    default:
      return entry satisfies never;
  }
}

const alarmSays: Readonly<Record<string, string>> = {
  'access-not-removed': 'access could not be taken away',
  'access-unread': 'what ends access cannot be looked at; whether it has ended is not known',
  'containment-unapproved': 'access was ended at once, and nobody has approved the rest of the plan',
  'many-removals': 'unusually many removals within an hour',
  'protected-account': 'the account has become a protected one',
  'step-unread': 'a step cannot be looked at',
};

const takenBackSays = {
  withdrawn: 'is withdrawn',
  rescinded: 'is taken back by a reverse plan',
  'too-late': 'was finished already',
} as const;

function because(comment: string | undefined): string {
  return comment === undefined || comment === '' ? '' : `: "${comment}"`;
}

function outcomes(
  results: readonly { readonly outcome: string; readonly status: number; readonly code?: string }[],
): string {
  if (results.length === 0) return 'no answers';
  const counted = new Map<string, number>();
  for (const result of results) {
    const text = `${result.outcome} ${result.status}${result.code === undefined ? '' : ` ${result.code}`}`;
    counted.set(text, (counted.get(text) ?? 0) + 1);
  }
  return [...counted].map(([text, count]) => (count === 1 ? text : `${count} × ${text}`)).join(', ');
}

import type { Entry } from '../../core/entry.ts';
import type { Readable } from '../../core/evidence.ts';
import type { Figures } from '../../core/metrics.ts';
import type { Truth } from '../../sandbox/control/truth.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { ChatPerson } from '../chat/person.ts';
import type { DemoClock } from './clock.ts';
import { approveAll, buttonsFor, pressData, workOff } from './people-work.ts';
import { realWorld } from './real-world.ts';

/** Rounds of one story; more means that something waits for ever. */
const roundsMax = 400;
/** Moves of the clock within which somebody must see something new. */
const movesMax = 500;
/** Business time that passes between two rounds at least, so that messages catch up. */
const pauseMillis = 3_000;

export interface Stage {
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly clock: DemoClock;
  /** Everybody with a chat window; approvals and tasks are worked off by all of them. */
  readonly cast: ChatPerson[];
  /** Opens a chat window, as Teams does for somebody for whom the app was installed; without it nobody joins. */
  readonly arrive?: (who: { readonly id: string; readonly name: string }) => Promise<ChatPerson>;
  readonly print: (line: string) => void;
  readonly titles: ReadonlyMap<string, string>;
  /** Lines of each request that were printed, so that a story in two parts prints none twice. */
  readonly printed: Map<string, number>;
}

export interface StoryLine {
  readonly seq: number;
  readonly at: string;
  readonly entry: Entry;
}

/** What came of one request, counted by its own evidence. */
export interface Told {
  readonly request: string;
  readonly lines: readonly StoryLine[];
  readonly closed: boolean;
  readonly steps: number;
  readonly proven: number;
  readonly attested: number;
  readonly waived: number;
  readonly open: readonly string[];
  readonly figures: Figures;
  /** What a departure that was taken back does not give back, each in a sentence. */
  readonly lasting: readonly string[];
  /** The tenant's truth about the person before the request, where the story is compared with it. */
  readonly before?: Truth;
}

/** Lines of a request, opened, through the bot's own evidence route. */
export async function linesOf(url: string, request: string): Promise<readonly StoryLine[]> {
  return (await packOf(url, request)).lines;
}

interface Opened {
  readonly lines: readonly StoryLine[];
  readonly readable: Readable;
}

/** The evidence of a request through the bot's own route: its lines, opened, and the part for people. */
async function packOf(url: string, request: string): Promise<Opened> {
  const answer = await fetch(`${url}/local/evidence/${request}.json`);
  if (!answer.ok) throw new Error(`no evidence for ${request}: ${answer.status}`);
  const pack = (await answer.json()) as {
    lines: { seq: number; bytes: string; openings: ({ text: string } | 'erased')[] }[];
    readable: Readable;
  };
  const lines = pack.lines.map((line) => {
    const [opening] = line.openings;
    if (opening === undefined || opening === 'erased')
      throw new Error(`${request} line ${line.seq} is not readable`);
    return {
      seq: line.seq,
      at: (JSON.parse(line.bytes) as { at: string }).at,
      entry: JSON.parse(opening.text) as Entry,
    };
  });
  return { lines, readable: pack.readable };
}

/**
 * Plays a request until it is closed (or `until` says so): approvers approve, people do their tasks, the world answers,
 * and when nobody has anything to do the clock moves to whatever is due next. Each proven step is printed once.
 */
export async function play(
  stage: Stage,
  request: string,
  { until = isClosed, silent = false }: Playing = {},
): Promise<Told> {
  const hands = realWorld(stage.sandbox);
  const pressed = new Set<string>();
  const approved = new Set<string>();
  let decisions = 0;
  for (let round = 0; round < roundsMax; round += 1) {
    await stage.clock.drain();
    const pack = await packOf(stage.url, request);
    const { lines } = pack;
    report(stage, pack, stage.printed.get(request) ?? 0);
    stage.printed.set(request, lines.length);
    if (until(lines)) return told(request, pack);
    // Whoever has agreed in one stage may be asked in the next one too.
    const decided = lines.filter(({ entry }) => entry.kind === 'approved').length;
    if (decided !== decisions) approved.clear();
    decisions = decided;
    let acted = await arrivals(stage);
    for (const person of silent ? [] : stage.cast) {
      const agreed = await approveAll(person, 'Checked, go ahead', approved);
      acted += agreed;
      const proofs = {
        proofFor: (id: string, task: string) => (id === request ? hands.proofFor(lines, task) : undefined),
      };
      acted += await workOff(person, proofs, pressed);
      acted += await showPass(person, request, lines);
      acted += await review(person, request, pressed);
      // The others' cards change now.
      if (agreed > 0) break;
    }
    acted += hands.happen(lines);
    if (acted > 0) continue;
    if (!(await moveOn(stage, acted > 0))) return told(request, pack);
  }
  return told(request, await packOf(stage.url, request));
}

interface Playing {
  /** Where the story pauses; when the request is closed by default. */
  readonly until?: (lines: readonly StoryLine[]) => boolean;
  /** Nobody answers. */
  readonly silent?: boolean;
}

/** Whoever the app was installed for has a chat window from now on; answers how many are new. */
async function arrivals({ sandbox, cast, arrive }: Stage): Promise<number> {
  if (arrive === undefined) return 0;
  const { installedApps, users } = sandbox.control.state.tables;
  const here = new Set(cast.map((person) => person.id));
  const fresh = [...new Set([...installedApps.values()].map((row) => row.userId))].filter(
    (id) => !here.has(id),
  );
  for (const id of fresh) cast.push(await arrive({ id, name: users.get(id)?.displayName ?? id }));
  return fresh.length;
}

/** Moves the clock to what is due next, and on until somebody sees something new; false when nothing is owed any more. */
async function moveOn(stage: Stage, acted: boolean): Promise<boolean> {
  const before = seenBy(stage);
  for (let moves = 0; moves < movesMax; moves += 1) {
    const { nextDue, now } = await stage.clock.now();
    if (nextDue === null && !acted) return false;
    const soon = Date.parse(now) + pauseMillis;
    await stage.clock.moveTo(
      new Date(acted || nextDue === null ? soon : Math.max(soon, Date.parse(nextDue))).toISOString(),
    );
    if (acted || seenBy(stage) !== before) return true;
  }
  return true;
}

/** Counts every message and every edit in all chats. */
function seenBy(stage: Stage): number {
  return stage.cast.reduce(
    (sum, person) => sum + person.messages().reduce((edits, message) => edits + message.edits, 0),
    0,
  );
}

export function isClosed(lines: readonly StoryLine[]): boolean {
  return lines.some((line) => line.entry.kind === 'closed');
}

/** The manager shows the pass to the new person on their first morning, once. */
async function showPass(person: ChatPerson, request: string, lines: readonly StoryLine[]): Promise<number> {
  if (lines.some((line) => line.entry.kind === 'pass-shown')) return 0;
  const [button] = buttonsFor(person, 'show-pass').filter(({ data }) => data.request === request);
  if (button === undefined) return 0;
  await pressData(person, 'show-pass', button.data);
  return 1;
}

/**
 * The new manager signs the access review page by page: keeps the first item of each for half a year with a reason, and
 * lets the rest go.
 */
async function review(person: ChatPerson, request: string, pressed: Set<string>): Promise<number> {
  const button = buttonsFor(person, 'review').findLast(({ data }) => data.request === request);
  const toggles = [...new Set(JSON.stringify(button?.card ?? {}).match(/keep_[\w.-]+/g) ?? [])];
  const page = `review ${request} ${toggles.join()}`;
  if (button === undefined || pressed.has(page)) return 0;
  pressed.add(page);
  const [first = ''] = toggles;
  const id = first.slice('keep_'.length);
  const answers = Object.fromEntries(toggles.map((toggle) => [toggle, String(toggle === first)]));
  const kept = { [`why_${id}`]: 'Finishes a project of the old team', [`until_${id}`]: '2027-06-30' };
  await pressData(person, 'review', button.data, first === '' ? {} : { ...answers, ...kept });
  return 1;
}

/** Kinds of lines that are told in the words of the evidence, with who did it. */
const toldByEvidence: ReadonlySet<Entry['kind']> = new Set([
  'contained',
  'approved',
  'rejected',
  'stage-timed-out',
  'rescinded',
  'blocked',
  'alarm',
]);

function report(stage: Stage, { lines, readable }: Opened, from: number): void {
  const happened = new Map(readable.timeline.map((one) => [one.line, one]));
  for (const { seq, at, entry } of lines.slice(from)) {
    const print = (what: string, text: string): void =>
      stage.print(`  ${at.slice(0, 16)}  ${what.padEnd(8)}  ${text}`);
    const told = happened.get(seq);
    if (toldByEvidence.has(entry.kind) && told !== undefined)
      print(told.tone === 'bad' ? entry.kind : '', `${told.who.name ?? told.who.ref}: ${told.says}`);
    if (entry.kind === 'verified')
      print(
        entry.how,
        `${stage.titles.get(entry.step) ?? entry.step}${entry.nothingToDo ? ' (nothing to do)' : ''}`,
      );
    if (entry.kind === 'held' || entry.kind === 'failed')
      print(entry.kind, stage.titles.get(entry.step) ?? entry.step);
  }
}

function told(request: string, { lines, readable }: Opened): Told {
  const { proven, attested, waived } = readable.verdict.standings;
  const withdrawn = lines.some((line) => line.entry.kind === 'withdrawn');
  const settled: readonly string[] = ['proven', 'attested', 'waived'];
  return {
    request,
    lines,
    closed: isClosed(lines) || withdrawn,
    steps: readable.verdict.total,
    proven,
    attested,
    waived,
    open: withdrawn
      ? []
      : readable.steps.filter(({ standing }) => !settled.includes(standing)).map(({ step }) => step),
    figures: readable.figures,
    lasting: readable.plans.filter((plan) => plan.purpose === 'reverse').flatMap((plan) => plan.warnings),
  };
}

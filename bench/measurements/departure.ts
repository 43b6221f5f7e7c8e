import type { JournalEntry } from '../../sandbox/journal.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { ask } from '../../tools/demo/asking.ts';
import { linesOf, play, type StoryLine } from '../../tools/demo/story.ts';
import { type Company, openCompany } from '../harness/company.ts';
import { type Figure, ratioFigure, valueFigure } from '../harness/figure.ts';
import type { Measurement, Scale } from '../harness/measurement.ts';
import { addRichLeaver, held } from '../harness/rich-leaver.ts';
import { recordTrips, sequential, type Trip } from '../harness/trips.ts';

const sizes: Readonly<Record<Scale, { readonly people: number; readonly rounds: number }>> = {
  full: { people: 120, rounds: 3 },
  quick: { people: 120, rounds: 1 },
  smoke: { people: 80, rounds: 1 },
};

const itemsHeld = held.groups + held.licences + held.devices + held.mailboxGrants;

export const departure: Measurement = {
  title: 'Requests of a departure',
  method: `A leaver with ${held.groups} groups (ten of them lists that only Exchange may write), ${held.licences} licences, ${held.devices} devices and ${held.mailboxGrants} mailbox grants in a company of 120 with as many mailboxes, from the form to the closed request, people and devices included; then an immediate termination of a second one by somebody whose account has just been read, as a click does where that is longer ago than 15 seconds. Requests are counted by the tenant's journal, which refuses what goes beyond a documented limit: a single 429 fails the measurement. Round trips are sequential when one began after the other had ended; every answer takes 30 ms longer, so that what runs side by side overlaps. Baseline: the same operations, each in a request of its own, one after the other. The search through other people's mailboxes, for which Exchange has no query, is most of it; the first figure leaves it out and compares the removals alone.`,
  async measure(scale) {
    const { people, rounds } = sizes[scale];
    const all: Count[] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await count(people));
    return figures(all);
  },
};

interface Count {
  readonly removing: number;
  readonly requests: number;
  readonly operations: number;
  readonly trips: number;
  readonly containment: number;
}

function figures(all: readonly Count[]): readonly Figure[] {
  const fewer = { atLeast: 4 };
  const of = (name: string, unit: string, key: keyof Count, baseline: (one: Count) => number): Figure => {
    const subject = all.map((one) => one[key]);
    const times = { subject: all.map(baseline), baseline: subject };
    // Shown are requests; held against the target is how many times fewer they are.
    const figure = ratioFigure({ name, unit, baselineIs: 'one request per item', target: fewer }, times);
    return {
      ...figure,
      subject: figure.baseline!.spread,
      baseline: { is: figure.baseline!.is, spread: figure.subject },
    };
  };
  return [
    of('requests that remove what is held', 'requests', 'removing', () => itemsHeld),
    of('requests of the whole departure', 'requests', 'requests', (one) => one.operations),
    of('sequential round trips of the whole departure', 'trips', 'trips', (one) => one.operations),
    valueFigure(
      {
        name: 'sequential round trips from the click to proven containment',
        unit: 'trips',
        target: { atMost: 4 },
      },
      all.map((one) => one.containment),
    ),
  ];
}

async function count(people: number): Promise<Count> {
  const company = await openCompany(people);
  const { sandbox } = company.local;
  const rita = addRichLeaver(sandbox, { given: 'Rita', family: 'Hofstetter' });
  const rolf = addRichLeaver(sandbox, { given: 'Rolf', family: 'Zumstein' });
  await company.local.bot.directory.refresh();
  const record = recordTrips(sandbox.url);
  try {
    sandbox.control.clearJournal();
    await playDeparture(company, rita);
    const whole = [...record.trips];
    const journal = [...sandbox.control.journal()];
    const containment = await contain(company, rolf, record.trips);
    const throttled = sandbox.control.journal({ status: 429 }).length;
    if (throttled > 0) throw new Error(`${throttled} requests went beyond a documented limit`);
    return { ...counted(journal, rita), trips: sequential(whole), containment };
  } finally {
    record.stop();
    await company.stop();
  }
}

async function playDeparture({ stage, hr }: Company, person: string): Promise<void> {
  const request = await ask(stage, hr, 'Last day of Rita Hofstetter is 27 November', {
    person,
    when: 'last-day',
    lastDay: '2026-11-27',
    handoverTo: cast.jonasWeber,
  });
  const { closed, open } = await play(stage, request);
  if (!closed) throw new Error(`the departure is not closed: ${open.join(', ')}`);
}

const isEnvelope = (entry: JournalEntry): boolean => entry.path.endsWith('$batch');

/** What went out: requests as they travelled, and operations as they would have travelled alone. */
function counted(journal: readonly JournalEntry[], person: string): Omit<Count, 'trips' | 'containment'> {
  const removals = journal.filter((entry) => isRemoval(entry, person) && entry.status < 300);
  if (removals.length < itemsHeld)
    throw new Error(`only ${removals.length} of ${itemsHeld} removals are in the journal`);
  return {
    removing: new Set(removals.map((entry) => entry.batch ?? entry.number)).size,
    requests: journal.filter((entry) => entry.batch === null).length,
    operations: journal.filter((entry) => !isEnvelope(entry)).length,
  };
}

function isRemoval({ method, path, cmdlet }: JournalEntry, person: string): boolean {
  if (cmdlet !== null)
    return (
      ['Remove-DistributionGroupMember', 'Remove-MailboxPermission'].includes(cmdlet.name) &&
      [cmdlet.parameters.Member, cmdlet.parameters.User].includes(person)
    );
  if (method === 'DELETE') return path.includes('/members/') && path.includes(person);
  return method === 'POST' && (path.endsWith('/wipe') || path.endsWith(`${person}/assignLicense`));
}

/** Trips between the click that ends access at once and the lines that prove it. */
async function contain(
  { stage, hr, local }: Company,
  person: string,
  trips: readonly Trip[],
): Promise<number> {
  // Who presses is read again where that was not done lately, which depends on how fast the machine is.
  await local.bot.directory.refresh();
  const clicked = Date.now();
  const request = await ask(stage, hr, 'we just let Rolf Zumstein go, cut everything off right now', {
    person,
    when: 'now',
    reason: 'Dismissed for cause',
    handoverTo: cast.jonasWeber,
  });
  const { now } = await stage.clock.now();
  const offset = Date.parse(now) - Date.now();
  await stage.clock.drain();
  const lines = await linesOf(stage.url, request);
  const proven = ['disable-account', 'revoke-sessions'].map((step) => Date.parse(provenAt(lines, step)));
  const until = Math.max(...proven) - offset;
  return sequential(trips.filter((trip) => trip.began >= clicked && trip.ended <= until + clockMillis));
}

/** How far two readings of the clock may lie apart; far less than a trip takes. */
const clockMillis = 10;

function provenAt(lines: readonly StoryLine[], step: string): string {
  const line = lines.find(({ entry }) => entry.kind === 'verified' && entry.step === step);
  if (line === undefined) throw new Error(`${step} was not proven at once`);
  return line.at;
}

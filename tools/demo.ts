import { mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSteps } from '../adapters/catalogue.ts';
import { cast } from '../sandbox/seed/cast.ts';
import { startConnector } from './chat/connector.ts';
import { type ChatPerson, createPerson } from './chat/person.ts';
import { createDemoClock } from './demo/clock.ts';
import { compareTruth } from './demo/compare-truth.ts';
import { figuresLine } from './demo/figures.ts';
import { stories } from './demo/stories.ts';
import type { Stage, Told } from './demo/story.ts';
import { writeEvidence } from './demo/write-evidence.ts';
import { launch } from './local/launch.ts';

/** The demo always begins here, so that its output is the same every time. */
const startAt = '2026-11-23T08:00:00Z';
const folder = resolve('out/demo');

const people = {
  maya: { name: 'Maya Fischer', id: cast.mayaFischer },
  hannah: { name: 'Hannah Vogel', id: cast.hannahVogel },
  tomas: { name: 'Tomás Almeida', id: cast.tomasAlmeida },
  priyanka: { name: 'Priyanka Rao', id: cast.priyankaRao },
  jonas: { name: 'Jonas Weber', id: cast.jonasWeber },
  treasury: { name: 'Head of Treasury', id: cast.headOfTreasury },
  sven: { name: 'Sven Lindqvist', id: cast.svenLindqvist },
} as const;

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const print = (line: string): void => void process.stdout.write(`${line}\n`);
print(
  'A company in a box; every time is UTC. Proven: an independent read agreed. Attested: a person vouched.',
);
const local = await launch({ now: startAt, dataFolder: `${folder}/data`, runClock: false });
const connector = await startConnector();
const chat = { endpoint: `${local.url}/api/messages`, connector, tenantId: local.tenantId };
const persons = Object.fromEntries(
  Object.entries(people).map(([key, who]) => [key, createPerson(who, chat)]),
) as Record<keyof typeof people, ChatPerson>;
for (const person of Object.values(persons)) await person.arrive();
const titles = new Map([...(await loadSteps())].map(([id, step]) => [id, step.title.en]));
const stage: Stage = {
  url: local.url,
  sandbox: local.sandbox,
  clock: createDemoClock(local.url),
  cast: Object.values(persons),
  arrive: async (who) => {
    const person = createPerson(who, chat);
    await person.arrive();
    return person;
  },
  print,
  titles,
  printed: new Map(),
};

const results: Told[] = [];
let contradicted = 0;
const { values } = parseArgs({ options: { only: { type: 'string' } } });
for (const story of stories.filter((one) => values.only === undefined || one.title.includes(values.only))) {
  print(`\n${story.title}`);
  const result = await story.play(stage, persons);
  results.push(result);
  for (const sentence of result.lasting) print(`  not given back: ${sentence}`);
  print(`  ${figuresLine(result.figures)}`);
  const truth = compareTruth(local.sandbox, result);
  contradicted += truth.contradicted.length;
  print(
    `  ground truth: ${truth.compared} claims compared, ${truth.contradicted.length} contradicted ${truth.contradicted.join(', ')}`,
  );
  if (result.open.length > 0 || !result.closed) print(`  open: ${result.open.join(', ') || 'closing'}`);
  await writeEvidence({ stage, folder, told: result });
}
const open = results.reduce((count, told) => count + told.open.length + (told.closed ? 0 : 1), 0);
await writeFile(`${folder}/journal.json`, JSON.stringify(local.sandbox.control.journal(), undefined, 1));
const sum = (of: (told: Told) => number): number => results.reduce((total, told) => total + of(told), 0);
print(
  `\nnot proven by reading: ${sum((told) => told.attested)} steps attested by people with a typed proof, ${sum((told) => told.waived)} waived`,
);
print(
  `demo: ${results.length} requests, ${sum((told) => told.steps)} steps, ${sum((told) => told.proven)} proven, ${open} open`,
);
await connector.stop();
await local.stop();
process.exitCode = open + contradicted === 0 ? 0 : 1;

import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadSteps } from '../../adapters/catalogue.ts';
import { startBot } from '../../bot/app.ts';
import { readConfig } from '../../bot/config.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { startConnector } from '../../tools/chat/connector.ts';
import { type ChatPerson, createPerson } from '../../tools/chat/person.ts';
import { createDemoClock } from '../../tools/demo/clock.ts';
import { buttonsFor, pressData } from '../../tools/demo/people-work.ts';
import { type Persons, stories } from '../../tools/demo/stories.ts';
import type { Stage } from '../../tools/demo/story.ts';
import { registerApps } from '../../tools/local/register-apps.ts';
import type { CanaryNotes } from './canary.ts';
import { type Exchange, startWiretap } from './wiretap.ts';

// A process of its own, so that its output is all that the bot and its packages ever print.

const start = '2026-11-23T08:00:00Z';
/** What nobody should ever type, and what must be kept nowhere when somebody does. */
const typedKey = '135795-246802-357913-468024-579135-680246-791357-802468';
const people = {
  maya: { name: 'Maya Fischer', id: cast.mayaFischer },
  hannah: { name: 'Hannah Vogel', id: cast.hannahVogel },
  tomas: { name: 'Tomás Almeida', id: cast.tomasAlmeida },
  priyanka: { name: 'Priyanka Rao', id: cast.priyankaRao },
  jonas: { name: 'Jonas Weber', id: cast.jonasWeber },
  treasury: { name: 'Head of Treasury', id: cast.headOfTreasury },
  sven: { name: 'Sven Lindqvist', id: cast.svenLindqvist },
} as const;

const [folder = '', seed = '1', faultShare = '0', wanted = ''] = process.argv.slice(2);
const notes: CanaryNotes = { secrets: [], exchanges: [], steps: [], faults: 0, stopped: [] };
const note = (line: string) => (exchange: Exchange) => void notes.exchanges.push({ line, ...exchange });

await mkdir(`${folder}/data`, { recursive: true });
const sandbox = await startSandbox({ seed: 1, size: 80, now: start });
sandbox.control.moveClock({ at: start, running: true });
const secret = randomBytes(24).toString('base64url');
await registerApps(sandbox, secret);
const tenantLine = await startWiretap(sandbox.url, { seed: Number(seed) });
const { tenantId } = sandbox.control.state;
const reading = readConfig({
  LATCHKEY_MODE: 'local',
  LATCHKEY_GRAPH_URL: tenantLine.url,
  LATCHKEY_TENANT_ID: tenantId,
  LATCHKEY_EXCHANGE: 'invoke-command',
  LATCHKEY_LOCAL_SECRET: secret,
  LATCHKEY_STORE: `sqlite:${folder}/data/latchkey.db`,
  LATCHKEY_KEY_FILE: `${folder}/master.key`,
  LATCHKEY_STOP_FILE: `${folder}/data/STOP`,
  LATCHKEY_START_AT: start,
  LATCHKEY_LOG: 'trace',
  PORT: '0',
});
if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
const bot = await startBot(reading.config, { runClock: false });
const connector = await startConnector();
const chatLine = await startWiretap(connector.url, { seed: 1, heard: note('chat') });
const botLine = await startWiretap(`http://127.0.0.1:${bot.port}`, { seed: 1, heard: note('bot') });
const chat = {
  endpoint: `${botLine.url}/api/messages`,
  connector: { ...connector, url: chatLine.url },
  tenantId,
};
const persons = Object.fromEntries(
  Object.entries(people).map(([key, who]) => [key, createPerson(who, chat)]),
) as Record<keyof Persons, ChatPerson>;
for (const person of Object.values(persons)) await person.arrive();
const clock = createDemoClock(botLine.url);
const typedInto = new Set<string>();
const stage: Stage = {
  url: botLine.url,
  sandbox,
  clock: { ...clock, drain: () => clock.drain().then(typeWhatNobodyShould) },
  cast: Object.values(persons),
  print: () => {},
  titles: new Map([...(await loadSteps())].map(([id, step]) => [id, step.title.en])),
  printed: new Map(),
};

tenantLine.misbehave(Number(faultShare));
for (const story of stories.filter(({ title }) => title.includes(wanted))) {
  try {
    const { lines } = await story.play(stage, persons);
    for (const { entry } of lines)
      if (entry.kind === 'verified') notes.steps.push(entry.step);
      else if (entry.kind === 'attempted') notes.steps.push(...entry.steps.map((one) => one.step));
  } catch (error) {
    // With a tenant that misbehaves a story may not come to its end; what was written and shown counts all the same.
    notes.stopped.push(`${story.title}: ${String(error).slice(0, 200)}`);
  }
}
tenantLine.misbehave(0);
await knockWithRubbish();
for (const request of new Set(JSON.stringify(notes.exchanges).match(/JML-\d{4}-\d{5}/g) ?? []))
  for (const format of ['json', 'pdf']) await fetch(`${botLine.url}/local/evidence/${request}.${format}`);

const master = await readFile(`${folder}/master.key`);
notes.faults = tenantLine.faults();
notes.secrets.push(
  ...tenantLine.secrets,
  [typedKey, 'recovery key that somebody typed'],
  [secret, 'client secret'],
  [master.toString('utf8').trim(), 'master key'],
  [Buffer.from(master.toString('utf8').trim(), 'base64').toString('hex'), 'master key'],
  ...[...sandbox.control.state.tables.recoveryKeys.values()].map(({ key }): [string, string] => [
    key,
    'recovery key',
  ]),
);
await bot.stop();
await Promise.all([connector.stop(), chatLine.stop(), botLine.stop(), tenantLine.stop()]);
await sandbox.stop();
await writeFile(`${folder}/notes.json`, JSON.stringify(notes));

/** Everybody types a recovery key once where a proof is asked for; it is refused, and must be kept nowhere. */
async function typeWhatNobodyShould(): Promise<void> {
  for (const person of Object.values(persons)) {
    const [button] = buttonsFor(person, 'done');
    if (button === undefined || typedInto.has(person.id)) continue;
    typedInto.add(person.id);
    await pressData(person, 'done', button.data, { proof: typedKey });
  }
}

/** Answers to whatever is wrong say nothing of the inside. */
async function knockWithRubbish(): Promise<void> {
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${botLine.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }).catch(() => undefined);
  for (const body of ['', '{', '[]', '{"type":"message"}', JSON.stringify({ type: 'x'.repeat(300_000) })])
    await post(body);
  await post('{}', { authorization: 'Bearer abc' });
  await fetch(`${botLine.url}/local/evidence/JML-2026-99999.json`);
  await fetch(`${botLine.url}/nothing/here`);
  await persons.maya.invoke('adaptiveCard/action', {
    action: { type: 'Action.Execute', verb: 'view', data: { verb: 'view', request: 'JML-2026-99999' } },
  });
}

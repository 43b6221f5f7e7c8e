import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { filesBelow, inflated, type Place, searchSecrets } from './search.ts';
import type { Exchange } from './wiretap.ts';

/** What a run has heard, written beside its data. */
export interface CanaryNotes {
  readonly secrets: [value: string, what: string][];
  readonly exchanges: (Exchange & { readonly line: string })[];
  readonly steps: string[];
  faults: number;
  /** Stories that did not come to their end, and why. */
  readonly stopped: string[];
}

export interface CanaryOptions {
  /** An empty folder. */
  readonly folder: string;
  readonly seed: number;
  readonly faultShare: number;
  /** Part of the title of the stories to play; all of them when left out. */
  readonly story?: string;
}

export interface CanaryResult {
  /** Every secret that was found where it must not be: what, and where. */
  readonly found: readonly string[];
  /** Different secrets that were looked for, by what they are. */
  readonly secrets: ReadonlyMap<string, number>;
  readonly places: number;
  readonly bytes: number;
  readonly steps: ReadonlySet<string>;
  readonly faults: number;
  readonly stopped: readonly string[];
}

const run = fileURLToPath(new URL('./run.ts', import.meta.url));

/**
 * Plays stories in a process of its own with the log at its most talkative, and looks for every secret that went over the
 * wire in all that was printed, stored, posted, answered and exported. The pass may stand in the one answer that shows it.
 */
export async function runCanary(options: CanaryOptions): Promise<CanaryResult> {
  const { folder } = options;
  await play(options);
  const notes = JSON.parse(await readFile(`${folder}/notes.json`, 'utf8')) as CanaryNotes;
  const secrets = new Map(notes.secrets);
  const places = [
    ...[...filesBelow(`${folder}/data`)].map(([name, bytes]): Place => ({ name, bytes })),
    { name: 'the log', bytes: await readFile(`${folder}/log.txt`) },
    ...notes.exchanges.flatMap(placesOf),
  ];
  const kinds = new Map<string, number>();
  for (const what of secrets.values()) kinds.set(what, (kinds.get(what) ?? 0) + 1);
  const shown = places.filter(({ name }) => name !== passAnswer);
  const withPass = places.filter(({ name }) => name === passAnswer);
  const others = new Map([...secrets].filter(([, what]) => what !== 'temporaryAccessPass'));
  return {
    found: [...searchSecrets(secrets, shown), ...searchSecrets(others, withPass)],
    secrets: kinds,
    places: places.length,
    bytes: places.reduce((sum, { bytes }) => sum + bytes.length, 0),
    steps: new Set(notes.steps),
    faults: notes.faults,
    stopped: notes.stopped,
  };
}

const passAnswer = 'the answer that shows the pass';

/** An answer as it went out; a document is searched with its compressed parts opened. */
function placesOf({ line, path, sent, answered }: CanaryNotes['exchanges'][number]): readonly Place[] {
  const bytes = Buffer.from(answered, 'latin1');
  const name = sent.includes('"show-pass"') ? passAnswer : `an answer of ${line} ${path}`;
  const posted = line === 'chat' ? [{ name: 'a message in a chat', bytes: Buffer.from(sent, 'utf8') }] : [];
  const opened = path.endsWith('.pdf') ? [{ name: `inside ${path}`, bytes: inflated(bytes) }] : [];
  return [{ name, bytes }, ...posted, ...opened];
}

async function play({ folder, seed, faultShare, story = '' }: CanaryOptions): Promise<void> {
  const log = createWriteStream(`${folder}/log.txt`);
  const child = spawn(process.execPath, [run, folder, String(seed), String(faultShare), story], {
    env: { ...process.env, DEBUG: '*', AZURE_LOG_LEVEL: 'verbose' },
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  await new Promise((resolve) => log.end(resolve));
  if (code !== 0)
    throw new Error(
      `the run ended with ${code}:\n${(await readFile(`${folder}/log.txt`, 'utf8')).slice(-2_000)}`,
    );
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

/** A Cosmos account in a process of its own. */
export interface CosmosProcess {
  /** As `LATCHKEY_STORE`. */
  readonly setting: string;
  readonly key: string;
  stop(): Promise<void>;
}

/** Starts the double; with a seed it makes trouble (see main.ts). */
export async function startCosmosProcess(faultSeed = 0): Promise<CosmosProcess> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, DOUBLE_FAULTS: String(faultSeed) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { endpoint, key } = JSON.parse(line) as { readonly endpoint: string; readonly key: string };
  return {
    setting: `cosmos:${endpoint}?database=latchkey`,
    key,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

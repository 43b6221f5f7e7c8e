import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A folder of its own for each use. Beside the project and not in the system's, which may be memory and sync nothing. */
export async function openFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const root = resolve(import.meta.dirname, '../../out/bench');
  await mkdir(root, { recursive: true });
  const path = await mkdtemp(`${root}/`);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

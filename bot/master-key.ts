import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const keyBytes = 32;

/** The key in the file, made on first use, readable by its owner only. Throws when the file holds something else. */
export async function readMasterKey(file: string): Promise<Buffer> {
  await mkdir(dirname(file), { recursive: true });
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(randomBytes(keyBytes).toString('base64'));
    await handle.sync();
    await handle.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64');
  if (key.length !== keyBytes)
    throw new Error(
      `${file} does not hold a key of ${keyBytes} bytes: restore it from your backup, without it nothing private can be read`,
    );
  return key;
}

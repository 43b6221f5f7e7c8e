import crypto, { createHash } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const blockBytes = 32;

/** Makes every random number of this process follow from a seed, so that a corpus can be made again and compared. */
export function seedChance(seed: string): void {
  let block = 0;
  let rest = Buffer.alloc(0);
  const bytes = (count: number): Buffer => {
    while (rest.length < count) {
      rest = Buffer.concat([rest, createHash('sha256').update(`${seed} ${block}`).digest()]);
      block += 1;
    }
    const taken = Buffer.from(rest.subarray(0, count));
    rest = rest.subarray(count);
    return taken;
  };
  const whole = (): number => bytes(6).readUIntBE(0, 6);
  const randomUUID = (): string => {
    const hex = bytes(blockBytes / 2).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  const randomInt = (from: number, to: number): number => from + (whole() % (to - from));
  Object.assign(crypto, { randomBytes: bytes, randomUUID, randomInt });
  Math.random = () => whole() / 2 ** 48;
  syncBuiltinESMExports();
}

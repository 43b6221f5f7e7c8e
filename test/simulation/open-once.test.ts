import { equal, throws } from 'node:assert/strict';
import { createSecretKey } from 'node:crypto';
import { boxesOf, type OpenLine } from '../../adapters/open-line.ts';
import { sealPart } from '../../adapters/private-boxes.ts';
import { createBoxes } from './boxes.ts';
import { openOnce } from './open-once.ts';

const request = 'JML-2026-00001';
const keyOf = (digit: number) => createSecretKey(Buffer.alloc(32, digit));
const actor = { kind: 'latchkey' };

function stored() {
  const cipher = createBoxes();
  const parts = [{ kind: 'told', upTo: 3, reached: [{ id: 'a' }] }, actor].map((part) =>
    sealPart(
      cipher,
      keyOf(1),
      { of: 'p-1', salt: '0'.repeat(64), text: JSON.stringify(part) },
      `${request}:1`,
    ),
  );
  const bytes = JSON.stringify({ seq: 1, at: '2026-12-01T00:00:00Z', commitments: [], subject: 'p-1' });
  const line = Object.freeze({ seq: 1, hash: 'h', bytes, sealed: JSON.stringify(parts) });
  const place = { request, stored: line, boxes: boxesOf(line) };
  return (digit: number): ReturnType<OpenLine> => openOnce(cipher, place, () => keyOf(digit));
}

describe('lines that all processes of a run open once', () => {
  it('are opened for whoever holds the same key, and for nobody else', () => {
    const open = stored();
    equal(open(1).line, open(1).line);
    throws(() => open(2), /do not belong together/);
  });

  it('cannot be changed by one process for the others', () => {
    const entry = stored()(1).line.entry as { reached: { id: string }[] };
    throws(() => entry.reached.push({ id: 'b' }), TypeError);
    throws(() => {
      entry.reached[0]!.id = 'b';
    }, TypeError);
  });
});

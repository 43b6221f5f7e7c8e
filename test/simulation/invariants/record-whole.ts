import { HOUSE } from '../../../core/house.ts';
import { checkChain } from '../../../core/ledger.ts';
import type { Invariant } from '../run.ts';

export const recordWhole: Invariant = {
  name: 'record-whole',
  promise:
    'The record verifies: no gap, no line twice, no byte changed, and the head agrees with the last line.',
  check: async (ran) => {
    const faults: string[] = [];
    for (const [request, lines] of ran.shared.record.byRequest) {
      const found = await ran.shared.store.load(request);
      const stored = found?.lines ?? [];
      faults.push(
        ...checkChain(request, stored).map((fault) => `${request} line ${fault.seq}: ${fault.what}`),
      );
      if (found?.head.hash !== stored.at(-1)?.hash || found?.head.seq !== stored.length)
        faults.push(`${request}: the head does not name the last line`);
      const seen = new Set(lines.map((line) => line.seq));
      if (seen.size !== lines.length || lines.length !== stored.length)
        faults.push(`${request}: ${lines.length} lines were written and ${stored.length} are kept`);
    }
    const house = (await ran.shared.store.load(HOUSE))?.lines ?? [];
    faults.push(...checkChain(HOUSE, house).map((fault) => `${HOUSE} line ${fault.seq}: ${fault.what}`));
    return faults;
  },
};

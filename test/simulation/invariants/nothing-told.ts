import type { Invariant, Ran } from '../run.ts';

export const nothingTold: Invariant = {
  name: 'nothing-told',
  promise: 'Public bytes name nobody, and no pass is in any line.',
  check: async (ran) => {
    const faults: string[] = [];
    const names = namesIn(ran);
    for (const request of ran.requests) {
      const found = await ran.shared.store.load(request.id);
      for (const { seq, bytes } of found?.lines ?? [])
        if (names.some((name) => bytes.includes(name)))
          faults.push(`${request.id} line ${seq} names somebody`);
    }
    const { passes, durable } = ran.shared.record;
    if (passes.length === 0) return faults;
    const text = JSON.stringify(durable.map((one) => one.line));
    return [
      ...faults,
      ...passes.filter((one) => text.includes(one.value)).map((one) => `${one.value} is in a line`),
    ];
  },
};

function namesIn(ran: Ran): readonly string[] {
  const people = ran.requests.flatMap(({ subject, requester }) => [subject, requester]);
  return [...new Set(people.flatMap(({ name, upn }) => [name, ...(upn === undefined ? [] : [upn])]))];
}

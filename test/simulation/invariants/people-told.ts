import type { Invariant, Ran } from '../run.ts';

export const peopleTold: Invariant = {
  name: 'people-told',
  promise:
    'Whoever the record calls reached has the state in their chat, and a request at rest has told everything.',
  check: async (ran) => {
    const { teams, store } = ran.shared;
    const faults: string[] = [];
    for (const request of ran.requests) {
      if (ran.runaway) continue;
      const due = (await store.load(request.id))?.head.nextDueAt;
      if (due === null && request.visibleSeq > request.toldUpTo)
        faults.push(`${request.id} told nobody of line ${request.visibleSeq}`);
      if (teams === undefined) continue;
      for (const person of lastReached(ran, request.id))
        if (teams.newest(person, request.id) < request.toldUpTo)
          faults.push(
            `${person} is said to know line ${request.toldUpTo} of ${request.id} and has no such card`,
          );
    }
    return faults;
  },
};

function lastReached(ran: Ran, request: string): readonly string[] {
  const told = ran.shared.record.of('told').findLast((one) => one.request === request);
  return told?.entry.reached ?? [];
}

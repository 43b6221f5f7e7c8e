/** Reads and moves the bot's business clock through its loopback route, as the local page does. */
export interface DemoClock {
  now(): Promise<{ readonly now: string; readonly nextDue: string | null }>;
  /** Works off what is due, then moves to an instant and works off again. */
  moveTo(iso: string): Promise<void>;
  drain(): Promise<void>;
}

export function createDemoClock(url: string): DemoClock {
  const post = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  return {
    now: async () =>
      (await fetch(`${url}/local/clock`)).json() as Promise<{ now: string; nextDue: string | null }>,
    moveTo: async (iso) => {
      await post('/local/clock', { to: iso });
    },
    drain: async () => {
      await post('/local/drain', {});
    },
  };
}

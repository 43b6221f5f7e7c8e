import type { Invariant, Ran } from '../run.ts';

export const lastWins: Invariant = {
  name: 'last-wins',
  promise: 'Of values of which only the last counts, the one that was delivered is the one that works.',
  check: (ran) => {
    const { passes, passPresses } = ran.shared.record;
    const last = new Map(passes.map((pass) => [pass.user, pass]));
    const unseen = [...last.values()].filter((pass) => !seen(ran, pass));
    const dead = passPresses.filter(({ delivered, valid }) => delivered !== undefined && delivered !== valid);
    return [
      ...unseen.map((pass) => `the pass of ${pass.user} that works was shown to nobody`),
      ...dead.map((press) => `${press.user} was handed a pass that does not work`),
    ];
  },
};

function seen(ran: Ran, pass: Ran['shared']['record']['passes'][number]): boolean {
  const presses = ran.shared.record.passPresses.filter(({ user }) => user === pass.user || user === '');
  if (presses.some((press) => press.delivered === pass.value)) return true;
  const until = Math.max(...presses.filter(({ from }) => from <= pass.call).map(({ to }) => to));
  return ran.shared.gate.happened.some((fault) => fault.at >= pass.call && fault.at <= until);
}

import type { RefusalCode } from '../../bot/front-door/refusals.ts';
import { type Authority, startAuthority } from '../../test/front-door/authority.ts';
import { type Forge, toRequest, validForge } from '../../test/front-door/forge.ts';
import { type Harness, mustRead, startHarness, tenantSource } from '../../test/front-door/harness.ts';
import { type Mutation, mutations } from '../../test/front-door/mutations.ts';
import { createRandom, type Random } from '../../test/front-door/random.ts';
import { asFromTeams, readSamples } from '../../test/front-door/valid-shapes.ts';
import type { FuzzPart } from './part.ts';

type Trial = { harness: Harness; authority: Authority; random: Random };

function baseFor(mutation: Mutation, random: Random): Forge {
  const samples = readSamples();
  const fitting = samples.filter(
    ({ name }) => mutation.needs === undefined || name === `${mutation.needs}.json`,
  );
  const now = Date.now();
  return validForge(asFromTeams(random.pick(fitting).body, now, random), now);
}

/** Sends one mutant. @returns what is wrong with the answer, if anything. */
async function tryOne(mutation: Mutation, trial: Trial): Promise<string | undefined> {
  const { harness, authority, random } = trial;
  const forge = baseFor(mutation, random);
  mutation.apply(forge, random);
  const request = toRequest(forge, authority);
  if (forge.twice === true) {
    const first = await harness.post(request);
    if (first.status >= 400 && first.status !== 501) return `${mutation.kind}: the first of two was refused`;
  }
  harness.accepted.length = 0;
  harness.refused.length = 0;
  const answer = await harness.post(request);
  const accepted = harness.accepted.splice(0).length > 0 || (answer.status > 0 && answer.status < 400);
  if (accepted) return `${mutation.kind}: accepted ${JSON.stringify(forge.body).slice(0, 300)}`;
  const code: RefusalCode | undefined = harness.refused[0];
  const meant = code !== undefined && mutation.expected.includes(code);
  return meant
    ? undefined
    : `${mutation.kind}: refused for another reason, ${code ?? `status ${answer.status}`}`;
}

/** Sends `count` forged activities through HTTP, one at a time so that each refusal is known by its reason. */
export const forgedActivities: FuzzPart = {
  name: 'forged activities',
  async run({ count, seed }) {
    const authority = await startAuthority();
    const harness = await startHarness({ settings: mustRead(tenantSource(authority)) });
    const trial = { harness, authority, random: createRandom(seed) };
    const failures: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const mutation = mutations[index % mutations.length];
      const failure = mutation && (await tryOne(mutation, trial));
      if (failure !== undefined) failures.push(failure);
    }
    await harness.close();
    await authority.close();
    const accepted = failures.filter((failure) => failure.includes(': accepted ')).length;
    const others = failures.length - accepted;
    const line = `forged activities: ${count} sent, ${mutations.length} kinds, ${accepted} accepted, ${others} refused for another reason`;
    return { line, failures };
  },
};

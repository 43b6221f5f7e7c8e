import { startAuthority } from '../../test/front-door/authority.ts';
import { toRequest, validForge } from '../../test/front-door/forge.ts';
import { mustRead, startHarness, tenantSource } from '../../test/front-door/harness.ts';
import { createRandom } from '../../test/front-door/random.ts';
import { validShapes } from '../../test/front-door/valid-shapes.ts';
import type { FuzzPart } from './part.ts';

/** Valid shapes sent for each forged one: 10,000 forged go with 500 valid. */
const forgedPerValid = 20;

/** Sends valid activities of every kind, with optional parts added and left out; none may be refused. */
export const validActivities: FuzzPart = {
  name: 'valid activities',
  async run({ count, seed }) {
    const wanted = Math.max(50, Math.round(count / forgedPerValid));
    const authority = await startAuthority();
    const harness = await startHarness({ settings: mustRead(tenantSource(authority)) });
    const failures: string[] = [];
    for (const body of validShapes(wanted, createRandom(seed), Date.now)) {
      const { status } = await harness.post(toRequest(validForge(body, Date.now()), authority));
      // An invoke that the empty turn does not answer is 501 from the SDK: it got through.
      if (status !== 200 && status !== 501)
        failures.push(`refused ${harness.refused.at(-1)}: ${JSON.stringify(body)}`);
    }
    if (harness.reached.count !== wanted)
      failures.push(`only ${harness.reached.count} of ${wanted} reached a turn`);
    await harness.close();
    await authority.close();
    return { line: `valid activities: ${wanted} sent, ${failures.length} refused`, failures };
  },
};

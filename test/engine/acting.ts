import { equal } from 'node:assert/strict';
import type { AccessPassResult } from '../../adapters/graph/access-pass.ts';
import { handleClick, loadRequest } from '../../bot/handle.ts';
import type { ClickData } from '../../bot/intents.ts';
import { showPass } from '../../bot/show-pass.ts';
import { writeParts } from '../../core/engine/engine.ts';
import type { Form } from '../../core/form.ts';
import { openRequest } from '../../core/open.ts';
import type { Actor, PersonRef } from '../../core/person.ts';
import type { Request } from '../../core/request.ts';
import { Secret } from '../../core/secret.ts';
import type { LocalWorld } from './local-world.ts';

/** Somebody of the seeded company, by display name. */
export function personNamed(world: LocalWorld, name: string): PersonRef {
  const found = [...world.directory.facts().entries.values()].find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`the company has no ${name}`);
  return { id: found.id, name: found.name, upn: found.upn };
}

/** Opens a request and lets it be surveyed; answers its id. */
export async function open(world: LocalWorld, form: Form, requester: PersonRef): Promise<string> {
  const opened = await openRequest(
    {
      guards: world.guards,
      random: world.world.random,
      steps: world.steps,
      write: writeParts(world.world),
    },
    { form, requester, late: false, policy: world.policy.version, zone: 'Europe/Berlin' },
  );
  if ('refusal' in opened) throw new Error(opened.refusal.code);
  await world.loop.drain();
  return opened.request.id;
}

export async function stateOf(world: LocalWorld, id: string): Promise<Request> {
  const request = await loadRequest(world.world, id);
  if (request === undefined) throw new Error(`no request ${id}`);
  return request;
}

const actor = (person: PersonRef): Actor => ({ kind: 'person', id: person.id, name: person.name });

/** One press of a button; anything but acceptance fails the test. */
export async function press(
  world: LocalWorld,
  id: string,
  person: PersonRef,
  data: Omit<ClickData, 'request'> & { readonly verb: string },
): Promise<void> {
  const parts = {
    world: world.world,
    intents: { findPerson: () => undefined, formFrom: () => undefined },
    nudge: () => {},
  };
  const handled = await handleClick(parts, actor(person), { ...data, request: id });
  equal(handled.refusal?.code, undefined, `${data.verb} by ${person.name}`);
}

/** Everybody who is asked agrees, until no plan waits. */
export async function approveAll(world: LocalWorld, id: string): Promise<void> {
  for (let stage = 0; stage < 6; stage += 1) {
    const plan = (await stateOf(world, id)).plans.findLast((one) => one.status === 'asked');
    const approver = plan?.stages[plan.stage]?.approvers[0];
    if (plan === undefined || approver === undefined) return;
    await press(world, id, approver.person, { verb: 'approve', plan: plan.plan.id, comment: 'agreed' });
  }
}

/** Whoever is asked first takes the task and says it is done. */
export async function finish(
  world: LocalWorld,
  id: string,
  task: string,
  proof: string | Readonly<Record<string, string>> = '',
): Promise<void> {
  const asked = (await stateOf(world, id)).tasks.get(task);
  const person = asked?.to[0];
  if (person === undefined) throw new Error(`nobody is asked to ${task}`);
  await press(world, id, person, { verb: 'claim', item: task });
  const typed = typeof proof === 'string' ? { proof } : proof;
  await press(world, id, person, { verb: 'done', item: task, ...typed });
  await world.loop.drain();
}

/** Moves business time, does what is owed then, and answers the state. */
export async function at(world: LocalWorld, id: string, iso: string): Promise<Request> {
  world.moveTo(iso);
  await world.loop.drain();
  return stateOf(world, id);
}

/** The manager presses Show pass in the one-to-one chat. */
export async function showPassTo(world: LocalWorld, id: string, manager: PersonRef): Promise<string> {
  const issue = async (request: {
    readonly userId: string;
    readonly lifetimeMinutes: number;
    readonly clientRequestId: string;
  }): Promise<AccessPassResult> => {
    const token = world.sandbox.control.token('latchkey-joiner', 'https://graph.microsoft.com');
    const url = `${world.sandbox.url}/v1.0/users/${request.userId}/authentication/temporaryAccessPassMethods`;
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ lifetimeInMinutes: request.lifetimeMinutes, isUsableOnce: true }),
    });
    const body = (await answer.json()) as { readonly temporaryAccessPass: string };
    return {
      outcome: 'done',
      status: answer.status,
      clientRequestId: request.clientRequestId,
      pass: new Secret(body.temporaryAccessPass),
    };
  };
  const parts = { world: world.world, issue, nudge: () => {} };
  const shown = await showPass(parts, actor(manager), { request: id, personal: true, waits: () => true });
  if ('refusal' in shown) throw new Error(shown.refusal.code);
  await world.loop.drain();
  return shown.pass.reveal();
}

/** Steps of the checklist that are not settled, with what they wait for. */
export function unfinished(request: Request): readonly string[] {
  return request.checklist.flatMap((id) => {
    const state = request.steps.get(id);
    if (state?.proven !== undefined || state?.waived !== undefined) return [];
    return [`${id}: ${state?.held?.detail ?? state?.leftBecause ?? 'not begun'}`];
  });
}

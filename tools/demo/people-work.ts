import type { CardJson } from '../chat/connector.ts';
import type { ChatPerson } from '../chat/person.ts';
import type { Typed } from './real-world.ts';

/** A button on one of a person's messages. */
export interface Button {
  readonly card: CardJson;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every button with this verb on the person's newest card of each request. */
export function buttonsFor(person: ChatPerson, verb: string): readonly Button[] {
  return person
    .messages()
    .flatMap(({ card }) => (card === undefined ? [] : collect(card, verb).map((data) => ({ card, data }))));
}

function collect(part: unknown, verb: string): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(part)) return part.flatMap((item) => collect(item, verb));
  if (typeof part !== 'object' || part === null) return [];
  const record = part as Record<string, unknown>;
  const own =
    record.type === 'Action.Execute' && record.verb === verb ? [record.data as Record<string, unknown>] : [];
  return [
    ...own,
    ...Object.entries(record).flatMap(([key, value]) => (key === 'fallback' ? [] : collect(value, verb))),
  ];
}

/** What people type as proof. */
export interface Proofs {
  /** Proof for a task of a request, or undefined when this person leaves it open for now. */
  proofFor(request: string, task: string): Typed | undefined;
}

/** Presses every open approval of a person that is not in `pressed` yet; answers how many were pressed. */
export async function approveAll(person: ChatPerson, comment: string, pressed: Set<string>): Promise<number> {
  const open = buttonsFor(person, 'approve').filter(({ data }) => !pressed.has(`${person.id} ${data.plan}`));
  for (const { data } of open) pressed.add(`${person.id} ${data.plan}`);
  for (const { data } of open) await pressData(person, 'approve', data, { comment });
  return open.length;
}

/** Confirms every open task of a person that can be confirmed, each once; answers how many. */
export async function workOff(person: ChatPerson, proofs: Proofs, pressed: Set<string>): Promise<number> {
  let done = 0;
  for (const { data } of uniqueTasks(buttonsFor(person, 'done'))) {
    const proof = proofs.proofFor(String(data.request), String(data.item));
    const key = `${data.request} ${data.item}`;
    if (proof === undefined || pressed.has(key)) continue;
    pressed.add(key);
    await pressData(person, 'done', data, proof);
    done += 1;
  }
  return done;
}

function uniqueTasks(buttons: readonly Button[]): readonly Button[] {
  const seen = new Map(buttons.map((button) => [`${button.data.request} ${button.data.item}`, button]));
  return [...seen.values()];
}

/** One press with exactly the button's own data and the inputs beside it, as a client sends it. */
export async function pressData(
  person: ChatPerson,
  verb: string,
  data: Readonly<Record<string, unknown>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  return person.invoke('adaptiveCard/action', {
    action: { type: 'Action.Execute', verb, data: { ...data, ...inputs } },
  });
}

import type { CardJson } from '../chat/connector.ts';
import type { ChatPerson } from '../chat/person.ts';
import type { Stage } from './story.ts';

/** Types a message, completes the form that comes back, submits it, and answers the number of the new request. */
export async function ask(
  stage: Stage,
  person: ChatPerson,
  text: string,
  inputs: Readonly<Record<string, string>>,
): Promise<string> {
  stage.print(`  ${person.name}: ${text}`);
  const posted = await person.say(text);
  const form = posted.find((message) => message.card !== undefined)?.card;
  if (form === undefined) throw new Error(`no form came back for: ${text}`);
  return fillIn(stage, person, form, inputs);
}

/** Completes a form with what was filled in for the person and the given inputs, and submits it. */
export async function fillIn(
  stage: Stage,
  person: ChatPerson,
  form: CardJson,
  inputs: Readonly<Record<string, string>>,
): Promise<string> {
  const submit = ['submit-joiner', 'submit-mover', 'submit-leaver'].find((verb) => buttonsOn(form, verb));
  if (submit === undefined) throw new Error(`the card is no form: ${JSON.stringify(form).slice(0, 300)}`);
  const answer = await person.press(form, submit, { ...prefilled(form), ...inputs });
  const id = /JML-\d{4}-\d{5}/.exec(JSON.stringify(answer.card ?? {}))?.[0];
  if (id === undefined)
    throw new Error(`the form was not accepted: ${JSON.stringify(answer).slice(0, 1200)}`);
  stage.print(`  ${id} opened`);
  return id;
}

function buttonsOn(card: object, verb: string): boolean {
  return JSON.stringify(card).includes(`"verb":"${verb}"`);
}

/** Values a client would send back for inputs that were filled in for the person. */
function prefilled(part: unknown): Record<string, string> {
  if (Array.isArray(part)) return Object.assign({}, ...part.map(prefilled)) as Record<string, string>;
  if (typeof part !== 'object' || part === null) return {};
  const record = part as Record<string, unknown>;
  const own =
    typeof record.type === 'string' &&
    record.type.startsWith('Input.') &&
    typeof record.value === 'string' &&
    record.value !== ''
      ? { [String(record.id)]: record.value }
      : {};
  return Object.assign(own, ...Object.values(record).map(prefilled)) as Record<string, string>;
}

import { type Button, buttonsIn, inputsIn, type Part, unfolded } from './card-lines.ts';
import { createScreen, type Screen, type Shown } from './screen.ts';
import { type Answer, createWire, type Person, type Place, type Wire, type WireOptions } from './wire.ts';

/** Somebody who chats. Each function throws where the person could not do it: no such button, no such field. */
export interface Actor extends Person {
  readonly wire: Wire;
  readonly screen: Screen;
  say(text: string, place: Place): Promise<void>;
  press(title: string, place: Place): Promise<void>;
  pressAgain(): Promise<void>;
  fill(label: string, value: string): void;
  /** Looks at the newest living card again: Teams asks for a fresh view by itself. */
  lookAgain(place: Place): Promise<void>;
  /** Whether a card in that place asks for a fresh view by itself when this person looks. */
  isRefreshed(place: Place): boolean;
  invoke(name: string, value: unknown, place?: Place): Promise<Answer>;
  /** Lets a file be put into one's own OneDrive, or not. */
  consent(action: 'accept' | 'decline'): Promise<void>;
}

type Activity = Readonly<Record<string, unknown>>;

/** A person with a chat of their own. */
export function createActor(who: Person, options: WireOptions): Actor {
  const wire = createWire(who, options);
  const screen = createScreen(options.connector, wire);
  const hands: Hands = { who, wire, screen, typed: {}, last: undefined };
  return {
    ...who,
    wire,
    screen,
    say: async (text, place) => {
      const mention = place === 'chat' ? '' : '<at>Latchkey</at> ';
      await wire.post({ type: 'message', text: `${mention}${text}`, textFormat: 'plain' }, place);
    },
    press: (title, place) => press(hands, title, place),
    pressAgain: async () => {
      if (hands.last === undefined) throw new Error(`${who.name} has pressed nothing yet`);
      screen.take(await wire.post(hands.last), undefined, 'chat');
    },
    fill: (label, value) => fill(hands, label, value),
    lookAgain: (place) => lookAgain(hands, place),
    isRefreshed: (place) => refreshFor(hands, place) !== undefined,
    invoke: (name, value, place) => wire.post({ type: 'invoke', name, value }, place),
    consent: (action) => consent(hands, action),
  };
}

interface Hands {
  readonly who: Person;
  readonly wire: Wire;
  readonly screen: Screen;
  /** Filled in and not sent yet, by input id. */
  typed: Record<string, string>;
  last: Activity | undefined;
}

async function press(hands: Hands, title: string, place: Place): Promise<void> {
  const { who, wire, screen } = hands;
  for (const shown of screen.cards(place)) {
    const button = buttonsIn(shown.card).find(({ action }) => action.title === title);
    const lines = button === undefined ? unfolded(shown.card, title) : undefined;
    if (lines !== undefined) {
      screen.seen.push({ how: 'card', lines });
      return;
    }
    if (button === undefined) continue;
    hands.last = activityOf(shown, button, hands.typed);
    hands.typed = {};
    return screen.take(await wire.post(hands.last, place), shown, place);
  }
  const there = screen
    .cards(place)
    .flatMap(({ card }) => buttonsIn(card).map(({ action }) => String(action.title)));
  throw new Error(`${who.name} sees no button "${title}", only: ${there.join(' | ')}`);
}

/** What the client sends for a pressed button: by its kind, and by where it stands. */
function activityOf(shown: Shown, { action, inputs }: Button, typed: Hands['typed']): Activity {
  const filled = action.associatedInputs === 'none' ? {} : { ...valuesOf(inputs), ...typed };
  const data = { ...(action.data as object | undefined), ...filled };
  const replyToId = shown.messageId;
  if (shown.dialog === 'task') return { type: 'invoke', name: 'task/submit', value: { data } };
  if (shown.dialog === 'composeExtension') {
    const value = { commandId: 'startRequest', commandContext: 'message', data };
    return { type: 'invoke', name: 'composeExtension/submitAction', value };
  }
  if ((action.data as { readonly msteams?: object } | undefined)?.msteams !== undefined)
    return { type: 'invoke', name: 'task/fetch', value: { data }, replyToId };
  if (action.type === 'Action.Submit') return { type: 'message', value: data, replyToId };
  const value = { action: { type: 'Action.Execute', verb: action.verb, data } };
  return { type: 'invoke', name: 'adaptiveCard/action', value, replyToId };
}

function fill(hands: Hands, label: string, value: string): void {
  const cards = [...hands.screen.cards('chat'), ...hands.screen.cards('group')];
  for (const shown of cards) {
    const input = inputsIn(shown.card).find((one) => bareLabel(one.label) === label);
    if (input === undefined) continue;
    hands.typed[String(input.id)] = valueFor(input, value);
    return;
  }
  const there = new Set(cards.flatMap(({ card }) => inputsIn(card).map((one) => bareLabel(one.label))));
  throw new Error(`${hands.who.name} sees no field "${label}", only: ${[...there].join(' | ')}`);
}

interface Refresh {
  readonly action: { readonly verb: string; readonly data: object };
  readonly userIds: readonly string[];
}

/** The newest card that names the person among those for whom it refreshes, with its message. */
function refreshFor({ who, screen }: Hands, place: Place) {
  return screen
    .messages(place)
    .flatMap(({ id, card }) => {
      const refresh = card?.refresh as Refresh | undefined;
      return refresh?.userIds.includes(`29:${who.id}`) === true ? [{ id, refresh }] : [];
    })
    .at(-1);
}

async function lookAgain(hands: Hands, place: Place): Promise<void> {
  const { who, wire, screen } = hands;
  const found = refreshFor(hands, place);
  if (found === undefined) throw new Error(`no message in the ${place} refreshes for ${who.name}`);
  const { verb, data } = found.refresh.action;
  const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'automatic' };
  const activity = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: found.id };
  screen.take(await wire.post(activity, place), { card: {}, messageId: found.id }, place);
}

async function consent({ who, wire, screen }: Hands, action: 'accept' | 'decline'): Promise<void> {
  const asked = screen.messages('chat').findLast((message) => message.consent !== undefined);
  const file = asked?.consent;
  if (file === undefined) throw new Error(`nobody asked ${who.name} to take a file`);
  const value =
    action === 'accept'
      ? { type: 'fileUpload', action, context: file.acceptContext, uploadInfo: uploadInfo(file.name) }
      : { type: 'fileUpload', action, context: file.declineContext };
  const activity = { type: 'invoke', name: 'fileConsent/invoke', value, replyToId: asked?.id };
  screen.take(await wire.post(activity), undefined, 'chat');
}

/** What Teams sends when somebody accepts a file (OneDrive's upload session). */
function uploadInfo(name: string): object {
  const folder = 'https://contoso-my.sharepoint.com/personal/somebody_contoso_example';
  return {
    contentUrl: `${folder}/Documents/Applications/Latchkey/${name}`,
    uploadUrl: `${folder}/_api/v2.0/drive/items/01ABC/uploadSession?guid='6f2c'&overwrite=True&rename=False`,
    name,
    uniqueId: '8f53b2e1-0d3a-4b0c-9a2e-1d7c2b5f4a60',
    fileType: name.split('.').at(-1) ?? '',
  };
}

/** The label without the mark of a missing value. */
function bareLabel(label: unknown): string {
  return String(label ?? '')
    .replace(/\\/g, '')
    .replace(/ – (?:missing|fehlt)$/, '');
}

/** What the client sends for inputs that nobody touched: their values; empty ones are left out. */
function valuesOf(inputs: readonly Part[]): Record<string, string> {
  return Object.fromEntries(
    inputs.flatMap((input) =>
      input.value === undefined || input.value === '' ? [] : [[String(input.id), String(input.value)]],
    ),
  );
}

/** A choice by what it says, everything else as typed; several choices are joined by " + ". */
function valueFor(input: Part, value: string): string {
  const choices = (input.choices ?? []) as readonly { readonly title: string; readonly value: string }[];
  if (input.type === 'Input.Toggle') return String(/^(?:yes|x|true)$/i.test(value));
  const one = (text: string): string =>
    text === '' ? '' : (choices.find((choice) => choice.title.startsWith(text))?.value ?? text);
  return value.split(' + ').map(one).join(',');
}

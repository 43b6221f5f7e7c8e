import { fail } from 'node:assert/strict';
import { diff } from 'node:util';
import type { Actor } from './actor.ts';
import type { Seen } from './screen.ts';
import type { Line, Script } from './script.ts';
import { instantOf, openStage, type Stage } from './stage.ts';
import type { Place } from './wire.ts';
import { happen } from './world.ts';

/** What stands for any text, within a line or as a line of its own. */
const anything = '...';

/**
 * Plays a conversation against a bot of its own. Fails with the line and a difference where the two do not agree.
 * `report` hears everything that came into view after each line, expected or not.
 */
export async function play(
  script: Script,
  name: string,
  report: (line: Line, came: readonly string[]) => void = () => undefined,
): Promise<void> {
  const stage = await openStage(script);
  try {
    for (const line of script.lines) {
      try {
        await playLine(stage, line);
        if (['do', 'world', 'time'].includes(line.kind)) report(line, inView(stage, line));
      } catch (error) {
        if (error instanceof Error) error.message = `${name}:${line.at}: ${error.message}`;
        throw error;
      }
    }
  } finally {
    await stage.stop();
  }
}

async function playLine(stage: Stage, line: Line): Promise<void> {
  switch (line.kind) {
    case 'expect': {
      const [, who = '', how] = /^(.+?)(?: \((\w+)\))?$/.exec(line.who) ?? [];
      return expectSeen(seenBy(stage, who), line.block, how);
    }
    case 'alone': {
      const place = line.where as Place;
      if (stage.actor(line.who).isRefreshed(place)) fail(`a card in the ${place} refreshes for ${line.who}`);
      return;
    }
    case 'typing':
      if (!stage.actor(line.who).screen.typing()) fail(`${line.who} was not shown that Latchkey is typing`);
      return;
    case 'silence':
      return expectNothing(
        seenBy(stage, line.who).filter((one) => line.of === 'all' || one.how === 'new'),
        line.who,
      );
    case 'time':
      forgetAll(stage);
      await stage.moveTo(instantOf(line.what));
      return noticeAll(stage);
    case 'world':
      forgetAll(stage);
      await happen(stage, line.what, line.block);
      await stage.settle();
      return noticeAll(stage);
    case 'do':
      return act(stage, line);
    default:
      return line satisfies never;
  }
}

async function act(stage: Stage, line: Extract<Line, { kind: 'do' }>): Promise<void> {
  const [, name = '', place = 'chat'] = /^(.+?)(?: in the (group|channel))?$/.exec(line.who) ?? [];
  const actor = stage.actor(name);
  if (line.act === 'fills') {
    const [, label = '', value = ''] = /^([^:]+): ?(.*)$/.exec(line.what) ?? [];
    return actor.fill(label, filled(stage, value));
  }
  // What came while the last line settled is what is waited for.
  if (line.act !== 'waits') forgetAll(stage);
  const [, by, days, content] = /^(.+?)(?: (\d+) days? ago)?: (.*)$/.exec(line.what) ?? [];
  if (line.act === 'starts a request from the message of')
    await startFrom(actor, { content: content ?? '', by: stage.actor(by ?? ''), days: Number(days ?? 0) });
  else await acted(stage, actor, { ...line, what: filled(stage, line.what) }, place as Place);
  await stage.settle();
  noticeAll(stage);
}

async function acted(
  stage: Stage,
  actor: Actor,
  { act: verb, what }: { readonly act: string; readonly what: string },
  place: Place,
): Promise<void> {
  switch (verb) {
    case 'says':
      return actor.say(what, place);
    case 'presses':
      return actor.press(what, place);
    case 'waits':
      return waitFor(actor);
    case 'presses again':
      return actor.pressAgain();
    case 'arrives':
      await actor.wire.post({ type: 'installationUpdate', action: 'add' });
      return;
    case 'looks again':
      return actor.lookAgain(place);
    case 'leaves the chat with Latchkey':
      return stage.connector.refuse(`chat-${actor.id}`, 403);
    default:
      return invoked(actor, verb, what, place);
  }
}

/** Until a new message stands in the chat, since nothing says how long slow work takes. */
async function waitFor({ screen }: Actor): Promise<void> {
  for (let tries = 0; tries < 200 && !screen.seen.some((one) => one.how === 'new'); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    screen.notice();
  }
}

/** What a client sends without a card in view. */
async function invoked(actor: Actor, verb: string, what: string, place: Place): Promise<void> {
  const show = (lines: readonly string[]): void => void actor.screen.seen.push({ how: 'result', lines });
  switch (verb) {
    case 'sends the verb': {
      const [, name = '', request = 'JML-2026-00001'] = /^(\S+)(?: about (\S+))?$/.exec(what) ?? [];
      const action = { type: 'Action.Execute', verb: name, data: { verb: name, request } };
      return actor.screen.take(
        await actor.invoke('adaptiveCard/action', { action }, place),
        undefined,
        place,
      );
    }
    case 'searches people for': {
      const value = { queryText: what, dataset: 'people', queryOptions: { skip: 0, top: 10 } };
      return show(textsIn((await actor.invoke('application/search', value)).body));
    }
    case 'searches requests for': {
      const value = { commandId: 'findRequests', parameters: [{ name: 'text', value: what }] };
      return show(textsIn((await actor.invoke('composeExtension/query', value)).body));
    }
    case 'opens the search of requests': {
      const value = { commandId: 'findRequests', parameters: [{ name: 'initialRun', value: 'true' }] };
      return show(textsIn((await actor.invoke('composeExtension/query', value)).body));
    }
    case 'starts a request from':
      return startFrom(actor, { content: what });
    case 'accepts':
    case 'declines':
      await actor.consent(verb === 'accepts' ? 'accept' : 'decline');
      // What comes of it stands in the chat by itself.
      return waitFor(actor);
    default:
      throw new Error(`nobody can "${verb}"`);
  }
}

interface Quoted {
  readonly content: string;
  readonly by?: Actor;
  readonly days?: number;
}

/** Calls the action of the message extension on a message, as Teams describes one. */
async function startFrom(actor: Actor, { content, by, days = 0 }: Quoted): Promise<void> {
  const messagePayload = {
    id: '1611741449393',
    createdDateTime: new Date(Date.now() - days * 86_400_000).toISOString(),
    from:
      by === undefined ? null : { user: { userIdentityType: 'aadUser', id: by.id, displayName: by.name } },
    body: { contentType: 'html', content },
  };
  const value = { commandId: 'startRequest', commandContext: 'message', messagePayload };
  const from = { card: {}, dialog: 'composeExtension' } as const;
  actor.screen.take(await actor.invoke('composeExtension/fetchTask', value), from, 'chat');
}

/** Texts of a search result: titles of people, or title and second line of a request. */
function textsIn(body: unknown): readonly string[] {
  if (Array.isArray(body)) return body.flatMap(textsIn);
  if (typeof body !== 'object' || body === null) return [];
  const own = ['title', 'text'].flatMap((key) => {
    const text = (body as Record<string, unknown>)[key];
    return typeof text === 'string' ? [text] : [];
  });
  return [...own, ...Object.values(body).flatMap(textsIn)];
}

/** Words in braces stand for what cannot be written down. */
function filled(stage: Stage, text: string): string {
  return text.replace(/\{([^}]+)\}/g, (_whole, what: string) => {
    const [, count] = /^(\d+) letters$/.exec(what) ?? [];
    if (count !== undefined) return 'a '.repeat(Number(count) / 2);
    if (what === 'a serial number from the shelf') {
      const devices = [...stage.local.sandbox.control.state.tables.autopilotDevices.values()];
      return devices.find((device) => device.userPrincipalName === '')?.serialNumber ?? 'none';
    }
    return stage.actor(what).id;
  });
}

function forgetAll(stage: Stage): void {
  for (const actor of stage.actors()) actor.screen.forget();
}

function noticeAll(stage: Stage): void {
  for (const actor of stage.actors()) actor.screen.notice();
}

/** What came into view of somebody, or for everybody in a shared place. */
function seenBy(stage: Stage, who: string): Seen[] {
  const [, place] = /^the (group|channel)$/.exec(who) ?? [];
  if (place === undefined) return stage.actor(who).screen.seen;
  const [anybody] = stage.actors();
  return anybody?.screen.shared ?? [];
}

function expectNothing(seen: readonly Seen[], who: string): void {
  if (seen.length > 0) fail(`nothing was to come to ${who}, but:\n${seen.map(shown).join('\n\n')}`);
}

/** Takes the first of what was seen that reads as expected, and came as expected where that is said. */
function expectSeen(seen: Seen[], block: readonly string[], how?: string): void {
  const found = seen.findIndex((one) => (how ?? one.how) === one.how && agrees(one.lines, block));
  if (found !== -1) {
    seen.splice(found, 1);
    return;
  }
  if (seen.length === 0) fail(`nothing came, but expected:\n${block.join('\n')}`);
  fail(seen.map((one) => `${one.how}:\n${difference(one.lines, block)}`).join('\n\n'));
}

/** Everything that came, as a script would expect it. */
function inView(stage: Stage, line: Line): readonly string[] {
  if (line.kind === 'do' && line.act === 'fills') return [];
  const [anybody] = stage.actors();
  const chats = stage
    .actors()
    .flatMap((actor) => actor.screen.seen.map((one) => [`to ${actor.name}`, one] as const));
  const shared = (anybody?.screen.shared ?? []).map((one) => ['in the group', one] as const);
  return [...chats, ...shared].map(([where, one]) => `Latchkey ${where}:  # ${shown(one)}`);
}

function shown(one: Seen): string {
  return `${one.how}:\n${one.lines.map((text) => `    ${text}`).join('\n')}`;
}

/** Both line by line: `-` was expected, `+` came. */
function difference(lines: readonly string[], block: readonly string[]): string {
  const signs = { '-1': '-', '0': ' ', '1': '+' } as const;
  return diff([...lines], [...block])
    .map(([kind, text]) => `  ${signs[kind]} ${text}`)
    .join('\n');
}

/** Line by line, where `...` alone stands for any lines, and within a line for any text. */
export function agrees(lines: readonly string[], block: readonly string[]): boolean {
  const [first, ...rest] = block;
  if (first === undefined) return lines.length === 0;
  if (first === anything)
    return rest.length === 0 || lines.some((_line, index) => agrees(lines.slice(index), rest));
  const [line, ...more] = lines;
  return line !== undefined && fits(line.trim(), first) && agrees(more, rest);
}

function fits(line: string, expected: string): boolean {
  const pattern = expected
    .split(anything)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`, 'u').test(line);
}

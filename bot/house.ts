import { DateTime } from 'luxon';
import type { Directory } from '../adapters/directory.ts';
import type { AdaptiveCard } from '../cards/adaptive.ts';
import { delegationCard } from '../cards/delegation.ts';
import { formAgain } from '../cards/form-again.ts';
import { stopSwitchCard } from '../cards/stop-switch.ts';
import { brakeState } from '../core/brakes.ts';
import { decideHouse, type HouseIntent, type HouseVerb, houseVerbs } from '../core/decide-house.ts';
import { HELD_BY_BRAKE, heldByBrake } from '../core/engine/writer.ts';
import type { House, HouseEntry } from '../core/house.ts';
import type { Actor, PersonRef } from '../core/person.ts';
import type { Clock } from '../core/ports.ts';
import { type Refusal, refusal } from '../core/refusals.ts';
import type { Answer } from './answer.ts';
import { type Bot, viewerOf } from './bot.ts';
import { loadRequest } from './handle.ts';
import type { ClickData } from './intents.ts';
import { findOne } from './person-finder.ts';
import { refusalScreen } from './screens.ts';
import { typedAgain } from './typed.ts';
import type { Visitor } from './visitor.ts';
import { limitsOf } from './world.ts';

export interface HouseParts {
  readonly house: House;
  readonly directory: Pick<Directory, 'facts' | 'peopleNow'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Times a click is decided again because somebody else wrote in between. */
const triesMax = 4;

/** True for a button of the stop switch or of a delegation, which belong to no request. */
export function isHouseVerb(verb: string): verb is HouseVerb {
  return houseVerbs.some((one) => one === verb);
}

/**
 * Decides one house verb and writes the line that makes it so; answers the refusal when nothing was done. Both are
 * recorded before they are answered, after the state they were decided on: of two clicks at once the first one stands.
 */
export async function clickHouse(
  parts: HouseParts,
  actor: Actor,
  intent: HouseIntent,
): Promise<Refusal | undefined> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const state = await parts.house.state();
    const people = await parts.directory.peopleNow(actor.id);
    const at = new Date(parts.clock.now()).toISOString();
    const decided = decideHouse(actor, intent, {
      people,
      facts: { ...parts.directory.facts(), delegations: state.delegations, now: at },
      stopped: state.stopped !== undefined,
    });
    const entry: HouseEntry =
      'refusal' in decided
        ? { kind: 'refused', verb: intent.verb, code: decided.refusal.code }
        : decided.entry;
    if ((await parts.house.append({ after: state, actor, at, entry })) === 'conflict') continue;
    await parts.directory.peopleNow(actor.id);
    return 'refusal' in decided ? decided.refusal : undefined;
  }
  return refusal('too-busy');
}

/** The intent behind a pressed button; days are those of the presser's zone, the last one counts in full. */
export function houseIntent(
  data: ClickData,
  find: (text: string) => PersonRef | undefined,
  { zone, now }: { readonly zone: string; readonly now: number },
): HouseIntent | undefined {
  const text = (key: string): string => String(data[key] ?? '').trim();
  const instant = (day: DateTime): string => (day.isValid ? (day.toUTC().toISO() ?? '') : '');
  const day = (key: string): DateTime => DateTime.fromISO(text(key), { zone });
  switch (data.verb) {
    case 'stop-on':
    case 'stop-off':
      return { verb: data.verb, reason: text('reason') };
    case 'end-delegation':
      return { verb: data.verb, to: data.item ?? '' };
    case 'set-delegation': {
      const begins = day('begins');
      const typed = text('toTyped');
      return {
        verb: data.verb,
        to: find(typed === '' ? text('to') : typed),
        legs: text('legs')
          .split(',')
          .map((leg) => leg.trim()),
        begins: instant(begins.isValid && begins.toMillis() < now ? DateTime.fromMillis(now) : begins),
        ends: instant(day('ends').endOf('day')),
      };
    }
    default:
      return undefined;
  }
}

function housePartsOf({ house, directory, world }: Bot): HouseParts {
  return { house, directory, clock: world.clock };
}

/** A pressed house button: does it and draws the card anew, or shows why not. */
export async function handleHouse(bot: Bot, visitor: Visitor, data: ClickData): Promise<Answer> {
  const now = bot.world.clock.now();
  const intent = houseIntent(data, (text) => findOne(bot.facts(), text), { zone: visitor.zone, now });
  if (intent === undefined) return {};
  const parts = housePartsOf(bot);
  const refused = await clickHouse(parts, visitor.actor, intent);
  const ofSwitch = intent.verb === 'stop-on' || intent.verb === 'stop-off';
  if (refused === undefined)
    return { card: ofSwitch ? await stopScreen(bot, visitor) : delegationScreen(bot, visitor) };
  if (ofSwitch) return { card: refusalScreen(bot, visitor, refused), refused };
  const pressed = typedAgain(data, bot.facts().entries);
  return {
    card: formAgain(delegationScreen(bot, visitor, [refused]), pressed, viewerOf(bot, visitor)),
    refused,
  };
}

/** The stop switch with the budget as it stands. */
export async function stopScreen(bot: Bot, visitor: Visitor): Promise<object> {
  const { house, requests, policy, world } = bot;
  const brakes = {
    store: requests.store,
    limits: () => limitsOf(policy()),
    stopSwitch: async () => (await house.state()).stopped,
  };
  const { on, budget } = await brakeState(brakes, world.clock.now());
  return stopSwitchCard({ viewer: viewerOf(bot, visitor), on, budget, waiting: await countWaiting(bot) });
}

/** Most requests looked through for the figure on the stop card. */
const countedMax = 100;

/** Held steps that only two people, or the end of the stop, let go on. */
async function countWaiting({ requests: { store, term }, world }: Bot): Promise<number> {
  const page = await store.search([term(HELD_BY_BRAKE)], { limit: countedMax });
  const found = await Promise.all(page.items.map((head) => loadRequest(world, head.request)));
  return found.reduce((sum, request) => sum + (request === undefined ? 0 : heldByBrake(request).length), 0);
}

/** Who decides in the visitor's place, and the form to change it. */
export function delegationScreen(
  bot: Bot,
  visitor: Visitor,
  problems: readonly Refusal[] = [],
): AdaptiveCard {
  const current = bot.facts().delegations.filter((one) => one.from.id === visitor.ref.id);
  return delegationCard({ viewer: viewerOf(bot, visitor), now: bot.world.clock.now(), current, problems });
}

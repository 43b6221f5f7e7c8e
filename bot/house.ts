import { DateTime } from 'luxon';
import type { Directory } from '../adapters/directory.ts';
import { delegationCard } from '../cards/delegation.ts';
import { stopSwitchCard } from '../cards/stop-switch.ts';
import { type BrakeState, type Brakes, brakeState } from '../core/brakes.ts';
import {
  decideHouse,
  type HouseEffect,
  type HouseIntent,
  type HouseVerb,
  houseVerbs,
} from '../core/decide-house.ts';
import type { Actor, PersonRef } from '../core/person.ts';
import type { Clock, Random, Store } from '../core/ports.ts';
import type { Refusal } from '../core/refusals.ts';
import type { Answer } from './answer.ts';
import { type Bot, viewerOf } from './bot.ts';
import type { ClickData } from './intents.ts';
import { findOne } from './person-finder.ts';
import { refusalScreen } from './screens.ts';
import type { Visitor } from './visitor.ts';
import { limitsOf } from './world.ts';

export interface HouseParts {
  readonly brakes: Brakes;
  readonly brakeState: () => Promise<BrakeState>;
  readonly directory: Pick<Directory, 'facts' | 'people' | 'addDelegation' | 'endDelegation'>;
  readonly store: Pick<Store, 'putDocument'>;
  readonly clock: Clock;
  readonly random: Random;
}

/** Kind of the documents that keep who used a house verb, when, and what came of it. */
export const HOUSE_LINE = 'house-line';

/** True for a button of the stop switch or of a delegation, which belong to no request. */
export function isHouseVerb(verb: string): verb is HouseVerb {
  return houseVerbs.some((one) => one === verb);
}

/** Decides and does one house verb; answers the refusal when nothing was done. Both are recorded before they are answered. */
export async function clickHouse(
  parts: HouseParts,
  actor: Actor,
  intent: HouseIntent,
): Promise<Refusal | undefined> {
  const { on } = await parts.brakeState();
  const decided = decideHouse(actor, intent, {
    people: parts.directory.people(),
    facts: { ...parts.directory.facts(), now: new Date(parts.clock.now()).toISOString() },
    stopped: on !== undefined,
  });
  if ('refusal' in decided) {
    await record(parts, actor, { verb: intent.verb, refused: decided.refusal.code });
    return decided.refusal;
  }
  await record(parts, actor, { verb: intent.verb, ...factsOf(decided.effect) });
  await perform(parts, actor, decided.effect);
  return undefined;
}

async function perform(parts: HouseParts, actor: Actor, effect: HouseEffect): Promise<void> {
  const now = parts.clock.now();
  switch (effect.kind) {
    case 'stop':
      return parts.brakes.stop(actor.name, now);
    case 'resume':
      return parts.brakes.resume(actor.name, now);
    case 'delegate':
      return parts.directory.addDelegation(effect.delegation);
    case 'end-delegation':
      await parts.directory.endDelegation(actor.id, effect.to);
      return;
    default:
      return effect satisfies never;
  }
}

function factsOf(effect: HouseEffect): Readonly<Record<string, string>> {
  switch (effect.kind) {
    case 'delegate':
      return {
        to: effect.delegation.to.id,
        legs: effect.delegation.legs.join(','),
        begins: effect.delegation.begins,
        ends: effect.delegation.ends,
      };
    case 'end-delegation':
      return { to: effect.to };
    default:
      return { reason: effect.reason };
  }
}

async function record(
  parts: HouseParts,
  actor: Actor,
  what: Readonly<Record<string, string>>,
): Promise<void> {
  const at = new Date(parts.clock.now()).toISOString();
  await parts.store.putDocument(
    {
      kind: HOUSE_LINE,
      id: `${parts.clock.now()}-${parts.random.guid()}`,
      value: { at, actor: actor.id, ...what },
      ifVersion: 0,
    },
    parts.clock.real(),
  );
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

function housePartsOf(bot: Bot): HouseParts {
  const { world, requests, directory, policy } = bot;
  const brakes = { store: requests.store, limits: () => limitsOf(policy()) };
  return {
    brakes: world.brakes,
    brakeState: () => brakeState(brakes, world.clock.now()),
    directory,
    store: requests.store,
    clock: world.clock,
    random: world.random,
  };
}

/** A pressed house button: does it and draws the card anew, or shows why not. */
export async function handleHouse(bot: Bot, visitor: Visitor, data: ClickData): Promise<Answer> {
  const now = bot.world.clock.now();
  const intent = houseIntent(data, (text) => findOne(bot.facts(), text), { zone: visitor.zone, now });
  if (intent === undefined) return {};
  const parts = housePartsOf(bot);
  const refused = await clickHouse(parts, visitor.actor, intent);
  if (refused !== undefined) return { card: refusalScreen(bot, visitor, refused) };
  if (intent.verb === 'stop-on' || intent.verb === 'stop-off')
    return { card: await stopScreen(bot, visitor) };
  return { card: delegationScreen(bot, visitor) };
}

/** The stop switch with the budget as it stands. */
export async function stopScreen(bot: Bot, visitor: Visitor): Promise<object> {
  const { on, budget } = await housePartsOf(bot).brakeState();
  return stopSwitchCard({ viewer: viewerOf(bot, visitor), on, budget, waiting: 0 });
}

/** Who decides in the visitor's place, and the form to change it. */
export function delegationScreen(bot: Bot, visitor: Visitor): object {
  const current = bot.facts().delegations.filter((one) => one.from.id === visitor.ref.id);
  return delegationCard({ viewer: viewerOf(bot, visitor), now: bot.world.clock.now(), current });
}

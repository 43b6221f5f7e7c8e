import { isOver, type Request } from '../core/request.ts';
import { asksOf } from './asks.ts';
import { type Bot, peopleOf, viewerOf } from './bot.ts';
import { loadRequest } from './handle.ts';
import { sharedPlace } from './living.ts';
import type { Reference } from './messenger.ts';
import { leaveBehind } from './teller.ts';
import type { Visitor } from './visitor.ts';

/**
 * Makes a message of the visitor's own chat the living one of a request, so that there is one only: the one before it
 * says that it stands further down. `activityId` names a message that holds the request's card, or is about to.
 */
export async function adoptOwn(bot: Bot, visitor: Visitor, id: string, activityId: string): Promise<void> {
  const request = await loadRequest(bot.world, id);
  if (request === undefined) return;
  const { living } = bot.chat;
  const place = visitor.ref.id;
  const before = await living.find(id, place);
  const asks = asksOf(request, visitor.ref, peopleOf(bot), bot.world.clock.now()).join('|');
  await living.put(id, place, { activityId, digest: '', asks }, isOver(request));
  if (before === undefined || before.activityId === activityId) return;
  const chat = await bot.conversations.find(place);
  const left = { activityId: before.activityId, request: id, viewer: viewerOf(bot, visitor) };
  if (chat !== undefined) await leaveBehind(bot.chat.messenger, chat.reference, left);
}

/** The same for a message in a group or channel, which follows the request from now on. */
export async function adoptShared(
  bot: Bot,
  request: Request,
  activityId: string,
  reference: Reference,
): Promise<void> {
  const place = sharedPlace(reference.conversation?.id ?? '');
  const posted = { activityId, digest: '', asks: '', reference };
  await bot.chat.living.put(request.id, place, posted, isOver(request));
}

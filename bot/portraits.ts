import type { Candidate } from '../cards/choose-person.ts';
import type { DirectoryEntry } from '../core/people.ts';
import type { Bot } from './bot.ts';
import { within } from './patience.ts';

/** People to choose from, with the photos that are at hand. */
export function withPortraits(
  bot: Pick<Bot, 'photos'>,
  people: readonly DirectoryEntry[],
): readonly Candidate[] {
  return people.map((one) => ({ ...one, photo: bot.photos.at(one.id) }));
}

/** Brings photos to hand before a card asks which of several people is meant. Not inside a click: that asks nothing of the tenant. */
export async function bringPortraits(
  bot: Pick<Bot, 'photos' | 'patience'>,
  people: readonly { readonly id: string }[],
): Promise<void> {
  await within(bot.photos.fetch(people.map((one) => one.id)), bot.patience.photosMillis);
}

import type { CardJson } from '../chat/connector.ts';
import { type ChatPerson, cardText, findButton } from '../chat/person.ts';
import { fillIn } from './asking.ts';
import { pressData } from './people-work.ts';
import { play, type Stage, type Told } from './story.ts';

/** What an audit of one person posted: the lines people read, and the card with its button. */
export interface Audited {
  readonly lines: readonly string[];
  readonly leftovers: number;
  readonly card: CardJson;
}

/** Asks what somebody still has and waits for the card that comes when the tenant has been read. */
export async function audit(stage: Stage, person: ChatPerson, name: string): Promise<Audited> {
  await person.say(`audit ${name}`);
  await stage.clock.drain();
  const title = `What ${name} still has`;
  const card = person
    .messages()
    .findLast((message) => message.card !== undefined && cardText(message.card).startsWith(title))?.card;
  if (card === undefined) throw new Error(`no audit of ${name} was posted`);
  const lines = (await allPages(person, card)).flatMap((page) => cardText(page).split('\n'));
  const [, found = '0'] = /(\d+) leftovers? found/.exec(lines.join('\n')) ?? [];
  return { lines, leftovers: Number(found), card };
}

/** The card and its further pages, by its own buttons. */
async function allPages(person: ChatPerson, first: CardJson): Promise<readonly CardJson[]> {
  const pages = [first];
  for (let last = first; ; pages.push(last)) {
    const [, page, of] = /Page (\d+) of (\d+)/.exec(cardText(last)) ?? [];
    if (page === undefined || page === of) return pages;
    const item = (findButton(last, 'audit-view')?.data as { readonly item?: string } | undefined)?.item ?? '';
    const shown = await pressData(person, 'audit-view', { item, page: Number(page) });
    last = (shown.body as { readonly value: CardJson }).value;
  }
}

/**
 * The story of every organisation: somebody left, the account was disabled, and all else was forgotten. An audit finds it,
 * one button opens the departure, and a second audit finds nothing. Throws when something is left.
 */
export async function cleanUpAfter(stage: Stage, person: ChatPerson, name: string): Promise<Told> {
  stage.print(`  ${person.name}: audit ${name}`);
  const before = await audit(stage, person, name);
  for (const line of before.lines) stage.print(`    ${line}`);
  const form = (await person.press(before.card, 'open-leaver')).card;
  if (form === undefined) throw new Error('the audit opened no form');
  const { now } = await stage.clock.now();
  const request = await fillIn(stage, person, form, { when: 'last-day', lastDay: now.slice(0, 10) });
  const told = await play(stage, request);
  const after = await audit(stage, person, name);
  stage.print(
    `  ${person.name}: audit ${name}: ${before.leftovers} leftovers before, ${after.leftovers} after`,
  );
  if (before.leftovers === 0 || after.leftovers > 0)
    throw new Error(`an audit finds ${after.leftovers} leftovers of ${name}: ${after.lines.join('; ')}`);
  return told;
}

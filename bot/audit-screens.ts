import { auditCard, auditLookingCard } from '../cards/audit.ts';
import { auditEverybodyCard } from '../cards/audit-everybody.ts';
import type { CardContext, Viewer } from '../cards/viewer.ts';
import type { Role } from '../core/access.ts';
import { refusal } from '../core/refusals.ts';
import { type AuditResult, EVERYBODY } from './audit-look.ts';
import { type Bot, contextOf, peopleOf, viewerOf } from './bot.ts';
import { findPeople } from './person-finder.ts';
import { choosePersonScreen, refusalScreen } from './screens.ts';
import type { Visitor } from './visitor.ts';

/** The roles that look after departures. */
const auditors: readonly Role[] = ['hr', 'security', 'auditor', 'operator'];
/** Roles that may open a departure from what was found. */
const openers: readonly Role[] = ['requester', 'hr', 'security'];

/** True when the roles let somebody ask what people who left still have. */
export function mayAudit(roles: ReadonlySet<Role>): boolean {
  return auditors.some((role) => roles.has(role));
}

/**
 * Asks for an audit of one person, or of everybody who left. Answers at once: the tenant is read beside it, and the
 * result is posted in the asker's own chat.
 */
export async function askAudit(bot: Bot, visitor: Visitor, about: string): Promise<object> {
  if (!mayAudit(peopleOf(bot).roles(visitor.ref.id))) return notForYou(bot, visitor);
  if (about === EVERYBODY) return lookFor(bot, visitor, { scope: EVERYBODY });
  const found = findPeople(bot.facts(), about);
  if ('several' in found)
    return choosePersonScreen(bot, visitor, { about: 'audit', text: about, people: found.several });
  if ('none' in found) return choosePersonScreen(bot, visitor, { about: 'audit', text: about, people: [] });
  return lookFor(bot, visitor, { scope: found.one.id, name: found.one.name });
}

async function lookFor(
  bot: Bot,
  visitor: Visitor,
  { scope, name }: { readonly scope: string; readonly name?: string },
): Promise<object> {
  const fresh = await bot.audits.ask(visitor.ref.id, scope);
  return auditLookingCard({ name, again: !fresh }, viewerOf(bot, visitor));
}

/** A page of a result that was found before, or one person of it; looked for again when it is not kept any more. */
export async function auditViewScreen(
  bot: Bot,
  visitor: Visitor,
  item: string,
  page: number,
): Promise<object> {
  if (!mayAudit(peopleOf(bot).roles(visitor.ref.id))) return notForYou(bot, visitor);
  const [scope = '', person] = item.split(':');
  const result = await bot.audits.result(visitor.ref.id, scope);
  if (result === undefined) return askAudit(bot, visitor, scope);
  return auditResultCard(result, {
    viewer: viewerOf(bot, visitor),
    context: contextOf(bot, visitor, undefined, page),
    person,
  });
}

function notForYou(bot: Bot, visitor: Visitor): object {
  return refusalScreen(bot, visitor, refusal('not-for-you', { who: bot.policy().people.roles.security }));
}

/** What was found, as a card: everybody, or one person alone. */
export function auditResultCard(
  result: AuditResult,
  {
    viewer,
    context,
    person,
  }: { readonly viewer: Viewer; readonly context: CardContext; readonly person?: string },
): object {
  const { scope, at, read, people, former } = result;
  if (scope === EVERYBODY && person === undefined && former !== undefined)
    return auditEverybodyCard({
      ...former,
      rows: people.map((one) => ({
        ...one,
        because: one.because ?? 'disabled',
        steps: [...new Set(one.leftovers.map((leftover) => leftover.step))],
      })),
      looked: result.looked,
      read,
      at,
      item: scope,
      viewer,
      context,
    });
  const id = person ?? scope;
  const one = people.find((other) => other.person.id === id);
  return auditCard({
    person: one?.person ?? { id, name: id },
    leftovers: one?.leftovers ?? [],
    count: one?.count ?? 0,
    unread: one?.unread ?? [],
    live: one?.live,
    read,
    at,
    item: person === undefined ? scope : `${scope}:${person}`,
    mayOpen: openers.some((role) => viewer.roles.has(role)),
    viewer,
    context,
  });
}

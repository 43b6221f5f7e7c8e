import { type Leg, legs } from '../core/form.ts';
import { refusal } from '../core/refusals.ts';
import type { Answer } from './answer.ts';
import { askAudit } from './audit-screens.ts';
import type { Bot } from './bot.ts';
import { typedDraft } from './form-answer.ts';
import type { ClickData } from './intents.ts';
import { findOne } from './person-finder.ts';
import { formScreen, refusalScreen } from './screens.ts';
import type { Visitor } from './visitor.ts';

/** A question of the form, as its button names it: `leaver.person`, or `joiner.manager.edit` for a request that exists. */
const formQuestion = /^(\w+)\.(\w+)(?:\.(edit|reschedule))?$/;

/**
 * Somebody was picked from several people of one name. The answer goes back to where the question came from: the audit,
 * or the form, with everything typed so far kept.
 */
export async function personChosen(bot: Bot, visitor: Visitor, data: ClickData): Promise<Answer> {
  const given = String(data.item ?? '') || String(data.personTyped ?? '') || String(data.person ?? '');
  const about = String(data.about ?? '');
  if (about === 'audit') return { card: await askAudit(bot, visitor, given) };
  const [, legName, field = '', verb] = formQuestion.exec(about) ?? [];
  const leg: Leg | undefined = legs.find((one) => one === legName);
  const person = findOne(bot.facts(), given);
  if (leg === undefined || person === undefined) {
    const because = leg === undefined ? refusal('unknown-verb') : refusal('person-unclear', { field, given });
    return { card: refusalScreen(bot, visitor, because), refused: because };
  }
  const draft = {
    ...typedDraft(leg, data),
    [field]: person.id,
    [`${field}Typed`]: person.upn ?? person.name,
  };
  return {
    card: formScreen(bot, visitor, {
      leg,
      draft,
      problems: [],
      ...(verb === undefined ? {} : { request: data.request, verb: verb as 'edit' | 'reschedule' }),
    }),
  };
}

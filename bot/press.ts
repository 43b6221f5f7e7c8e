import { digestSwitchCard } from '../cards/daily-digest.ts';
import { mayPress } from '../core/access.ts';
import { legs } from '../core/form.ts';
import { HOUSE } from '../core/house.ts';
import { type Refusal, refusal } from '../core/refusals.ts';
import type { Answer } from './answer.ts';
import { askAudit, auditViewScreen } from './audit-screens.ts';
import { type Bot, peopleOf, viewerOf } from './bot.ts';
import { personChosen } from './chosen-person.ts';
import { deliverEvidence, deliverHouseRecord } from './evidence.ts';
import { changeAgain, draftOfForm, formFromClick, legOfSubmit, submitForm } from './form-answer.ts';
import { offerFile } from './hand-over-file.ts';
import { handleClick, loadRequest } from './handle.ts';
import { openingOn } from './hours.ts';
import { delegationScreen, handleHouse, isHouseVerb, stopScreen } from './house.ts';
import type { ClickData } from './intents.ts';
import { findOne } from './person-finder.ts';
import {
  formScreen,
  helpScreen,
  homeScreen,
  listScreen,
  passScreen,
  refusalScreen,
  requestScreen,
} from './screens.ts';
import { showPass } from './show-pass.ts';
import { typedAgain } from './typed.ts';
import type { Visitor } from './visitor.ts';

/** Whether the click is still waited for; an answer that comes too late is sent as a message, which a secret never is. */
export interface Asking {
  waits: boolean;
}

/** One pressed button, wherever it came from: a card, a dialog, a plain submit. Answers the card to draw in its place. */
export async function press(
  bot: Bot,
  visitor: Visitor,
  data: ClickData,
  asking: Asking = { waits: true },
): Promise<Answer> {
  const leg = legOfSubmit(data.verb);
  if (leg !== undefined) return submitForm(bot, visitor, leg, data);
  if (isHouseVerb(data.verb)) return handleHouse(bot, visitor, data);
  const own = (await screenVerb(bot, visitor, data)) ?? (await requestVerb(bot, visitor, data, asking));
  if (own !== undefined) return own;
  const handled = await handleClick(
    {
      world: bot.world,
      intents: {
        findPerson: (text) => findOne(bot.facts(), text),
        formFrom: (request, inputs) => formFromClick(bot, request, inputs),
      },
      nudge: bot.nudge,
    },
    visitor.actor,
    data.verb === 'snooze'
      ? { ...data, until: openingOn(bot, visitor.ref.id, String(data.until ?? '')) }
      : data,
  );
  if (handled.request === undefined) return refused(bot, visitor, handled.refusal ?? refusal('unknown-verb'));
  return {
    card: requestScreen(bot, visitor, handled.request, {
      refused: handled.refusal,
      pressed: typedAgain(data, bot.facts().entries),
    }),
    ...(handled.refusal === undefined
      ? { done: { request: handled.request.id } }
      : { refused: handled.refusal }),
  };
}

const refused = (bot: Bot, visitor: Visitor, because: Refusal): Answer => ({
  card: refusalScreen(bot, visitor, because),
  refused: because,
});

/** A page from a button, 0 for anything that is none. */
function pageIn(data: ClickData): number {
  const page = Number(data.page ?? data.item ?? 0);
  return Number.isInteger(page) && page >= 0 ? page : 0;
}

/** Verbs that only show something, and change nothing but what is on the screen. */
async function screenVerb(bot: Bot, visitor: Visitor, data: ClickData): Promise<Answer | undefined> {
  switch (data.verb) {
    case 'home':
      return { card: await homeScreen(bot, visitor) };
    case 'open-delegation':
      return { card: delegationScreen(bot, visitor) };
    case 'open-stop':
      return { card: await stopScreen(bot, visitor) };
    case 'help':
      return { card: helpScreen(bot, visitor) };
    case 'status':
    case 'my-approvals':
    case 'my-tasks':
      return { card: await listScreen(bot, visitor, data.verb, pageIn(data)) };
    case 'new-joiner':
    case 'new-mover':
    case 'new-leaver': {
      const leg = legs.find((other) => data.verb === `new-${other}`) ?? 'joiner';
      return { card: formScreen(bot, visitor, { leg, draft: {}, problems: [] }) };
    }
    case 'open-leaver':
      return {
        card: formScreen(bot, visitor, { leg: 'leaver', draft: { person: data.item ?? '' }, problems: [] }),
      };
    case 'audit':
      return { card: await askAudit(bot, visitor, data.item ?? String(data.name ?? '')) };
    case 'audit-view':
      return { card: await auditViewScreen(bot, visitor, data.item ?? '', pageIn(data)) };
    case 'digest-off':
    case 'digest-on': {
      const on = data.verb === 'digest-on';
      await bot.bells.switchDigest(visitor.ref.id, on);
      return { card: digestSwitchCard(viewerOf(bot, visitor), on) };
    }
    case 'choose-person':
      return personChosen(bot, visitor, data);
    default:
      return undefined;
  }
}

/** Verbs on one request that are answered before, or without, a decision. */
async function requestVerb(
  bot: Bot,
  visitor: Visitor,
  data: ClickData,
  asking: Asking,
): Promise<Answer | undefined> {
  const id = data.request ?? '';
  if (data.verb === 'show-pass') {
    const shown = await showPass(
      { world: bot.world, issue: bot.issuePass, nudge: bot.nudge },
      visitor.actor,
      { request: id, personal: visitor.personal, waits: () => asking.waits },
    );
    if ('refusal' in shown) return refused(bot, visitor, shown.refusal);
    const card = passScreen(bot, visitor, shown.request, { pass: shown.pass, minutes: shown.minutes });
    return { card, secret: true };
  }
  if (data.verb === 'send-evidence') return offerFile(bot, visitor, id);
  const views = ['view', 'page', 'evidence', 'open-edit', 'open-reschedule', 'edit', 'reschedule'];
  if (!views.includes(data.verb)) return undefined;
  if (data.verb === 'evidence' && id === HOUSE) return deliverHouseRecord(bot, visitor);
  const request = await loadRequest(bot.world, id);
  if (
    request === undefined ||
    mayPress(request, data.verb === 'evidence' ? 'evidence' : 'view', visitor.ref, peopleOf(bot)) !==
      undefined
  )
    return refused(bot, visitor, refusal('request-unknown', { id }));
  switch (data.verb) {
    case 'evidence':
      return deliverEvidence(bot, visitor, request);
    case 'open-edit':
    case 'open-reschedule':
      return {
        card: formScreen(bot, visitor, {
          leg: request.leg,
          draft: draftOfForm(request.form),
          problems: [],
          request: request.id,
          verb: data.verb === 'open-edit' ? 'edit' : 'reschedule',
        }),
      };
    case 'edit':
    case 'reschedule':
      return changeAgain(bot, visitor, request, { ...data, verb: data.verb });
    default:
      return { card: requestScreen(bot, visitor, request, { page: pageIn(data) }) };
  }
}

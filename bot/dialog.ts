import type { AdaptiveCard } from '../cards/adaptive.ts';
import {
  type Dialog,
  type DialogAgain,
  dialog,
  dialogDone,
  doneDialog,
  proofDialog,
  reassignDialog,
  strikeDialog,
} from '../cards/dialogs.ts';
import { texts } from '../cards/texts.ts';
import { mayPress } from '../core/access.ts';
import { refusal } from '../core/refusals.ts';
import { type Bot, contextOf, peopleOf, viewerOf } from './bot.ts';
import { loadRequest } from './handle.ts';
import type { ClickData } from './intents.ts';
import { type Asking, press } from './press.ts';
import { refusalScreen } from './screens.ts';
import { typedAgain } from './typed.ts';
import type { Visitor } from './visitor.ts';

/** Answer to `task/fetch`: the small form behind a button, or the same screen that a plain card would show. */
export async function openDialog(
  bot: Bot,
  visitor: Visitor,
  data: ClickData,
  asking: Asking,
): Promise<object> {
  const form = await formFor(bot, visitor, data);
  if (form !== undefined) return form;
  const answer = await press(bot, visitor, data, asking);
  return screenDialog(visitor, bot, data.verb, answer.card);
}

/**
 * Answer to `task/submit`, and to `composeExtension/submitAction`. Done: the dialog closes with one sentence, and the
 * living card follows by itself. Refused: it stays, with the reason on top and what was typed, unless that is no text to be shown again.
 */
export async function submitDialog(
  bot: Bot,
  visitor: Visitor,
  data: ClickData,
  by: 'task' | 'composeExtension',
): Promise<object> {
  const answer = await press(bot, visitor, data);
  if (answer.done !== undefined) {
    const { request } = answer.done;
    const viewer = viewerOf(bot, visitor);
    if (by === 'composeExtension') return doneDialog(request, viewer);
    return { task: { type: 'message', value: dialogDone(request, viewer) } };
  }
  if (answer.refused !== undefined) {
    const pressed = typedAgain(data, bot.facts().entries);
    const again = await formFor(bot, visitor, data, { pressed, refused: answer.refused });
    if (again !== undefined) return again;
  }
  return screenDialog(visitor, bot, data.verb, answer.card);
}

/** The form of a verb that has one of its own; undefined for every other verb. */
async function formFor(
  bot: Bot,
  visitor: Visitor,
  data: ClickData,
  again: DialogAgain = {},
): Promise<Dialog | undefined> {
  if (!['strike', 'reassign', 'done'].includes(data.verb)) return undefined;
  const request = await loadRequest(bot.world, data.request ?? '');
  if (request === undefined || mayPress(request, 'view', visitor.ref, peopleOf(bot)) !== undefined)
    return gone(bot, visitor, refusal('request-unknown', { id: data.request ?? '?' }));
  const viewer = viewerOf(bot, visitor, request);
  const context = contextOf(bot, visitor, request, Number(data.page ?? 0));
  const drawn = {
    strike: () => strikeDialog(request, viewer, context, again),
    reassign: () => reassignDialog(request, viewer, context, again),
    done: () => proofDialog(request, viewer, data.item ?? '', again),
  }[data.verb as 'strike' | 'reassign' | 'done']();
  return drawn ?? gone(bot, visitor, again.refused ?? refusal('task-gone'));
}

function gone(bot: Bot, visitor: Visitor, because: ReturnType<typeof refusal>): Dialog {
  return dialog('Latchkey', refusalScreen(bot, visitor, because) as AdaptiveCard);
}

function screenDialog(visitor: Visitor, bot: Bot, verb: string, card: object | undefined): object {
  const { dialog: titles } = texts(viewerOf(bot, visitor).language);
  const title = verb.includes('edit')
    ? titles.edit
    : verb.includes('reschedule')
      ? titles.reschedule
      : 'Latchkey';
  return card === undefined ? { task: { type: 'message', value: '' } } : dialog(title, card as AdaptiveCard);
}

import { say } from '../cards/parts.ts';
import { problemText } from '../cards/problems.ts';
import { texts } from '../cards/texts.ts';
import { type Refusal, refusal } from '../core/refusals.ts';
import type { Answer } from './answer.ts';
import { type Bot, viewerOf } from './bot.ts';
import { evidenceFile, fileName, mayHaveEvidence } from './evidence.ts';
import { OutgoingRefused } from './outgoing.ts';
import { refusalScreen } from './screens.ts';
import { UploadFailed } from './upload.ts';
import type { Visitor } from './visitor.ts';

const consentType = 'application/vnd.microsoft.teams.card.file.consent';
const fileType = 'application/vnd.microsoft.teams.card.file.info';

/** What Teams sends when somebody has answered a consent card (teams.md, file consent); decoded by the front door. */
export interface Consent {
  readonly action: 'accept' | 'decline';
  readonly context: { readonly request?: string };
  readonly uploadInfo?: {
    readonly contentUrl: string;
    readonly uploadUrl: string;
    readonly name: string;
    readonly uniqueId: string;
    readonly fileType: string;
  };
}

/** Asks in the one-to-one chat whether the evidence may be put into the person's own OneDrive (design 6.16). */
export async function offerFile(bot: Bot, visitor: Visitor, id: string): Promise<Answer> {
  const refused = (because: Refusal): Answer => ({
    card: refusalScreen(bot, visitor, because),
    refused: because,
  });
  if (!visitor.personal) return refused(refusal('only-one-to-one'));
  if (!(await mayHaveEvidence(bot, visitor, id))) return refused(refusal('request-unknown', { id }));
  if (bot.upload === undefined) return refused(refusal('no-place-for-files'));
  const bytes = await evidenceFile(bot, id, 'pdf');
  if (bytes === undefined) return refused(refusal('nothing-recorded'));
  const { evidence } = texts(viewerOf(bot, visitor).language);
  const context = { verb: 'send-evidence', request: id };
  const sent = await bot.chat.messenger.send({
    person: visitor.ref.id,
    attachment: {
      contentType: consentType,
      name: fileName(id),
      content: {
        description: say(evidence.description, { id }),
        sizeInBytes: bytes.length,
        acceptContext: context,
        declineContext: context,
      },
    },
  });
  return sent.reached ? { text: evidence.asked } : refused(refusal('file-not-taken', { why: sent.why }));
}

/**
 * The answer to a consent card. Who may have the evidence is decided again, the file is made as it stands now, and goes to
 * the tenant's own OneDrive or nowhere. The card that asked goes, and what came of it stands in its place.
 */
export async function answerConsent(
  bot: Bot,
  visitor: Visitor,
  { action, context, uploadInfo }: Consent,
  asked: string | undefined,
): Promise<void> {
  const id = context.request ?? '';
  const chat = await bot.conversations.find(visitor.ref.id);
  if (chat === undefined) return;
  const viewer = viewerOf(bot, visitor);
  const { messenger } = bot.chat;
  if (asked !== undefined) await messenger.remove(chat.reference, asked);
  if (action === 'decline' || uploadInfo === undefined) {
    await messenger.post(chat.reference, { text: say(texts(viewer.language).evidence.declined, { id }) });
    return;
  }
  const because = await putFile(bot, visitor, id, uploadInfo.uploadUrl);
  if (because === undefined) {
    const { name, contentUrl, uniqueId, fileType: kind } = uploadInfo;
    const content = { uniqueId, fileType: kind };
    await messenger.post(chat.reference, {
      attachment: { contentType: fileType, name, contentUrl, content },
    });
    return;
  }
  const { says, next } = problemText(because, viewer);
  await messenger.post(chat.reference, { text: `${says} ${next}` });
}

/** Undefined when the file lies there now. */
async function putFile(bot: Bot, visitor: Visitor, id: string, url: string): Promise<Refusal | undefined> {
  if (!(await mayHaveEvidence(bot, visitor, id))) return refusal('request-unknown', { id });
  const bytes = await evidenceFile(bot, id, 'pdf');
  if (bytes === undefined) return refusal('nothing-recorded');
  try {
    await bot.upload?.(url, bytes);
    return bot.upload === undefined ? refusal('no-place-for-files') : undefined;
  } catch (error) {
    if (error instanceof OutgoingRefused) return refusal('no-place-for-files');
    const why = error instanceof UploadFailed ? String(error.status) : 'no connection';
    return refusal('file-not-taken', { why });
  }
}

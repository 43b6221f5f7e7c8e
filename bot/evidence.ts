import { evidenceReadyCard } from '../cards/evidence-ready.ts';
import { refusalCard } from '../cards/refusal.ts';
import type { Viewer } from '../cards/viewer.ts';
import { mayPress } from '../core/access.ts';
import { buildEvidence, type EvidencePack } from '../core/evidence.ts';
import { HOUSE } from '../core/house.ts';
import { refusal } from '../core/refusals.ts';
import type { Request } from '../core/request.ts';
import type { Answer } from './answer.ts';
import { type Bot, viewerOf } from './bot.ts';
import { loadRequest } from './handle.ts';
import type { Visitor } from './visitor.ts';

export interface EvidenceParts {
  readonly exportLedger: Bot['exportLedger'];
  readonly steps: Bot['world']['steps'];
}

/** The evidence pack of a request as it stands now; undefined when there is no such request. */
export async function evidencePack(parts: EvidenceParts, request: string): Promise<EvidencePack | undefined> {
  const exported = await parts.exportLedger(request);
  return exported === undefined ? undefined : buildEvidence({ request, exported, steps: parts.steps() });
}

/** The pack as a file: JSON as it is, or a document for people with the JSON embedded. */
export async function evidenceFile(
  bot: Bot,
  request: string,
  format: 'pdf' | 'json',
): Promise<Buffer | undefined> {
  const pack = await evidencePack({ exportLedger: bot.exportLedger, steps: bot.world.steps }, request);
  if (pack === undefined) return undefined;
  if (format === 'json') return Buffer.from(JSON.stringify(pack, undefined, 1), 'utf8');
  // Loaded on first use: the fonts and the writer of documents are memory that a conversation never needs.
  const { renderEvidencePdf } = await import('../adapters/evidence-pdf.ts');
  return renderEvidencePdf(pack, { at: new Date(bot.world.clock.now()) });
}

/** Offers the evidence file: a loopback link in local mode, Teams' own consent card otherwise (design 6.16). */
export function deliverEvidence(bot: Bot, visitor: Visitor, request: Request): Promise<Answer> {
  return offer(bot, request.id, viewerOf(bot, visitor, request));
}

/** The same for the record of the house; only roles that may read evidence of others are shown it. */
export async function deliverHouseRecord(bot: Bot, visitor: Visitor): Promise<Answer> {
  const viewer = viewerOf(bot, visitor);
  return (await mayHaveEvidence(bot, visitor, HOUSE))
    ? offer(bot, HOUSE, viewer)
    : { card: refusalCard(refusal('request-unknown', { id: HOUSE }), viewer) };
}

async function offer(bot: Bot, id: string, viewer: Viewer): Promise<Answer> {
  const parts = { exportLedger: bot.exportLedger, steps: () => bot.world.steps() };
  const pack = await evidencePack(parts, id);
  if (pack === undefined) return { card: refusalCard(refusal('nothing-recorded'), viewer) };
  const file = { name: fileName(id), lines: pack.head.seq, head: pack.head.hash };
  return { card: evidenceReadyCard({ request: id, file, viewer, url: bot.evidenceUrl(id) }) };
}

/** The name under which the evidence of a request is handed over. */
export function fileName(id: string): string {
  return `${id}.pdf`;
}

/** True where somebody may have the evidence of a request, or the record of the house. */
export async function mayHaveEvidence(bot: Bot, visitor: Visitor, id: string): Promise<boolean> {
  if (id === HOUSE) return viewerOf(bot, visitor).powers.has('mayReadEvidence') && isActive(bot, visitor);
  const request = await loadRequest(bot.world, id);
  return (
    request !== undefined && mayPress(request, 'evidence', visitor.ref, bot.world.people()) === undefined
  );
}

const isActive = (bot: Bot, visitor: Visitor): boolean => bot.world.people().active(visitor.ref.id);

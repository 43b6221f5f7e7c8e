import { createHash } from 'node:crypto';
import { evidenceReadyCard } from '../cards/evidence-ready.ts';
import { buildEvidence, type EvidencePack } from '../core/evidence.ts';
import type { Request } from '../core/request.ts';
import type { Answer } from './answer.ts';
import { type Bot, viewerOf } from './bot.ts';
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
export async function deliverEvidence(bot: Bot, visitor: Visitor, request: Request): Promise<Answer> {
  const pack = await evidencePack(
    { exportLedger: bot.exportLedger, steps: () => bot.world.steps() },
    request.id,
  );
  const bytes = Buffer.from(JSON.stringify(pack), 'utf8');
  return {
    card: evidenceReadyCard({
      request: request.id,
      file: {
        name: `${request.id}.pdf`,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        lines: request.seq,
      },
      viewer: viewerOf(bot, visitor, request),
      url: bot.evidenceUrl(request.id),
    }),
  };
}

import { hash } from 'node:crypto';
import type { Hash } from './canonical.ts';
import type { Entry, NewLine } from './entry.ts';
import type { HouseEntry } from './house.ts';

/** Hash that the first line names as its predecessor. */
export const GENESIS: Hash = '0'.repeat(64);

/** Format version of a line's public part; docs/evidence-format.md describes it. */
export const LINE_VERSION = 1;

/** What a line may say: about a request, or about the house. */
export type AnyEntry = Entry | HouseEntry;

/** A private text with the salt that its commitment hides behind, and the pseudonym whose key seals it. */
export interface PrivatePart {
  readonly of: string;
  readonly salt: string;
  readonly text: string;
}

/** The public part of a line: what remains true and checkable after the person behind it has been erased. */
export interface PublicLine {
  readonly v: number;
  readonly request: string;
  readonly seq: number;
  readonly at: string;
  readonly kind: AnyEntry['kind'];
  /** Pseudonyms, never names or directory ids. */
  readonly actor: string;
  readonly subject: string;
  readonly step?: string;
  readonly steps?: readonly string[];
  readonly plan?: Hash;
  readonly outcome?: string;
  readonly commitments: readonly { readonly of: string; readonly hash: Hash }[];
  readonly before: Hash;
}

export interface SealInput {
  readonly request: string;
  readonly seq: number;
  readonly before: Hash;
  readonly line: NewLine<AnyEntry>;
  /** Pseudonyms of subject and actor. */
  readonly subject: string;
  readonly actor: string;
  /** Two fresh random salts of 32 bytes, hexadecimal: one for the entry, one for the actor. */
  readonly salts: readonly [string, string];
}

export interface SealedLine {
  readonly bytes: string;
  readonly hash: Hash;
  readonly parts: readonly [PrivatePart, PrivatePart];
}

/** Turns what happened into the exact bytes that are hashed, and the private parts that are kept apart. */
export function sealLine(input: SealInput): SealedLine {
  const { line } = input;
  const parts: readonly [PrivatePart, PrivatePart] = [
    { of: input.subject, salt: input.salts[0], text: JSON.stringify(line.entry) },
    { of: input.actor, salt: input.salts[1], text: JSON.stringify(line.actor) },
  ];
  const publicLine: PublicLine = {
    v: LINE_VERSION,
    request: input.request,
    seq: input.seq,
    at: line.at,
    kind: line.entry.kind,
    actor: input.actor,
    subject: input.subject,
    ...publicFacts(line.entry),
    commitments: parts.map((part) => ({ of: part.of, hash: commitment(part) })),
    before: input.before,
  };
  const bytes = JSON.stringify(publicLine);
  return { bytes, hash: leafHash(bytes), parts };
}

/** SHA-256 of salt bytes followed by the text: hides the text, binds the writer to it. */
export function commitment(part: Pick<PrivatePart, 'salt' | 'text'>): Hash {
  return hash('sha256', Buffer.concat([Buffer.from(part.salt, 'hex'), Buffer.from(part.text, 'utf8')]));
}

/** RFC 6962 leaf hash, so that the same bytes can join a transparency log later. */
export function leafHash(bytes: string): Hash {
  return hash('sha256', `\u0000${bytes}`);
}

/** The few facts of an entry that may stand in the open: digests, step ids, outcomes. */
function publicFacts(entry: AnyEntry): Partial<PublicLine> {
  switch (entry.kind) {
    case 'planned':
      return { plan: entry.plan.id };
    case 'contained':
      return { plan: entry.plan.id };
    case 'approved':
    case 'rejected':
      return { plan: entry.plan };
    case 'struck':
      return { plan: entry.next };
    case 'attempted':
      return { steps: entry.steps.map((step) => step.step) };
    case 'applied':
      return { step: entry.step, outcome: worst(entry.results.map((result) => result.outcome)) };
    case 'verified':
      return { step: entry.step, outcome: entry.how };
    case 'looked':
      // Nothing left is half a proof; what else a look finds leads to a line of its own.
      return entry.left === 0 ? { step: entry.step } : {};
    case 'held':
      return { step: entry.step, outcome: entry.because };
    case 'assigned':
    case 'attested':
    case 'failed':
    case 'waived':
    case 'released':
    case 'drifted':
      return { step: entry.step };
    case 'refused':
      return { outcome: entry.code };
    default:
      return {};
  }
}

const outcomeOrder = ['done', 'waiting', 'throttled', 'refused', 'unknown'] as const;

function worst(outcomes: readonly (typeof outcomeOrder)[number][]): string {
  return outcomes.reduce<string>(
    (found, next) => (outcomeOrder.indexOf(next) > outcomeOrder.indexOf(found as 'done') ? next : found),
    'done',
  );
}

export interface ChainFault {
  readonly seq: number;
  readonly what: string;
}

/** Recomputes a chain from stored bytes alone. No faults = gapless, in order, unaltered since sealing. */
export function checkChain(
  request: string,
  lines: readonly { readonly bytes: string; readonly hash: Hash }[],
): readonly ChainFault[] {
  const faults: ChainFault[] = [];
  let before = GENESIS;
  lines.forEach((line, index) => {
    const seq = index + 1;
    const found = parsePublic(line.bytes);
    if (leafHash(line.bytes) !== line.hash)
      faults.push({ seq, what: 'the bytes do not give the stored hash' });
    if (found === undefined) faults.push({ seq, what: 'the public part is not readable' });
    else {
      if (found.seq !== seq) faults.push({ seq, what: `the line says it is number ${found.seq}` });
      if (found.request !== request) faults.push({ seq, what: `the line belongs to ${found.request}` });
      if (found.before !== before) faults.push({ seq, what: 'the line does not follow the one before it' });
    }
    before = line.hash;
  });
  return faults;
}

/** The public part of stored bytes; undefined when it is not one. */
export function parsePublic(bytes: string): PublicLine | undefined {
  try {
    const value: unknown = JSON.parse(bytes);
    if (typeof value !== 'object' || value === null || !('seq' in value) || !('commitments' in value))
      return undefined;
    return value as PublicLine;
  } catch {
    return undefined;
  }
}

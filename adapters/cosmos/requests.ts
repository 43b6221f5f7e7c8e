import { randomBytes } from 'node:crypto';
import type { Container, OperationInput } from '@azure/cosmos';
import type { Append, AppendResult, ClaimQuery, Head, StoredLine } from '../../core/ports.ts';
import { StoreError } from '../store-error.ts';
import { alreadyAppended, linesPerAppendMax } from '../store-rules.ts';
import type { HeadItem, LineItem } from './items.ts';
import { headAfter, headOf, lineItem, lineOf } from './items.ts';
import { candidatesMax, dueQuery, linesQuery, searchQuery, soonestQuery } from './queries.ts';
import type { Answer, Patience } from './wire.ts';
import { ask, pause, query, sendBatch } from './wire.ts';

/** Rounds of reading the head and trying again, when others keep changing it in between. */
const roundsMax = 8;
/** Bytes of JSON in one batch of erased lines; a single line is never larger. */
const eraseBytesMax = 1_500_000;

/** The requests container: one partition for each request, head and lines change in one batch. */
export class CosmosRequests {
  readonly #container: Container;
  readonly #patience: Patience;

  constructor(container: Container, patience: Patience) {
    this.#container = container;
    this.#patience = patience;
  }

  /** Head and lines that fit together. Lines may be newer than the head that was read, never older. */
  async load(request: string) {
    for (let round = 1; round <= roundsMax; round++) {
      const head = await this.#head(request);
      if (!head) return undefined;
      const lines = await this.#lines(request, 1, head.seq);
      if (lines.length === head.seq) return { head: headOf(head), lines: lines.map(lineOf) };
      await pause(this.#patience, round);
    }
    throw new StoreError('store-damaged', `request ${request} has lines missing`);
  }

  async append(write: Append): Promise<AppendResult> {
    let unclear = false;
    for (let round = 1; round <= roundsMax; round++) {
      // A new request needs no look: creating its head is the precondition.
      const blind = round === 1 && write.expectedSeq === 0 && write.fence === undefined;
      const old = blind ? undefined : await this.#head(write.request);
      if (write.fence !== undefined && write.fence !== old?.fence) return 'conflict';
      if ((old?.seq ?? 0) === write.expectedSeq) {
        const answer = await ask(this.#patience, () => this.#sendAppend(write, old));
        if (answer.status === 200) return 'appended';
        unclear ||= answer.unclear;
      } else {
        const verdict = await this.#verdict(write, old?.seq ?? 0);
        if (verdict) return verdict;
      }
      // Somebody changed the head, or our own lost answer did: look again and decide anew.
      if (!blind) await pause(this.#patience, round);
    }
    throw new StoreError(unclear ? 'store-unreachable' : 'store-busy', `request ${write.request}`);
  }

  async claimDue(claim: ClaimQuery): Promise<readonly Head[]> {
    const taken: HeadItem[] = [];
    const rounds = Math.ceil(claim.limit / candidatesMax) + 1;
    for (let round = 0; round < rounds && taken.length < claim.limit; round++) {
      const { businessNow, realNow, urgencyMax = Number.MAX_SAFE_INTEGER } = claim;
      const values = { businessNow, realNow, urgencyMax };
      const found = await query<HeadItem>(this.#patience, this.#container, { text: dueQuery, values });
      await this.#claimSome(shuffledByUrgency(found), claim, taken);
      if (found.length < candidatesMax) break;
    }
    return taken.sort((a, b) => (a.dueKey! < b.dueKey! ? -1 : 1)).map(headOf);
  }

  async release(request: string, fence: number): Promise<void> {
    for (let round = 1; round <= roundsMax; round++) {
      const head = await this.#head(request);
      if (!head || head.fence !== fence || head.claimUntil === 0) return;
      const answer = await this.#replace({ ...head, owner: '', claimUntil: 0, claimMark: '' });
      if (answer.status === 200) return;
      await pause(this.#patience, round);
    }
  }

  async nextDue(): Promise<number | null> {
    const found = await query<HeadItem>(this.#patience, this.#container, { text: soonestQuery, values: {} });
    return found[0]?.nextDueAt ?? null;
  }

  /** Heads below `before` that carry all terms, newest id first. */
  async search(terms: readonly string[], options: { readonly limit: number; readonly before: string }) {
    const values: Record<string, string | number> = { top: options.limit, before: options.before };
    terms.forEach((term, n) => {
      values[`term${n}`] = term;
    });
    const text = searchQuery(terms.length);
    return (await query<HeadItem>(this.#patience, this.#container, { text, values })).map(headOf);
  }

  /**
   * Only the sealed part of a line ever changes, so that lines need no guard and repeating is harmless. The head is
   * written again at the end as it was read: that holds only if no line came after the ones we saw.
   */
  async eraseSealed(request: string): Promise<void> {
    for (let round = 1; round <= roundsMax; round++) {
      const head = await this.#head(request);
      if (!head) return;
      if (await this.#eraseUpTo(head)) {
        const answer = await this.#replace(head);
        if (answer.status === 200) return;
      }
      await pause(this.#patience, round);
    }
    throw new StoreError('store-busy', `erasing ${request}`);
  }

  /** False when lines that the head counts are not seen yet. */
  async #eraseUpTo({ request, seq }: HeadItem): Promise<boolean> {
    for (let from = 1; from <= seq; from += linesPerAppendMax) {
      const to = Math.min(seq, from + linesPerAppendMax - 1);
      const lines = await this.#lines(request, from, to);
      if (lines.length < to - from + 1) return false;
      for (const part of inParts(lines.filter((line) => line.sealed !== '')))
        await this.#eraseLines(request, part);
    }
    return true;
  }

  async #head(request: string): Promise<HeadItem | undefined> {
    const answer = await ask(this.#patience, async () => {
      const item = this.#container.item('head', request);
      const { statusCode, resource } = await item.read<HeadItem>({ abortSignal: this.#patience.signal });
      return { status: statusCode, value: resource };
    });
    return answer.value;
  }

  async #lines(request: string, from: number, to: number): Promise<readonly LineItem[]> {
    const spec = { text: linesQuery, values: { from, to }, pk: request };
    return query<LineItem>(this.#patience, this.#container, spec);
  }

  #sendAppend(write: Append, old: HeadItem | undefined) {
    const head = { ...headAfter(write, old) };
    const guard: OperationInput = old
      ? { operationType: 'Replace', id: 'head', ifMatch: old._etag, resourceBody: head as never }
      : { operationType: 'Create', resourceBody: head as never };
    const lines = write.lines.map((line): OperationInput => {
      return { operationType: 'Create', resourceBody: lineItem(write.request, line) as never };
    });
    return this.#batch(write.request, [guard, ...lines]);
  }

  /** Undefined when lines that the head counts are not seen yet. */
  async #verdict(write: Append, seq: number): Promise<AppendResult | undefined> {
    if (write.lines.length === 0 || seq < write.expectedSeq + write.lines.length) return 'conflict';
    const found = await this.#lines(
      write.request,
      write.expectedSeq + 1,
      write.expectedSeq + write.lines.length,
    );
    if (found.length < write.lines.length) return undefined;
    const bySeq = new Map<number, StoredLine>(found.map((line) => [line.seq, line]));
    return alreadyAppended(write.lines, (at) => bySeq.get(at)) ? 'appended' : 'conflict';
  }

  /** Heads that were already taken are handed out even when the account then stops answering. */
  async #claimSome(candidates: readonly HeadItem[], claim: ClaimQuery, taken: HeadItem[]): Promise<void> {
    for (const candidate of candidates) {
      if (taken.length === claim.limit) return;
      try {
        const head = await this.#claimOne(candidate, claim);
        if (head) taken.push(head);
      } catch (error) {
        if (taken.length === 0) throw error;
        return;
      }
    }
  }

  async #claimOne(candidate: HeadItem, claim: ClaimQuery): Promise<HeadItem | undefined> {
    const claimMark = randomBytes(12).toString('hex');
    const claimUntil = claim.realNow + claim.leaseMillis;
    const mine = { ...candidate, owner: claim.owner, claimUntil, fence: candidate.fence + 1, claimMark };
    const answer = await this.#replace(mine);
    if (answer.status === 200) return mine;
    return answer.unclear ? this.#claimBehind(candidate, claimMark) : undefined;
  }

  /** The head with our mark after a lost answer. One that is still as we replaced it is out of date: look again. */
  async #claimBehind(candidate: HeadItem, claimMark: string): Promise<HeadItem | undefined> {
    for (let round = 1; round <= roundsMax; round++) {
      const found = await this.#head(candidate.request);
      if (found?.claimMark === claimMark) return found;
      if (found?._etag !== candidate._etag) return undefined;
      await pause(this.#patience, round);
    }
    return undefined;
  }

  #replace(head: HeadItem): Promise<Answer<void>> {
    return ask(this.#patience, async () => {
      const condition = head._etag!;
      const guard = { accessCondition: { type: 'IfMatch', condition }, abortSignal: this.#patience.signal };
      const response = await this.#container.item('head', head.pk).replace({ ...head }, guard);
      return { status: response.statusCode };
    });
  }

  #batch(pk: string, operations: OperationInput[]) {
    return sendBatch(this.#container, operations, { pk, signal: this.#patience.signal });
  }

  async #eraseLines(request: string, lines: readonly LineItem[]): Promise<void> {
    const operations = lines.map((line): OperationInput => {
      const resourceBody = { ...lineItem(request, { ...line, sealed: '' }) };
      return { operationType: 'Replace', id: line.id, resourceBody: resourceBody as never };
    });
    const answer = await ask(this.#patience, () => this.#batch(request, operations));
    if (answer.status !== 200) throw new StoreError('store-damaged', `erasing ${request}: ${answer.status}`);
  }
}

/** Most urgent first; in random order among equals, because several instances look at the same 32. */
function shuffledByUrgency(found: readonly HeadItem[]): HeadItem[] {
  return found
    .map((head) => ({ head, at: Math.random() }))
    .sort((a, b) => a.head.urgency - b.head.urgency || a.at - b.at)
    .map(({ head }) => head);
}

function* inParts(lines: readonly LineItem[]): Generator<readonly LineItem[]> {
  let part: LineItem[] = [];
  let bytes = 0;
  for (const line of lines) {
    const size = Buffer.byteLength(JSON.stringify({ ...line, sealed: '' }));
    if (part.length > 0 && bytes + size > eraseBytesMax) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(line);
    bytes += size;
  }
  if (part.length > 0) yield part;
}

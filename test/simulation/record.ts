import type { Entry, Line, NewLine } from '../../core/entry.ts';
import type { Head, Millis } from '../../core/ports.ts';

/** A line that is durable, with the instant and the port call at which it became so. */
export interface Durable {
  readonly request: string;
  readonly seq: number;
  readonly line: NewLine;
  readonly at: Millis;
  readonly call: number;
  /** For a line that calls a step proven: what the tenant itself says at that moment. */
  readonly holds?: boolean;
}

/** A button that somebody pressed, as it left their hand. */
export interface Press {
  readonly who: string;
  readonly verb: string;
  readonly request: string;
  readonly plan: string | undefined;
}

export interface Claimed {
  readonly at: Millis;
  readonly heads: readonly Head[];
}

/** What really happened in a run, told by the ports themselves and not by the engine. */
export interface Record {
  readonly durable: Durable[];
  readonly byRequest: Map<string, Durable[]>;
  /** Requests and clicks that were answered with success to a person. */
  readonly acknowledged: { readonly request: string; readonly seq: number; readonly what: string }[];
  readonly claims: Claimed[];
  readonly presses: Press[];
  /** Entries of the given kind over all requests, in the order of their durability. */
  of<K extends Entry['kind']>(
    kind: K,
  ): readonly (Durable & { readonly entry: Extract<Entry, { kind: K }> })[];
  add(request: string, seq: number, line: NewLine, where: Pick<Durable, 'at' | 'call' | 'holds'>): void;
}

export function createRecord(): Record {
  const durable: Durable[] = [];
  const byRequest = new Map<string, Durable[]>();
  return {
    durable,
    byRequest,
    acknowledged: [],
    claims: [],
    presses: [],
    of: (kind) =>
      durable
        .filter((one) => one.line.entry.kind === kind)
        .map((one) => ({ ...one, entry: one.line.entry as never })),
    add: (request, seq, line, where) => {
      const one = { request, seq, line, ...where };
      durable.push(one);
      const own = byRequest.get(request);
      if (own === undefined) byRequest.set(request, [one]);
      else own.push(one);
    },
  };
}

/** Lines of one request as replay takes them. */
export function linesOf(record: Record, request: string): readonly Line[] {
  return (record.byRequest.get(request) ?? []).map((one) => ({ ...one.line, seq: one.seq, hash: '' }));
}

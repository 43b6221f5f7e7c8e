import type { Entry, Line, NewLine } from '../../core/entry.ts';
import type { Head, Millis } from '../../core/ports.ts';
import { extend, type Request, replay } from '../../core/request.ts';

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

/** A temporary pass that the directory made, told by the directory. */
export interface Pass {
  readonly user: string;
  readonly value: string;
  readonly call: number;
}

/** A press of the button that makes one: what came of it, and whether a fault struck on the way. */
export interface PassPress {
  readonly user: string;
  readonly delivered: string | undefined;
  /** What the directory would take at the moment of the answer. */
  readonly valid: unknown;
  readonly from: number;
  readonly to: number;
}

/** What somebody took to work on, each with the request as its durable lines stood then. */
export interface Claimed {
  readonly call: number;
  readonly taken: readonly { readonly head: Head; readonly endsAccess: boolean }[];
}

type OfKind<K extends Entry['kind']> = Durable & { readonly entry: Extract<Entry, { kind: K }> };

/** What really happened in a run, told by the ports themselves and not by the engine. */
export interface Record {
  readonly durable: Durable[];
  readonly byRequest: Map<string, Durable[]>;
  /** Requests and clicks that were answered with success to a person. */
  readonly acknowledged: { readonly request: string; readonly seq: number; readonly what: string }[];
  readonly claims: Claimed[];
  readonly presses: Press[];
  /** Who asked to be stood in for; instants are ISO. */
  readonly delegations: {
    readonly from: string;
    readonly to: string;
    readonly begins: string;
    readonly ends: string;
  }[];
  /** From when to when an account was protected. */
  readonly guarded: { readonly id: string; readonly from: Millis; until: Millis }[];
  /** Programming errors that were caught and logged. */
  readonly oddities: string[];
  readonly passes: Pass[];
  readonly passPresses: PassPress[];
  /** The stop switch as the durable lines of the house set it, whether or not anybody was answered. */
  readonly stops: { readonly on: boolean; readonly call: number }[];
  /** Entries of the given kind over all requests, in the order of their durability. */
  of<K extends Entry['kind']>(kind: K): readonly OfKind<K>[];
  add(request: string, seq: number, line: NewLine, where: Pick<Durable, 'at' | 'call' | 'holds'>): void;
  /** The request as its durable lines stand, whatever any worker believes. Goes on changing: not to be kept. */
  standing(request: string): Request | undefined;
}

export function createRecord(): Record {
  const durable: Durable[] = [];
  const byRequest = new Map<string, Durable[]>();
  const byKind = new Map<string, Durable[]>();
  const standing = new Map<string, Request>();
  return {
    durable,
    byRequest,
    acknowledged: [],
    claims: [],
    presses: [],
    delegations: [],
    guarded: [],
    oddities: [],
    passes: [],
    passPresses: [],
    stops: [],
    of: <K extends Entry['kind']>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly OfKind<K>[],
    add: (request, seq, line, where) => {
      const one = { request, seq, line, entry: line.entry, ...where };
      durable.push(one);
      push(byRequest, request, one);
      push(byKind, line.entry.kind, one);
    },
    standing: (id) => {
      const lines = byRequest.get(id) ?? [];
      const known = standing.get(id);
      if (known === undefined && lines.length === 0) return undefined;
      if (known?.lines.length === lines.length) return known;
      const fresh = lines.slice(known?.lines.length ?? 0).map(lineOf);
      const request = known === undefined ? replay(id, fresh) : extend(known, fresh);
      standing.set(id, request);
      return request;
    },
  };
}

function push(map: Map<string, Durable[]>, key: string, one: Durable): void {
  const own = map.get(key);
  if (own === undefined) map.set(key, [one]);
  else own.push(one);
}

function lineOf({ line, seq }: Durable): Line {
  return { ...line, seq, hash: '' };
}

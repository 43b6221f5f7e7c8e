import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { Change, Entry, Facts, Item, Json, Pack, PackLine, PlanBody, Stage } from './evidence-format.ts';

// Runs alone: node modules only, no code shared with what wrote the evidence, written from docs/evidence-format.md.
// Whatever has not the described shape throws, and that is a fault of the line it stands in.

type Plan = { id: string; open: boolean; body?: PlanBody; policy: string; stages: Stage[]; yes: Yes[] };
type Yes = { readonly stage: number; readonly ref: string };
type Opened = { readonly facts: Facts; readonly entry?: Entry; readonly approver?: string };
export type Report = { readonly faults: readonly string[]; readonly found: readonly string[] };

const sha = (...parts: (string | Buffer)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

function canonical(value: Json | undefined): string {
  if (value === undefined || value === null || typeof value !== 'object')
    return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  return `{${names.sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)}}`;
}
function itemKey({ kind, step, says, call, task, with: about }: Change): string {
  const what = kind === 'call' ? call : kind === 'task' ? { task: task.id } : { wait: says };
  return sha(canonical({ step, what: canonical(what), about: kind === 'call' ? undefined : about }));
}
const scopeKey = (step: string, scope: string): string => sha(canonical({ step, scope }));
const planKey = (change: Change): string =>
  change.scope === undefined ? itemKey(change) : scopeKey(change.scopeStep ?? change.step, change.scope);
const keysOf = (body?: PlanBody): string[] =>
  [...(body?.items ?? []), ...(body?.scopes ?? [])].map((one) => one.key);

const houseKinds = new Set(['stopped', 'resumed', 'delegated', 'delegation-ended', 'refused']);

class Audit {
  readonly faults: string[] = [];
  readonly plans: Plan[] = [];
  readonly known = new Map<string, Change>();
  readonly intents = new Map<string, { items: readonly string[]; clientRequestIds: readonly string[] }>();
  readonly vouched = new Set<string>();
  readonly decisions: string[] = [];
  standing = new Map<string, { state: string; line: number }>();
  granted: Plan[] = [];
  checklist: string[] = [];
  policy = '';
  requester = '';
  line = 0;
  erased = 0;
  closed = 0;
  halted = false;
  request: string;
  constructor(request: string) {
    this.request = request;
  }

  ensure(holds: boolean, what: string): void {
    if (!holds) this.faults.push(this.line === 0 ? what : `line ${this.line}: ${what}`);
  }

  /** Sections 2 and 3: exact bytes, hash, order, and openings that open their commitments. */
  open(packed: PackLine, before: string): Opened {
    this.ensure(sha('\u0000', packed.bytes) === packed.hash, 'the bytes do not give the stated hash');
    const facts = JSON.parse(packed.bytes) as Facts;
    this.ensure(facts.v === 1 && facts.request === this.request, `the line belongs to ${facts.request}`);
    this.ensure(facts.seq === this.line && packed.seq === this.line, `the line is number ${facts.seq}`);
    this.ensure(facts.before === before, 'the line does not follow the one before it');
    const pairs = packed.openings.length === 2 && facts.commitments.length === 2;
    this.ensure(pairs, 'two commitments and two openings are expected');
    const [entry, actor] = packed.openings.map((opening, index) => {
      if (opening === 'erased') return undefined;
      const { of, hash } = facts.commitments[index] ?? {};
      const opens =
        hash === sha(Buffer.from(opening.salt, 'hex'), opening.text) && /^[0-9a-f]{64}$/.test(opening.salt);
      this.ensure(opens && of === opening.of, `opening ${index + 1} does not open its commitment`);
      return JSON.parse(opening.text) as Entry & { id: string };
    });
    if (entry === undefined) this.erased += 1;
    const same = entry?.kind === facts.kind && (facts.step === undefined || entry.step === facts.step);
    this.ensure(entry === undefined || same, 'public and opened part differ');
    return { facts, entry, approver: actor?.id };
  }

  /** Section 5: every key and the plan id, recomputed from the changes themselves. */
  plan({ facts, entry }: Opened): void {
    const body = typeof entry?.plan === 'object' ? entry.plan : undefined;
    if (body?.purpose !== 'addendum') this.policy = entry?.policy ?? this.policy;
    const { plan: id = '' } = facts;
    const plan: Plan = { id, open: true, body, policy: this.policy, stages: entry?.stages ?? [], yes: [] };
    this.plans.push(plan);
    this.learn(body?.items ?? []);
    for (const { key, step, scope } of body?.scopes ?? [])
      this.ensure(key === scopeKey(step, scope), 'a scope of the plan has a wrong key');
    this.checkId(plan);
    if (facts.kind === 'contained') plan.yes.push({ stage: 0, ref: facts.actor });
    if (body !== undefined && plan.stages.length === 0) this.grant(plan);
  }
  learn(items: readonly Item[]): void {
    for (const { key, item, change } of items) {
      this.ensure(item === itemKey(change) && key === planKey(change), 'a change has a wrong key');
      this.known.set(item, change);
    }
  }
  checkId({ id, body, policy }: Plan): void {
    const keys = [...new Set(keysOf(body))].sort();
    const found = body && sha(canonical({ request: this.request, policy, keys, salt: body.salt }));
    this.ensure(found === undefined || found === id, 'the plan id is not the digest of the opened plan');
  }
  strike({ facts, entry }: Opened): void {
    const plan = this.plans.findLast((one) => one.open && (entry === undefined || one.id === entry.plan));
    this.ensure(plan !== undefined, 'items were struck from a plan that does not stand');
    if (plan === undefined) return;
    Object.assign(plan, { id: facts.plan, yes: [], policy: this.policy });
    const stays = (one: { readonly key: string }): boolean => entry?.keys.includes(one.key) !== true;
    const { body } = plan;
    plan.body = body && { ...body, items: body.items.filter(stays), scopes: body.scopes.filter(stays) };
    this.checkId(plan);
  }

  /** Section 6: the right people, enough of them, before anything ran. */
  decide({ facts, entry, approver }: Opened): void {
    const plan = this.plans.find((one) => one.id === facts.plan && (one.open || one.body === undefined));
    this.ensure(plan !== undefined, 'a plan was decided on that does not stand');
    const own = facts.actor === this.requester || facts.actor === facts.subject;
    this.ensure(!own, 'the requester or the person concerned decided');
    if (plan !== undefined && facts.kind === 'rejected') plan.open = false;
    if (plan === undefined || facts.kind === 'rejected') return;
    const stage = entry?.stage ?? 0;
    const seats = plan.stages[stage]?.approvers.map((seat) => seat.person.id) ?? [];
    const asked = [approver ?? '', entry?.onBehalfOf?.id ?? ''].some((id) => seats.includes(id));
    this.ensure(
      asked || approver === undefined || entry === undefined,
      'somebody approved who was not asked',
    );
    plan.yes.push({ stage, ref: facts.actor });
    const agreed = plan.stages.every(({ need, approvers }, index) => {
      const yes = new Set(plan.yes.filter((one) => one.stage === index).map((one) => one.ref)).size;
      const most = approvers.length;
      return yes >= Math.min(need === 'first' ? 1 : need === 'all' ? most : Number(need), most);
    });
    if (agreed) this.grant(plan);
  }
  grant(plan: Plan): void {
    plan.open = false;
    this.granted.push(plan);
    const reverse = plan.body?.purpose === 'reverse';
    const steps = reverse ? plan.body?.items.map((item) => item.change.step) : plan.body?.checklist;
    this.checklist = [...new Set([...(reverse ? [] : this.checklist), ...(steps ?? [])])];
    if (reverse) this.standing.clear();
    for (const step of this.checklist)
      if (!this.standing.has(step)) this.standing.set(step, { state: 'not-started', line: 0 });
  }
  reseat({ entry }: Opened): void {
    const stage = this.plans.find((one) => one.id === entry?.plan && one.open)?.stages[entry?.stage ?? 0];
    if (stage === undefined || entry === undefined) return;
    const { to, from } = entry;
    const moved = (seat: Stage['approvers'][number]) =>
      'id' in to && seat.person.id === from.id ? { person: to } : seat;
    stage.approvers = 'id' in to ? stage.approvers.map(moved) : to;
  }

  /** Section 7: intent before result, and nothing that no approved plan covers. */
  attempt({ facts, entry }: Opened): void {
    this.ensure(
      this.granted.some((plan) => plan.yes.length > 0),
      'an effect was begun before approval',
    );
    for (const step of facts.steps ?? []) this.intents.set(step, { items: [], clientRequestIds: [] });
    for (const one of entry?.steps ?? []) {
      this.intents.set(one.step, one);
      this.learn(one.found ?? []);
      for (const item of one.items) this.covered(one.step, this.known.get(item));
    }
  }
  covered(step: string, change: Change | undefined): void {
    const named = ({ body }: Plan): boolean => change !== undefined && keysOf(body).includes(planKey(change));
    const plans = this.granted.filter((plan) => plan.yes.length > 0 && named(plan));
    this.ensure(change === undefined || change.step === step, `${step}: an item of another step`);
    this.ensure(plans.length > 0, `${step}: an effect is not covered by an approved plan`);
    const two = plans.some((plan) => new Set(plan.yes.map((one) => one.ref)).size > 1);
    this.ensure(two || change?.twoPerson !== true, `${step}: two people have to approve this, one did`);
  }
  apply({ facts: { step = '' }, entry }: Opened): void {
    const intent = this.intents.get(step);
    this.intents.delete(step);
    const announced = ({ item, clientRequestId }: Entry['results'][number]): boolean =>
      intent?.items.includes(item) === true && intent.clientRequestIds.includes(clientRequestId);
    const whole = intent !== undefined && (entry?.results.every(announced) ?? true);
    this.ensure(whole, `${step}: a result without an intent that announced it`);
  }

  /** Section 8: where each step stands, and what its proof must contain. */
  settle({ facts: { kind, step = '', steps = [step], outcome = '' }, entry }: Opened): void {
    // Where policy asked for nothing and nothing was ever begun, there is nothing to read either.
    const idle = entry?.nothingToDo === true && this.standing.get(step)?.state === 'not-started';
    for (const one of steps.filter((id) => id !== '')) {
      const { state = 'not-started', line = 0 } = this.standing.get(one) ?? {};
      const next = kind === 'verified' ? outcome : standingAfter(kind, state);
      const moved = next !== state || kind === 'verified' || (kind === 'waived' && next === kind);
      this.standing.set(one, { state: next, line: moved ? this.line : line });
    }
    if (kind === 'attested') this.vouched.add(step);
    if (kind !== 'verified') return;
    const read = entry === undefined || idle || entry.reads.some((one) => one.requestIds.length > 0);
    this.ensure(outcome === 'attested' || read, `${step}: called proven, but nothing was read`);
    this.ensure(outcome !== 'attested' || this.vouched.has(step), `${step}: attested, but nobody vouched`);
  }
  close(entry: Entry | undefined): void {
    this.closed = this.line;
    const states = this.checklist.map((step) => this.standing.get(step)?.state ?? '');
    for (const state of new Set(states))
      this.ensure(['proven', 'attested', 'waived'].includes(state), `closed while a step was ${state}`);
    const count = (state: string): number => states.filter((one) => one === state).length;
    if (entry === undefined) return;
    const same = entry.proven === count('proven') && entry.attested === count('attested');
    this.ensure(same && entry.waived === count('waived'), 'closed with other counts than the lines give');
  }

  /** Section 12: the record of the house knows stops and delegations, and nothing of requests. */
  house({ facts: { kind }, entry, approver }: Opened): void {
    this.ensure(houseKinds.has(kind), `a line of kind ${kind} does not belong to the house`);
    if (kind === 'stopped' || kind === 'resumed') {
      this.ensure(this.halted === (kind === 'resumed'), `${kind} twice without the other in between`);
      this.halted = kind === 'stopped';
    }
    if (kind !== 'delegated' || entry === undefined) return;
    const days = (Date.parse(entry.ends ?? '') - Date.parse(entry.begins ?? '')) / 86_400_000;
    this.ensure(days > 0 && days <= 60, 'a delegation without usable dates');
    this.ensure(entry.delegate !== approver, 'somebody delegated to themselves');
  }

  take(opened: Opened): void {
    const { facts, entry } = opened;
    const { kind } = facts;
    if (this.request === 'HOUSE') {
      this.house(opened);
      return;
    }
    if (this.line === 1) this.ensure(kind === 'requested', 'the first line is not a request');
    if (this.line === 1) this.requester = facts.actor;
    if (kind === 'requested' || kind === 'edited') this.policy = entry?.policy ?? '';
    if (['edited', 'rescheduled', 'rescinded', 'withdrawn'].includes(kind))
      for (const plan of this.plans) plan.open = false;
    const contained = this.granted.some((plan) => plan.body?.purpose === 'containment');
    if (kind === 'rescinded' || (kind === 'rescheduled' && !contained)) this.granted = [];
    if (['approved', 'rejected', 'contained'].includes(kind))
      this.decisions.push(`${this.line} ${kind} ${facts.actor}`);
    if (kind === 'planned' || kind === 'contained') this.plan(opened);
    if (kind === 'struck') this.strike(opened);
    if (kind === 'reassigned' || kind === 'stage-timed-out') this.reseat(opened);
    if (kind === 'approved' || kind === 'rejected') this.decide(opened);
    if (kind === 'drifted') this.learn(entry?.changes ?? []);
    if (kind === 'attempted') this.attempt(opened);
    if (kind === 'applied') this.apply(opened);
    this.settle(opened);
    const over = entry?.code === 'waiver-over' ? (this.standing.get(entry.detail)?.state ?? '') : '';
    if (over === 'waived') this.standing.set(entry?.detail ?? '', { state: 'unproven', line: this.line });
    if (kind === 'closed') this.close(entry);
  }

  /** Section 9: the readable part claims nothing that the lines do not say. */
  compare({ steps, approvals, verdict }: Pack['readable']): void {
    const final = ['proven', 'attested', 'waived'];
    const lines = [...this.standing].map(
      ([step, { state, line }]) => `${step} ${state} ${final.includes(state) ? line : ''}`,
    );
    const claims = steps.map(({ step, standing, proof }) => `${step} ${standing} ${proof?.line ?? ''}`);
    for (const claim of claims) this.ensure(lines.includes(claim), `the lines do not say: ${claim}`);
    this.ensure(lines.length === claims.length, 'the readable part leaves steps out');
    const said = approvals.map(({ line, verdict: yes, by }) => `${line} ${yes} ${by.ref}`);
    this.ensure(
      said.sort().join() === this.decisions.sort().join(),
      'the readable approvals are not those of the lines',
    );
    const states = [...this.standing.values()].map(({ state }) => state);
    const counted = Object.entries(verdict.standings).every(
      ([name, count]) => states.filter((one) => one === name).length === count,
    );
    this.ensure(
      counted && verdict.total === states.length && verdict.closed === this.closed > 0,
      'the verdict is not that of the lines',
    );
  }
}

function standingAfter(kind: string, state: string): string {
  if (state === 'proven' || state === 'attested') return state;
  if (kind === 'waived' || state === 'waived') return 'waived';
  if (kind === 'failed' || (kind === 'held' && state !== 'failed')) return kind;
  return kind === 'released' || state === 'not-started' ? 'unproven' : state;
}

/** Checks a parsed pack. `head`, when given, is the head hash that somebody else kept. Never throws. */
export function verifyPack(pack: Pack, head?: string): Report {
  const audit = new Audit(pack.request);
  const guard = (act: () => void, what: string): void => {
    try {
      act();
    } catch {
      audit.ensure(false, what);
    }
  };
  let before = '0'.repeat(64);
  guard(() => {
    audit.ensure(pack.format === 'latchkey-evidence/1', 'this is not a pack of format latchkey-evidence/1');
    for (const [index, packed] of pack.lines.entries()) {
      audit.line = index + 1;
      guard(() => audit.take(audit.open(packed, before)), 'the line is not in the described format');
      before = packed.hash;
    }
    audit.line = 0;
    audit.ensure(
      pack.head.seq === pack.lines.length && pack.head.hash === before,
      'the last line is not the head',
    );
    audit.ensure(head === undefined || head === before, 'the head is not the one that was kept elsewhere');
    audit.ensure(
      audit.policy === '' || audit.policy === pack.policy,
      'the pack names another policy version',
    );
    audit.compare(pack.readable);
  }, 'the pack is not in the described format');
  const standing = [...audit.standing].map(([step, { state, line }]) => `  ${step}: ${state} (line ${line})`);
  const { erased, closed, plans, decisions } = audit;
  const found = [
    `request ${pack.request}: ${pack.lines?.length} lines, head ${before}`,
    ...plans.map(({ id, body }) => `plan ${id}${body === undefined ? ' (erased)' : ''}`),
    ...decisions.map((decision) => `decision: line ${decision}`),
    `steps: ${standing.length}`,
    ...standing,
    erased > 0 ? `${erased} lines are erased: their plans, covers and reads cannot be checked any more` : '',
    pack.request === 'HOUSE'
      ? `irreversible work is ${audit.halted ? 'stopped' : 'not stopped'} by card`
      : closed > 0
        ? `closed in line ${closed}`
        : 'NOT CLOSED: the request was still open, or its end is missing',
  ];
  return { faults: audit.faults, found: found.filter((line) => line !== '') };
}

/** Reads a pack from its JSON file, or from the file that is embedded in the PDF. */
export function readPack(file: Buffer): Pack {
  if (file.subarray(0, 5).toString('latin1') !== '%PDF-') return JSON.parse(file.toString('utf8')) as Pack;
  const found =
    /\/Type \/EmbeddedFile\b(?:(?!endobj)[\s\S])*?\/Length (\d+)(?:(?!endobj)[\s\S])*?stream\r?\n/.exec(
      file.toString('latin1'),
    );
  if (found === null) throw new Error('no evidence is embedded in this PDF');
  const begin = found.index + found[0].length;
  const bytes = file.subarray(begin, begin + Number(found[1]));
  return JSON.parse((found[0].includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('utf8')) as Pack;
}

function run(file: string, head: string | undefined): void {
  const { faults, found } = verifyPack(readPack(readFileSync(file)), head);
  for (const line of [...found, ...faults.map((fault) => `FAULT ${fault}`)])
    process.stdout.write(`${line}\n`);
  const verdict = faults.length === 0 ? 'the record holds' : `${faults.length} faults, do not rely on it`;
  process.stdout.write(`VERDICT: ${verdict}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (import.meta.main) {
  try {
    run(process.argv[2] ?? '', process.argv[3]);
  } catch (error) {
    process.stdout.write(
      `VERDICT: nothing to check (${String(error)}). Name a .json or .pdf evidence file.\n`,
    );
    process.exitCode = 1;
  }
}

import type { EvidencePack, Readable } from '../core/evidence.ts';
import { cover } from './evidence-pdf/cover.ts';
import { instantUtc, transliterated } from './evidence-pdf/drawable.ts';
import { type Colour, openSheet, page, type Sheet, textWidth } from './evidence-pdf/sheet.ts';
import { stepCard } from './evidence-pdf/steps.ts';
import { table } from './evidence-pdf/table.ts';

/** Most happenings and lines that are printed; longer records are complete in the embedded file only. */
export const rowsPrintedMax = 400;

/**
 * The evidence pack as a PDF/A-3b document with the pack itself embedded as `<request>.json` (associated file).
 * `at` is the moment of making, business time. Rejects only when a font file cannot be read.
 */
export function renderEvidencePdf(pack: EvidencePack, { at }: { readonly at: Date }): Promise<Buffer> {
  const title = `Evidence ${pack.request}`;
  const sheet = openSheet({ title, subject: pack.readable.verdict.says, at });
  const { doc } = sheet;
  const pieces: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (piece: Buffer) => pieces.push(piece));
    doc.on('end', () => resolve(Buffer.concat(pieces)));
    doc.on('error', reject);
  });
  doc.file(Buffer.from(JSON.stringify(pack, null, 1)), {
    name: `${pack.request}.json`,
    type: 'application/json',
    description: 'Evidence pack: exact bytes, hashes and openings of every line',
    creationDate: at,
    modifiedDate: at,
    relationship: 'Data',
  } as PDFKit.Mixins.PDFAttachmentOptions);
  write(sheet, pack, at);
  footers(sheet, pack);
  doc.end();
  return finished;
}

function write(sheet: Sheet, pack: EvidencePack, at: Date): void {
  const { readable } = pack;
  cover(sheet, pack, at);
  attention(sheet, readable);
  approvals(sheet, readable);
  requestForm(sheet, readable);
  steps(sheet, readable);
  policyTable(sheet, readable);
  planNotes(sheet, readable);
  timeline(sheet, readable);
  howToVerify(sheet, pack);
  lineList(sheet, pack);
}

function heading(sheet: Sheet, text: string): void {
  sheet.need(90);
  sheet.y += 6;
  sheet.say(text, { size: 13, font: 'bold', colour: 'accent' });
  sheet.y += 5;
}

/** What did not simply go well comes first, so that nobody has to search for it. */
function attention(sheet: Sheet, { steps: all, alarms }: Readable): void {
  const open = all.filter((step) => step.standing !== 'proven' && step.standing !== 'attested');
  if (open.length === 0 && alarms.length === 0) return;
  heading(sheet, 'What needs attention');
  for (const step of open)
    sheet.say(
      `•  ${step.title}: ${step.says}${step.standing === 'waived' ? `, ${step.proof?.says ?? ''}` : ''}`,
      { colour: step.standing === 'failed' || step.standing === 'held' ? 'bad' : 'waiting' },
    );
  for (const alarm of alarms)
    sheet.say(`•  ${instantUtc(alarm.at)}  ${alarm.says}  (line ${alarm.line})`, { colour: 'bad' });
  sheet.y += 8;
}

const words: Readonly<Record<string, string>> = {
  approved: 'Approved',
  rejected: 'Rejected',
  contained: 'Ordered containment',
};

function approvals(sheet: Sheet, readable: Readable): void {
  heading(sheet, 'Approvals');
  if (readable.approvals.length === 0) {
    sheet.say('Nobody has decided yet.', { colour: 'grey' });
    return;
  }
  table(
    sheet,
    [
      { title: 'Decision', share: 0.14, style: { font: 'semibold' } },
      { title: 'By', share: 0.3, style: { codePointsMax: 160 } },
      { title: 'When', share: 0.19 },
      { title: 'Comment', share: 0.19, style: { codePointsMax: 160 } },
      { title: 'Plan id', share: 0.12, style: { font: 'mono', size: 7 } },
      { title: 'Line', share: 0.06 },
    ],
    readable.approvals.map((one) => [
      {
        text: words[one.verdict] ?? one.verdict,
        style: { colour: one.verdict === 'rejected' ? 'bad' : 'good' },
      },
      {
        text: [
          one.by.name ?? one.by.ref,
          one.onBehalfOf === undefined ? '' : ` on behalf of ${one.onBehalfOf}`,
          one.stage === undefined ? '' : ` · ${one.stage}`,
          one.why === undefined ? '' : ` (${one.why})`,
        ].join(''),
      },
      { text: instantUtc(one.at) },
      { text: one.comment ?? '' },
      { text: one.plan.slice(0, 12) },
      { text: String(one.line) },
    ]),
  );
}

function requestForm(sheet: Sheet, { request }: Readable): void {
  if (request.form.length === 0) return;
  heading(sheet, 'What was asked for');
  table(
    sheet,
    [
      { title: 'Field', share: 0.28, style: { font: 'semibold' } },
      { title: 'Value', share: 0.72 },
    ],
    request.form.map(([name, value]) => [{ text: name }, { text: value }]),
  );
}

function steps(sheet: Sheet, readable: Readable): void {
  heading(sheet, 'Steps: before, done, proof');
  for (const step of readable.steps) stepCard(sheet, step);
}

/** Why each change was in the plan; rules come from policy files that are named by version on the cover. */
function policyTable(sheet: Sheet, { plans }: Readable): void {
  const approved = plans.filter((plan) => plan.status === 'approved');
  const rows = approved.flatMap((plan) => [
    ...plan.items.map((item) => [
      { text: item.says },
      { text: item.effect },
      { text: item.rule ?? 'checklist of the policy' },
      { text: plan.id.slice(0, 12) },
    ]),
    ...plan.scopes.map((scope) => [
      { text: `${scope.says} (all, ${scope.count} at survey)` },
      { text: 'scope' },
      { text: scope.step },
      { text: plan.id.slice(0, 12) },
    ]),
  ]);
  if (rows.length === 0) return;
  heading(sheet, 'Approved plan');
  table(
    sheet,
    [
      { title: 'Change', share: 0.5 },
      { title: 'Effect', share: 0.09 },
      { title: 'Rule', share: 0.27 },
      { title: 'Plan id', share: 0.14, style: { font: 'mono', size: 7 } },
    ],
    rows.slice(0, rowsPrintedMax),
  );
}

/** What approvers were told with the plan: among it, what a departure that is taken back does not give back. */
function planNotes(sheet: Sheet, { plans }: Readable): void {
  const notes = plans.filter((plan) => plan.status === 'approved').flatMap((plan) => plan.warnings);
  if (notes.length === 0) return;
  heading(sheet, 'Said with the plan');
  for (const text of notes) sheet.say(`•  ${text}`, { colour: 'waiting' });
  sheet.y += 8;
}

const tones: Readonly<Record<string, Colour>> = {
  plain: 'ink',
  good: 'good',
  bad: 'bad',
  waiting: 'waiting',
};

function timeline(sheet: Sheet, readable: Readable): void {
  heading(sheet, 'Timeline');
  table(
    sheet,
    [
      { title: 'When', share: 0.2 },
      { title: 'Who', share: 0.2, style: { codePointsMax: 70 } },
      { title: 'What', share: 0.54 },
      { title: 'Line', share: 0.06 },
    ],
    readable.timeline
      .slice(0, rowsPrintedMax)
      .map((one) => [
        { text: instantUtc(one.at), style: { colour: 'grey' } },
        { text: one.who.name ?? one.who.ref },
        { text: one.says, style: { colour: tones[one.tone] ?? 'ink' } },
        { text: String(one.line), style: { colour: 'grey' } },
      ]),
  );
}

function howToVerify(sheet: Sheet, pack: EvidencePack): void {
  heading(sheet, 'How to check this record');
  const paragraphs = [
    `1. This PDF carries the file ${pack.request}.json. Run "npm run verify -- FILE" with the PDF or the JSON: it recomputes every hash from the exact bytes, the chain, every opening, the plan ids, that approval came before effect, and that each "proven" has a read behind it. It needs nothing but Node and no network.`,
    '2. Without our tool: docs/evidence-format.md describes each byte, and how to recompute a line with sha256sum alone.',
    '3. Compare the head hash on the cover with one that was kept elsewhere. A record that was rewritten as a whole, with all its hashes, can be told only that way.',
    'What it does not prove: that an approver understood what was approved, that the services answered truthfully, that nothing was done outside Latchkey, or that no other request exists.',
    `A text marked ${transliterated} is written in Latin letters because the document's font lacks its script; the original stands in the embedded file.`,
  ];
  for (const paragraph of paragraphs) {
    sheet.say(paragraph, { size: 8.5, codePointsMax: 600 });
    sheet.y += 4;
  }
  sheet.y += 6;
}

function lineList(sheet: Sheet, pack: EvidencePack): void {
  heading(sheet, 'Lines');
  const rows = pack.lines.slice(-rowsPrintedMax).map((line) => {
    const {
      at,
      kind,
      step,
      steps: several,
    } = JSON.parse(line.bytes) as { at: string; kind: string; step?: string; steps?: string[] };
    return [
      { text: String(line.seq) },
      { text: instantUtc(at) },
      { text: kind },
      { text: step ?? several?.join(', ') ?? '' },
      { text: `${line.hash.slice(0, 16)}…` },
    ];
  });
  table(
    sheet,
    [
      { title: 'Line', share: 0.07 },
      { title: 'When', share: 0.22 },
      { title: 'Kind', share: 0.16 },
      { title: 'Step', share: 0.34 },
      { title: 'Hash', share: 0.21, style: { font: 'mono', size: 7 } },
    ],
    rows,
  );
}

function footers({ doc, draw }: Sheet, pack: EvidencePack): void {
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    const box = { x: page.left, y: page.footer, width: textWidth };
    draw(`${pack.request}  ·  head ${pack.head.hash.slice(0, 16)}…`, box, {
      size: 7,
      font: 'mono',
      colour: 'grey',
    });
    draw(`page ${index + 1} of ${count}`, box, { size: 7.5, colour: 'grey', align: 'right' });
  }
}

import type { StepId } from '../core/change.ts';
import { type Leg, legs } from '../core/form.ts';
import { waves } from '../core/order.ts';
import type { Due, Step } from '../core/step.ts';
import { clearAgainSeconds } from '../core/timing.ts';

/** The catalogue of steps as Markdown, in name order: purpose, order, permissions, proof and audit control of each. */
export function catalogueText(steps: ReadonlyMap<StepId, Step>): string {
  const all = [...steps.values()];
  return `${[
    '# The checklist',
    'Written by `npm run goldens` from the files in this folder; change a step, not this page.',
    `${all.length} steps. Every step looks, plans, and is done when planning again finds nothing; one that takes all of a kind away and sent nothing, when it finds nothing twice, ${clearAgainSeconds / 60} minutes apart.`,
    ...legs.map((leg) => orderOf(leg, all)),
    ...all.map(section),
  ].join('\n\n')}\n`;
}

function orderOf(leg: Leg, all: readonly Step[]): string {
  const layers = waves(all.filter((step) => step.legs.includes(leg)));
  const lines = layers.map((layer, at) => `${at + 1}. ${layer.map(link).join(', ')}`);
  return `## Order of a ${leg}\n\nSteps of one line run side by side when they are due; a line needs what it names of the lines before.\n\n${lines.join('\n')}`;
}

function link(id: StepId): string {
  return `[${id}](#${id})`;
}

function section(step: Step): string {
  const flags = [
    step.containment === true ? 'containment' : '',
    step.irreversible === true ? 'irreversible' : '',
    step.optional === true ? 'optional' : '',
  ].filter((flag) => flag !== '');
  const rows = [
    ['for', step.legs.map((leg) => `${leg} (${dueText(step.due[leg])})`).join(', ')],
    ['after', step.after.map(link).join(', ')],
    ['after accepted', (step.afterSent ?? []).map(link).join(', ')],
    ['runs as', `${step.identity}, ${step.retry}${flags.map((flag) => `, ${flag}`).join('')}`],
    ['permissions', step.permissions.map((permission) => `\`${permission}\``).join(', ')],
    ['cmdlets', (step.cmdlets ?? []).map((cmdlet) => `\`${cmdlet}\``).join(', ')],
    ['approved as', step.scope?.sentence.en ?? ''],
    ['proof', step.proof.en],
    ['proven within', minutesText(step.proofMinutesMax)],
    ['when refused', step.byHand === undefined ? '' : `${step.byHand.audience}: ${step.byHand.sentence.en}`],
    ['answers', step.controls.join(', ')],
  ].filter(([, value]) => value !== '');
  const table = rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n');
  return `## ${step.id}\n\n**${step.title.en}.** ${step.why}\n\n| | |\n|---|---|\n${table}`;
}

function dueText(due: Due | undefined): string {
  if (due === undefined) return 'on approval';
  const at = due.at === 'approval' ? 'on approval' : `at ${due.at}`;
  const minutes = due.minutes ?? 0;
  if (minutes === 0) return at;
  return `${minutesText(Math.abs(minutes))} ${minutes < 0 ? 'before' : 'after'} ${due.at}`;
}

function minutesText(minutes: number): string {
  if (minutes >= 1440 && minutes % 1440 === 0) return `${minutes / 1440} d`;
  if (minutes >= 60 && minutes % 60 === 0) return `${minutes / 60} h`;
  return `${minutes} min`;
}

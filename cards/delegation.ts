import { legs } from '../core/form.ts';
import type { Delegation } from '../core/people.ts';
import type { Problem } from '../core/problem.ts';
import type { AdaptiveCard, Element, Safe } from './adaptive.ts';
import {
  actionRow,
  button,
  card,
  choiceInput,
  dateInput,
  heading,
  line,
  peopleInput,
  say,
  textInput,
} from './parts.ts';
import { faultRows } from './problems.ts';
import { texts } from './texts.ts';
import { day, dayOf } from './times.ts';
import type { Viewer } from './viewer.ts';

export interface DelegationOptions {
  readonly viewer: Viewer;
  /** Business time, epoch milliseconds. */
  readonly now: number;
  /** Delegations of the viewer that are set or to come. */
  readonly current: readonly Delegation[];
  readonly problems?: readonly Problem[];
  readonly shared?: boolean;
}

const currentMax = 3;

/** Who decides in the viewer's place, from when until when and for which kinds of request. */
export function delegationCard({
  viewer,
  now,
  current,
  problems = [],
  shared,
}: DelegationOptions): AdaptiveCard {
  const t = texts(viewer.language);
  const today = dayOf(now, viewer.zone);
  return card({
    viewer,
    summary: t.delegation.title,
    body: [
      heading(t.delegation.title),
      line(t.delegation.text, { subtle: true }),
      ...faultRows(problems, viewer),
      ...current.slice(0, currentMax).flatMap((one) => currentRow(one, viewer)),
      peopleInput({ id: 'to', label: t.delegation.to, people: [], shared, placeholder: t.form.search }),
      textInput({ id: 'toTyped', label: t.plan.toTyped, maxLength: 200, placeholder: t.form.typedHint }),
      dateInput({ id: 'begins', label: t.delegation.from, value: today, min: today }),
      dateInput({ id: 'ends', label: t.delegation.until, min: today }),
      choiceInput({
        id: 'legs',
        label: t.delegation.legs,
        choices: legs.map((leg) => ({ title: t.leg[leg], value: leg })),
        value: legs.join(','),
        style: 'expanded',
        multi: true,
      }),
      ...actionRow(button({ title: t.delegation.save, verb: 'set-delegation', style: 'positive' })),
    ],
  });
}

function currentRow(one: Delegation, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  // Whole days were chosen, and the last one counts.
  const dayIn = (iso: string): Safe => day(dayOf(Date.parse(iso), viewer.zone), viewer);
  const dates = { from: dayIn(one.begins), until: dayIn(one.ends) };
  return [
    line(say(t.delegation.current, { name: one.to.name }, dates), { bold: true }),
    ...actionRow(
      button({
        title: t.delegation.end,
        verb: 'end-delegation',
        data: { item: one.to.id },
        associatedInputs: 'none',
      }),
    ),
  ];
}

import { samePerson } from '../core/person.ts';
import type { Request } from '../core/request.ts';
import type { Element, Safe } from './adaptive.ts';
import { actionRow, button, data, facts, heading, hidden, join, line, say, subheading } from './parts.ts';
import { type Texts, texts } from './texts.ts';
import { day, instant } from './times.ts';
import type { Viewer } from './viewer.ts';

/** Where people register how they sign in; Microsoft's own short address for it. */
const securityInfo = 'https://aka.ms/mysecurityinfo';
/** Most names of one list; the rest is counted. */
const namesMax = 12;

/** What the new person sees: where and when, how to sign in, what waits for them, and the button that says they read it. */
export function firstDayView(request: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  return [
    heading(say(t.firstDay.welcome, { name: request.subject.name })),
    ...guide(request, viewer),
    ...receipt(request, viewer),
  ];
}

/** The same guide for the manager, folded away below what there is to do. */
export function guideView(request: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  if (!viewer.relations.has('manager') || document(request) === undefined || request.leg !== 'joiner')
    return [];
  const id = 'first-day-guide';
  return [
    subheading(t.firstDay.guide),
    ...actionRow({ type: 'Action.ToggleVisibility', title: t.firstDay.show, targetElements: [id] }),
    hidden(id, guide(request, viewer)),
    ...receipt(request, viewer),
  ];
}

/** Name of the document that somebody has to read; undefined when policy sends none or it cannot be named in a button. */
function document(request: Request): string | undefined {
  const name = request.wanted?.mail?.document;
  if (name === undefined || request.phase !== 'running' || request.leg === 'leaver') return undefined;
  return /^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,127}$/.test(name) ? name : undefined;
}

function guide(request: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const { form, subject, wanted } = request;
  if (form.leg !== 'joiner' || wanted === undefined) return [];
  const starts = wanted.timeline.start;
  const handovers = wanted.handovers.map((one) => one.name);
  return [
    ...facts([
      [t.firstDay.day, starts === undefined ? day(form.startDate, viewer) : instant(starts, viewer)],
      [t.firstDay.office, data(form.office)],
      [t.firstDay.manager, data(form.manager.name)],
      [t.firstDay.signIn, subject.upn === undefined ? undefined : data(subject.upn, 200)],
      [t.firstDay.device, wanted.device === undefined ? undefined : data(wanted.device.model)],
    ]),
    subheading(t.firstDay.how),
    line(t.firstDay.pass),
    line(t.firstDay.method),
    ...actionRow({ type: 'Action.OpenUrl', title: t.firstDay.open, url: securityInfo }),
    ...named(t.firstDay.access, accessOf(request), t),
    ...named(t.firstDay.handovers, handovers, t),
  ];
}

function accessOf({ wanted }: Request): readonly string[] {
  if (wanted === undefined) return [];
  const all = [...wanted.groups, ...wanted.apps, ...wanted.mailboxes, ...wanted.licences];
  return [...new Set(all.map((item) => item.name))];
}

function named(title: Safe, names: readonly string[], t: Texts): readonly Element[] {
  if (names.length === 0) return [];
  const rest = names.length - namesMax;
  const shown = names.slice(0, namesMax).map((name) => data(name));
  const more = rest > 0 ? [say(t.firstDay.more, { count: rest })] : [];
  return [subheading(title), line(join(', ', ...shown, ...more))];
}

/** The button that says a document was read, or who has pressed it. */
export function receipt(request: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const name = document(request);
  if (name === undefined) return [];
  const read = request.readReceipts.find((one) => one.document === name);
  if (read === undefined)
    return actionRow(
      button({
        title: t.read.button,
        verb: 'read',
        data: { request: request.id, item: name },
        associatedInputs: 'none',
      }),
    );
  const at = instant(read.at, viewer);
  const says = samePerson(read.by, viewer)
    ? say(t.read.doneYou, {}, { at })
    : say(t.read.done, { name: read.by.name }, { at });
  return [line(says, { subtle: true })];
}

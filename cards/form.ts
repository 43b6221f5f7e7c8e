import { employeeTypes, type Leg } from '../core/form.ts';
import type { Problem } from '../core/problem.ts';
import type { AdaptiveCard, Choice, Element, Input, Safe } from './adaptive.ts';
import { type Candidate, candidateRows } from './choose-person.ts';
import {
  actionRow,
  bare,
  box,
  button,
  card,
  cardCharactersMax,
  choiceInput,
  data,
  dateInput,
  heading,
  hidden,
  join,
  line,
  peopleInput,
  say,
  subheading,
  textInput,
  timeInput,
} from './parts.ts';
import { faultRows } from './problems.ts';
import { type Texts, texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

/** A person offered at once, without a search. */
export interface PersonChoice {
  readonly id: string;
  readonly name: string;
  /** What tells two people of one name apart: title, department or sign-in name. */
  readonly detail?: string;
}

/** A typed name that several people have: the form asks which of them is meant. */
export interface PersonQuestion {
  /** Input id of the person. */
  readonly field: string;
  readonly typed: string;
  readonly candidates: readonly Candidate[];
}

export interface FormChoices {
  readonly departments: readonly string[];
  readonly offices: readonly string[];
  readonly people: readonly PersonChoice[];
}

export interface FormCardOptions {
  readonly leg: Leg;
  /** Values by input id, as a message or an earlier submission gave them. */
  readonly draft: Readonly<Record<string, string>>;
  /** Input ids that are still missing; marked in words. */
  readonly missing: readonly string[];
  /** What was wrong with the last submission. */
  readonly problems: readonly Problem[];
  readonly choices: FormChoices;
  readonly question?: PersonQuestion;
  readonly viewer: Viewer;
  /** Set when an existing request is changed; `verb` then says how. */
  readonly requestId?: string;
  readonly verb?: 'edit' | 'reschedule';
  /** True in a group or channel: only its members can be searched for there. */
  readonly shared?: boolean;
  /** A language model filled in some of the draft, which the form then says. */
  readonly readByModel?: boolean;
}

/** Choices drawn at once; a longer list is searched on our side through the typed field. */
const choicesMax = 60;

/** The form of a joiner, mover or leaver, prefilled; nothing is required by the client, everything is checked by intake. */
export function formCard(options: FormCardOptions): AdaptiveCard {
  const whole = drawForm(options);
  const { question } = options;
  if (question === undefined || JSON.stringify(whole).length < cardCharactersMax) return whole;
  // A long form with long names has no room for photos: then initials stand for all.
  const candidates = question.candidates.map((one) => ({ ...one, photo: undefined }));
  return drawForm({ ...options, question: { ...question, candidates } });
}

function drawForm(options: FormCardOptions): AdaptiveCard {
  const { leg, viewer, problems, missing, requestId } = options;
  const t = texts(viewer.language);
  const fields = createFields(options, t);
  const verb = requestId === undefined ? `submit-${leg}` : (options.verb ?? 'edit');
  const bodies = { joiner: joinerFields, mover: moverFields, leaver: leaverFields };
  const absent = join(', ', ...missing.map((id) => fields.label(id)));
  return card({
    viewer,
    summary: join(': ', t.form[leg], t.form.check),
    body: [
      heading(t.form[leg]),
      ...(requestId === undefined
        ? []
        : [line(data(requestId), { small: true, subtle: true, spacing: 'none' })]),
      line(t.form.check, { subtle: true, spacing: 'small' }),
      ...(options.readByModel === true ? [line(t.form.readByModel, { bold: true, spacing: 'small' })] : []),
      ...faultRows(problems, viewer),
      ...questionRows(options, t),
      ...(missing.length === 0
        ? []
        : [line(say(t.form.missingCount, {}, { fields: absent }), { color: 'attention', bold: true })]),
      ...bodies[leg](fields, t),
      ...actionRow(
        button({
          title: requestId === undefined ? t.form.submit : t.form.submitEdit,
          verb,
          data: requestId === undefined ? {} : { request: requestId },
          style: 'positive',
        }),
      ),
    ],
  });
}

/** Whom a name means, with what tells them apart; picking one keeps everything else that was typed. */
function questionRows(
  { leg, question, viewer, requestId, verb }: FormCardOptions,
  t: Texts,
): readonly Element[] {
  if (question === undefined) return [];
  const about = [leg, question.field, ...(requestId === undefined ? [] : [verb ?? 'edit'])].join('.');
  const of = requestId === undefined ? { about } : { about, request: requestId };
  return [
    box('emphasis', [
      line(say(t.choose.text, { typed: question.typed }), { bold: true }),
      ...candidateRows(question.candidates, viewer, of),
    ]),
  ];
}

type FieldId = keyof Texts['form']['field'];

interface Fields {
  label(id: string): Safe;
  text(id: FieldId, maxLength: number): Input;
  date(id: FieldId): Input;
  time(id: FieldId): Input;
  /** Department and office, as policy names them. */
  policy(): readonly Input[];
  titled(id: FieldId, choices: readonly Choice[], style?: 'expanded'): Input;
  /** Directory search and, for clients without one, a typed fallback. */
  person(id: FieldId, typed: FieldId): readonly Input[];
  section(title: Safe, inputs: readonly Input[]): readonly Element[];
}

function createFields(options: FormCardOptions, t: Texts): Fields {
  const { draft, missing, choices } = options;
  const wordings: Partial<Record<string, FieldId>> =
    options.leg === 'mover'
      ? {
          jobTitle: 'newJobTitle',
          department: 'newDepartment',
          office: 'newOffice',
          manager: 'newManager',
          managerTyped: 'newManagerTyped',
        }
      : {};
  const plainLabel = (id: string): Safe => {
    const key = (wordings[id] ?? id) as FieldId;
    return t.form.field[key] ?? data(id);
  };
  const marked = (id: string): Safe =>
    missing.includes(id) ? say(t.form.missing, {}, { label: plainLabel(id) }) : plainLabel(id);
  const own = (id: string) => ({ id, label: marked(id), value: draft[id] });
  const people = peopleChoices(choices.people, draft);
  return {
    label: plainLabel,
    text: (id, maxLength) => textInput({ ...own(id), maxLength }),
    date: (id) => dateInput(own(id)),
    time: (id) => timeInput(own(id)),
    policy: () => [
      choiceInput({
        ...own('department'),
        ...listed(choices.departments, draft.department),
        placeholder: t.form.choose,
      }),
      choiceInput({ ...own('office'), ...listed(choices.offices, draft.office), placeholder: t.form.choose }),
    ],
    titled: (id, list, style) =>
      choiceInput({ ...own(id), choices: list, style, placeholder: t.form.choose }),
    person: (id, typed) => [
      peopleInput({ ...own(id), people, shared: options.shared, placeholder: t.form.search }),
      textInput({ ...own(typed), maxLength: 200, placeholder: t.form.typedHint }),
    ],
    section: (title, inputs) => section(options, title, inputs),
  };
}

/** Values of policy as choices; what the person gave stays visible even when policy does not know it. */
function listed(values: readonly string[], given: string | undefined) {
  const known = values.find((value) => value.toLowerCase() === given?.trim().toLowerCase());
  const all = given === undefined || given.trim() === '' || known !== undefined ? values : [given, ...values];
  return {
    choices: all.slice(0, choicesMax).map((value) => ({ title: bare(value), value })),
    ...(given === undefined ? {} : { value: known ?? given }),
  };
}

function peopleChoices(people: readonly PersonChoice[], draft: FormCardOptions['draft']): readonly Choice[] {
  const chosen = new Set(Object.values(draft));
  return [...people]
    .sort((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id)))
    .slice(0, choicesMax)
    .map(personChoice);
}

/** Somebody as a choice of an input; its value is the directory id. */
export function personChoice({ id, name, detail }: PersonChoice): Choice {
  return {
    title: detail === undefined ? bare(name) : `${bare(name)} – ${bare(detail, 60)}`,
    value: id,
  };
}

function joinerFields(fields: Fields, t: Texts): readonly Element[] {
  const kinds = employeeTypes.map((value) => ({ title: t.form.employeeType[value], value }));
  return [
    fields.text('givenName', 64),
    fields.text('surname', 64),
    fields.text('jobTitle', 128),
    ...fields.policy(),
    fields.date('startDate'),
    ...fields.person('manager', 'managerTyped'),
    fields.titled('employeeType', kinds),
    ...fields.section(t.form.stay, [fields.date('endDate'), ...fields.person('sponsor', 'sponsorTyped')]),
    ...fields.section(t.form.more, [
      fields.text('deviceHint', 200),
      fields.text('employeeId', 16),
      ...fields.person('delegate', 'delegateTyped'),
    ]),
  ];
}

/** What few requests need stays behind a button, unless something is filled in or asked for there. */
function section(options: FormCardOptions, title: Safe, inputs: readonly Input[]): readonly Element[] {
  const { draft, missing, problems } = options;
  const wanted =
    problems.length > 0 ||
    inputs.some(({ id }) => (draft[id] ?? '') !== '' || missing.includes(id)) ||
    (inputs.some(({ id }) => id === 'endDate') &&
      ['contractor', 'intern'].includes(draft.employeeType ?? ''));
  if (wanted) return [subheading(title), ...inputs];
  const id = `section-${inputs[0]?.id ?? ''}`;
  return [
    ...actionRow({ type: 'Action.ToggleVisibility', title: `${bare(title)}…`, targetElements: [id] }),
    hidden(id, inputs),
  ];
}

function moverFields(fields: Fields, t: Texts): readonly Element[] {
  return [
    ...fields.person('person', 'personTyped'),
    fields.date('effectiveDate'),
    line(t.form.unchanged, { small: true, subtle: true }),
    fields.text('jobTitle', 128),
    ...fields.policy(),
    fields.text('costCentre', 64),
    ...fields.person('manager', 'managerTyped'),
  ];
}

function leaverFields(fields: Fields, t: Texts): readonly Element[] {
  const when = (['last-day', 'now'] as const).map((value) => ({ title: t.form.when[value], value }));
  return [
    ...fields.person('person', 'personTyped'),
    fields.titled('when', when, 'expanded'),
    fields.date('lastDay'),
    fields.time('lastTime'),
    ...fields.person('handoverTo', 'handoverToTyped'),
    fields.text('reason', 1_000),
  ];
}

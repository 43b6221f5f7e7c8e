import { choosePersonCard } from '../cards/choose-person.ts';
import { formCard, type PersonChoice, type PersonQuestion } from '../cards/form.ts';
import { formAgain, type TypedAgain } from '../cards/form-again.ts';
import { helpCard } from '../cards/help.ts';
import { homeCard } from '../cards/home.ts';
import {
  approvalEntry,
  type ListAbout,
  type ListEntry,
  listCard,
  overdueFirst,
  statusEntry,
  taskEntries,
} from '../cards/list.ts';
import { passCard } from '../cards/pass.ts';
import { refusalCard } from '../cards/refusal.ts';
import { requestCard } from '../cards/request.ts';
import type { Leg } from '../core/form.ts';
import type { DirectoryEntry } from '../core/people.ts';
import { type Refusal, refusal } from '../core/refusals.ts';
import { isOver, type Request } from '../core/request.ts';
import type { Secret } from '../core/secret.ts';
import { type Bot, contextOf, peopleOf, viewerOf } from './bot.ts';
import { type Draft, missingInputs } from './draft.ts';
import { findPeople } from './person-finder.ts';
import { withPortraits } from './portraits.ts';
import { findRequests, waitingFor } from './requests.ts';
import type { Visitor } from './visitor.ts';

/** The living card of a request for this visitor; after a refused press the refusal and the form with what was typed on top. */
export function requestScreen(
  bot: Bot,
  visitor: Visitor,
  request: Request,
  options: { readonly page?: number; readonly refused?: Refusal; readonly pressed?: TypedAgain } = {},
): object {
  const viewer = viewerOf(bot, visitor, request);
  const card = requestCard(request, viewer, contextOf(bot, visitor, request, options.page));
  if (options.refused === undefined) return card;
  const note = refusalCard(options.refused, viewer);
  const again = options.pressed === undefined ? card : formAgain(card, options.pressed, viewer);
  return { ...again, body: [...note.body, ...again.body] };
}

export interface FormScreen {
  readonly leg: Leg;
  readonly draft: Draft;
  readonly problems: readonly Refusal[];
  readonly request?: string;
  readonly verb?: 'edit' | 'reschedule';
  /** A language model filled in some of the draft. */
  readonly readByModel?: boolean;
}

/** Inputs that name people, in the order of the cards. */
const personInputs = ['person', 'manager', 'sponsor', 'handoverTo', 'delegate'] as const;

/** The form card of a leg, prefilled with the draft; what is still missing is marked, and a name of several people is asked about. */
export function formScreen(bot: Bot, visitor: Visitor, screen: FormScreen): object {
  const { draft, leg } = screen;
  const policy = bot.policy();
  return formCard({
    leg,
    draft,
    missing: missingInputs(leg, draft),
    problems: screen.problems,
    readByModel: screen.readByModel,
    choices: {
      departments: policy.roles.departments.map((one) => one.name),
      offices: Object.keys(policy.offices.offices),
      people: offered(bot, visitor, screen),
    },
    question: questionIn(bot, draft),
    viewer: viewerOf(bot, visitor),
    requestId: screen.request,
    verb: screen.verb,
    shared: !visitor.personal,
  });
}

/** The first typed name of a draft that several people have. */
export function questionIn(bot: Bot, draft: Draft): PersonQuestion | undefined {
  for (const field of personInputs) {
    const typed = draft[`${field}Typed`] ?? '';
    const found = findPeople(bot.facts(), typed);
    if ('several' in found) return { field, typed, candidates: withPortraits(bot, found.several) };
  }
  return undefined;
}

/** People worth offering at once: the visitor, and those already chosen. */
function offered(bot: Bot, visitor: Visitor, { draft }: FormScreen): readonly PersonChoice[] {
  const { entries } = bot.facts();
  const ids = new Set([visitor.ref.id, ...personInputs.flatMap((key) => draft[key] ?? [])]);
  return [...ids].flatMap((id) => entries.get(id) ?? []).map(choiceOf);
}

/** Somebody as a choice, with what tells two people of one name apart. */
export function choiceOf(entry: DirectoryEntry): PersonChoice {
  return {
    id: entry.id,
    name: entry.name,
    detail: [entry.jobTitle, entry.department].filter((part) => part !== undefined).join(', ') || entry.upn,
  };
}

/** The first card: what waits for the visitor, and how to begin. */
export async function homeScreen(
  bot: Bot,
  visitor: Visitor,
  options: { readonly notUnderstood?: boolean } = {},
): Promise<object> {
  const viewer = viewerOf(bot, visitor);
  const [waiting, own] = await Promise.all([
    waitingFor(bot.requests, visitor.ref),
    findRequests(bot.requests, visitor.ref, [`requester:${visitor.ref.id}`, 'state:live']),
  ]);
  return homeCard({
    viewer,
    approvals: waiting.approvals.flatMap(
      (request) => approvalEntry(request, viewerOf(bot, visitor, request)) ?? [],
    ),
    tasks: overdueFirst(
      waiting.tasks.flatMap((request) =>
        taskEntries(request, viewerOf(bot, visitor, request), contextOf(bot, visitor, request)),
      ),
    ),
    requests: own.map((request) =>
      statusEntry(request, viewerOf(bot, visitor, request), contextOf(bot, visitor, request)),
    ),
    note: options.notUnderstood === true ? refusal('not-understood') : undefined,
  });
}

/** What the visitor can say and press, by their roles. */
export function helpScreen(bot: Bot, visitor: Visitor): object {
  return helpCard(viewerOf(bot, visitor));
}

const aboutOf: Readonly<Record<'status' | 'my-approvals' | 'my-tasks', ListAbout>> = {
  status: 'status',
  'my-approvals': 'approvals',
  'my-tasks': 'tasks',
};

/** Requests, approvals or tasks of the visitor, newest first; long lists page. */
export async function listScreen(
  bot: Bot,
  visitor: Visitor,
  verb: 'status' | 'my-approvals' | 'my-tasks',
  page?: number,
): Promise<object> {
  const about = aboutOf[verb];
  return listCard({
    about,
    entries: await entriesOf(bot, visitor, about),
    viewer: viewerOf(bot, visitor),
    page,
  });
}

async function entriesOf(bot: Bot, visitor: Visitor, about: ListAbout): Promise<readonly ListEntry[]> {
  if (about === 'status') return statusEntries(bot, visitor, await liveFor(bot, visitor));
  const waiting = await waitingFor(bot.requests, visitor.ref);
  if (about === 'approvals')
    return waiting.approvals.flatMap(
      (request) => approvalEntry(request, viewerOf(bot, visitor, request)) ?? [],
    );
  return overdueFirst(
    waiting.tasks.flatMap((request) =>
      taskEntries(request, viewerOf(bot, visitor, request), contextOf(bot, visitor, request)),
    ),
  );
}

/** Own requests for everybody; all live ones for the roles that look after them. */
async function liveFor(bot: Bot, visitor: Visitor): Promise<readonly Request[]> {
  const looks = (['hr', 'technician', 'security', 'auditor', 'operator'] as const).some((role) =>
    peopleOf(bot).roles(visitor.ref.id).has(role),
  );
  const found = await findRequests(
    bot.requests,
    visitor.ref,
    looks ? ['state:live'] : [`requester:${visitor.ref.id}`],
  );
  return looks ? found.filter((request) => !isOver(request)) : found;
}

function statusEntries(bot: Bot, visitor: Visitor, requests: readonly Request[]): readonly ListEntry[] {
  return requests.map((request) =>
    statusEntry(request, viewerOf(bot, visitor, request), contextOf(bot, visitor, request)),
  );
}

/** Requests found by a person's name; an empty list says so. */
export function requestsScreen(bot: Bot, visitor: Visitor, found: readonly Request[]): object {
  return listCard({
    about: 'status',
    entries: statusEntries(bot, visitor, found),
    viewer: viewerOf(bot, visitor),
  });
}

/** A refusal in plain words, in the visitor's language. */
export function refusalScreen(bot: Bot, visitor: Visitor, refused: Refusal): object {
  return refusalCard(refused, viewerOf(bot, visitor));
}

/** The one card with a secret; the value leaves its wrapper here and nowhere else. */
export function passScreen(
  bot: Bot,
  visitor: Visitor,
  request: Request,
  shown: { readonly pass: Secret; readonly minutes: number },
): object {
  return passCard({
    name: request.subject.name,
    pass: shown.pass.reveal(),
    validMinutes: shown.minutes,
    viewer: viewerOf(bot, visitor, request),
  });
}

/** Asks which of several people is meant; the answer comes back with `about`. */
export function choosePersonScreen(
  bot: Bot,
  visitor: Visitor,
  choice: { readonly about: string; readonly text: string; readonly people: readonly DirectoryEntry[] },
): object {
  return choosePersonCard({
    typed: choice.text,
    candidates: withPortraits(bot, choice.people),
    viewer: viewerOf(bot, visitor),
    about: choice.about,
    shared: !visitor.personal,
  });
}

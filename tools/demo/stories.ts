import { cast } from '../../sandbox/seed/cast.ts';
import type { ChatPerson } from '../chat/person.ts';
import { buttonsFor, pressData } from './people-work.ts';
import { play, type Stage, type Told } from './story.ts';

export type Persons = Readonly<
  Record<'maya' | 'hannah' | 'tomas' | 'priyanka' | 'jonas' | 'treasury' | 'sven', ChatPerson>
>;

export interface Story {
  readonly title: string;
  play(stage: Stage, persons: Persons): Promise<Told>;
}

/** Types a message, completes the form that comes back, submits it, and answers the number of the new request. */
export async function ask(
  stage: Stage,
  person: ChatPerson,
  text: string,
  inputs: Readonly<Record<string, string>>,
): Promise<string> {
  stage.print(`  ${person.name}: ${text}`);
  const posted = await person.say(text);
  const form = posted.find((message) => message.card !== undefined)?.card;
  if (form === undefined) throw new Error(`no form came back for: ${text}`);
  const submit = ['submit-joiner', 'submit-mover', 'submit-leaver'].find((verb) => buttonsOn(form, verb));
  if (submit === undefined) throw new Error(`the card is no form: ${JSON.stringify(form).slice(0, 300)}`);
  const answer = await person.press(form, submit, { ...prefilled(form), ...inputs });
  const id = /JML-\d{4}-\d{5}/.exec(JSON.stringify(answer.card ?? {}))?.[0];
  if (id === undefined)
    throw new Error(`the form was not accepted: ${JSON.stringify(answer).slice(0, 1200)}`);
  stage.print(`  ${id} opened`);
  return id;
}

function buttonsOn(card: object, verb: string): boolean {
  return JSON.stringify(card).includes(`"verb":"${verb}"`);
}

/** Values a client would send back for inputs that were filled in for the person. */
function prefilled(part: unknown): Record<string, string> {
  if (Array.isArray(part)) return Object.assign({}, ...part.map(prefilled)) as Record<string, string>;
  if (typeof part !== 'object' || part === null) return {};
  const record = part as Record<string, unknown>;
  const own =
    typeof record.type === 'string' &&
    record.type.startsWith('Input.') &&
    typeof record.value === 'string' &&
    record.value !== ''
      ? { [String(record.id)]: record.value }
      : {};
  return Object.assign(own, ...Object.values(record).map(prefilled)) as Record<string, string>;
}

export const stories: readonly Story[] = [
  {
    title: 'A hire',
    play: async (stage, { maya }) => {
      const id = await ask(
        stage,
        maya,
        'New hire: Priya Nair, Product Designer in Berlin, starts Monday 7 December, reports to me',
        { department: 'Design' },
      );
      return play(stage, id);
    },
  },
  {
    title: 'A move',
    play: async (stage, { maya, treasury }) => {
      const id = await ask(stage, maya, 'Lukas Brandt moves to Treasury on 14 December as Treasury Analyst', {
        person: cast.lukasBrandt,
        manager: cast.headOfTreasury,
        jobTitle: 'Treasury Analyst',
        department: 'Treasury',
      });
      void treasury;
      return play(stage, id);
    },
  },
  {
    title: 'A departure: the chief financial officer',
    play: async (stage, { hannah }) => {
      const id = await ask(stage, hannah, 'Last day of Grace Okonkwo is 29 January 2027', {
        person: cast.graceOkonkwo,
        when: 'last-day',
        lastDay: '2027-01-29',
      });
      return play(stage, id);
    },
  },
  {
    title: 'A departure that is taken back',
    play: async (stage, { maya, hannah }) => {
      const id = await ask(stage, maya, 'Elena Petrova is leaving, last day 16 April 2027', {
        person: cast.elenaPetrova,
        when: 'last-day',
        lastDay: '2027-04-16',
        handoverTo: cast.jonasWeber,
      });
      await play(stage, id, (lines) =>
        lines.some((line) => line.entry.kind === 'verified' && line.entry.step === 'revoke-sessions'),
      );
      stage.print('  Maya Fischer: rescind, she is staying');
      await rescind(maya, id);
      void hannah;
      return play(stage, id);
    },
  },
  {
    title: 'An immediate termination',
    play: async (stage, { hannah }) => {
      const id = await ask(stage, hannah, 'we just let Dana Cole go, cut everything off right now', {
        person: cast.danaCole,
        when: 'now',
        reason: 'Dismissed for cause',
        handoverTo: cast.jonasWeber,
      });
      return play(stage, id);
    },
  },
];

async function rescind(person: ChatPerson, request: string): Promise<void> {
  const [button] = buttonsFor(person, 'rescind').filter(({ data }) => data.request === request);
  if (button === undefined) throw new Error('no way to take the departure back');
  await pressData(person, 'rescind', button.data, { reason: 'She is staying' });
}

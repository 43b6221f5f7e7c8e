import { cast } from '../../sandbox/seed/cast.ts';
import type { ChatPerson } from '../chat/person.ts';
import { ask } from './asking.ts';
import { cleanUpAfter } from './forgotten.ts';
import { buttonsFor, pressData } from './people-work.ts';
import { play, type Stage, type Told } from './story.ts';

export type Persons = Readonly<
  Record<'maya' | 'hannah' | 'tomas' | 'priyanka' | 'jonas' | 'treasury' | 'sven', ChatPerson>
>;

export interface Story {
  readonly title: string;
  play(stage: Stage, persons: Persons): Promise<Told>;
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
    play: async (stage, { maya }) => {
      const id = await ask(stage, maya, 'Lukas Brandt moves to Treasury on 14 December as Treasury Analyst', {
        person: cast.lukasBrandt,
        manager: cast.headOfTreasury,
        jobTitle: 'Treasury Analyst',
        department: 'Treasury',
      });
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
    play: async (stage, { maya }) => {
      const before = structuredClone(stage.sandbox.control.truth(cast.elenaPetrova));
      const id = await ask(stage, maya, 'Elena Petrova is leaving, last day 16 April 2027', {
        person: cast.elenaPetrova,
        when: 'last-day',
        lastDay: '2027-04-16',
        handoverTo: cast.jonasWeber,
      });
      await play(stage, id, {
        until: (lines) =>
          lines.some((line) => line.entry.kind === 'verified' && line.entry.step === 'revoke-sessions'),
      });
      stage.print('  Maya Fischer: rescind, she is staying');
      await rescind(maya, id);
      return { ...(await play(stage, id)), before };
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
      stage.print('  nobody answers for the rest of the plan until the alarm rings');
      await play(stage, id, {
        silent: true,
        until: (lines) => lines.some((line) => line.entry.kind === 'alarm'),
      });
      return play(stage, id);
    },
  },
  {
    title: 'A departure of long ago: the account was disabled, everything else forgotten',
    play: (stage, { hannah }) => cleanUpAfter(stage, hannah, 'Ulrike Thoma'),
  },
];

async function rescind(person: ChatPerson, request: string): Promise<void> {
  const [button] = buttonsFor(person, 'rescind').filter(({ data }) => data.request === request);
  if (button === undefined) throw new Error('no way to take the departure back');
  await pressData(person, 'rescind', button.data, { reason: 'She is staying' });
}

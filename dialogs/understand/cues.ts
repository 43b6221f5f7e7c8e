import type { CuePhrases, EventPhrases } from './languages/language.ts';
import { phraseLines } from './phrases/group.ts';

export type EventIntent = 'joiner' | 'mover' | 'leaver';

/** How much a cue says by itself; `neither` marks words that look like a cue and are none. */
export type Weight = 'sure' | 'likely' | 'hint';

/** What a phrase says happens, and on which side of it the person stands. */
export interface CueMeaning {
  readonly intent: EventIntent | 'neither';
  readonly weight: Weight;
  readonly side: 'before' | 'behind' | 'either';
}

const sides: Readonly<Record<string, CueMeaning['side']>> = { '<': 'before', '>': 'behind' };

function withSide(line: string): [phrase: string, side: CueMeaning['side']] {
  const side = sides[line[0] ?? ''];
  return side !== undefined && line[1] === ' ' ? [line.slice(2), side] : [line, 'either'];
}

function cuesOf(intent: EventIntent, phrases: CuePhrases): [string, CueMeaning][] {
  return (['sure', 'likely', 'hint'] as const).flatMap((weight) =>
    phraseLines(phrases[weight]).map((line): [string, CueMeaning] => {
      const [phrase, side] = withSide(line);
      return [phrase, { intent, weight, side }];
    }),
  );
}

/** The phrases of the events of one language with what each of them says. */
export function cuePhrases(events: EventPhrases): [phrase: string, meaning: CueMeaning][] {
  const neither = phraseLines(events.neither).map((phrase): [string, CueMeaning] => [
    phrase,
    { intent: 'neither', weight: 'sure', side: 'either' },
  ]);
  return [
    ...cuesOf('joiner', events.joiner),
    ...cuesOf('mover', events.mover),
    ...cuesOf('leaver', events.leaver),
    ...neither,
  ];
}

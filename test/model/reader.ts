import { createAskModel } from '../../bot/model/ask.ts';
import { readModelSettings } from '../../bot/model/settings.ts';
import { createUnderstanding, type Reading } from '../../bot/understanding.ts';
import type { Visitor } from '../../bot/visitor.ts';
import { actor, facts } from '../core/cases.ts';
import { contoso } from '../policy/contoso.ts';

/** Monday, 23 November 2026, 09:00 in Berlin. */
export const now = Date.parse('2026-11-23T08:00:00Z');

export const key = 'sk-canary-4711';

const maya = { id: 'maya', name: 'Maya Fischer', upn: 'maya.fischer@contoso.example' };
const entry = { ...maya, enabled: true, guest: false };
const visitor: Visitor = {
  ref: maya,
  actor: { ...actor('maya'), name: maya.name },
  entry,
  locale: 'en-GB',
  zone: 'Europe/Berlin',
  chatUserId: '29:maya',
  personal: true,
};

export interface Reader {
  /** `at` is milliseconds since 1970. */
  read(text: string, at?: number): Promise<Reading>;
  /** How each question ended: code, and status where there was one. */
  readonly ended: string[];
  /** All that was handed to the log. */
  readonly logged: object[];
}

/** The bot's own way from a message to what it says, with the model at `url`; without one, by rules alone. */
export function readerWith(url: string | undefined, millisMax?: number): Reader {
  const reading = readModelSettings(
    url === undefined ? {} : { OPENAI_API_KEY: key, OPENAI_MODEL: 'small', OPENAI_BASE_URL: url },
  );
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  const ended: string[] = [];
  const logged: object[] = [];
  const known = facts({ entries: new Map([[maya.id, entry]]) });
  const understanding = createUnderstanding({
    facts: () => known,
    policy: () => contoso,
    model: reading.model === undefined ? undefined : createAskModel(reading.model, { millisMax }),
    onModel: (one) => {
      logged.push(one);
      ended.push(one.status === undefined ? one.code : `${one.code} ${one.status}`);
    },
  });
  return { ended, logged, read: (text, at = now) => understanding.read(text, visitor, at) };
}

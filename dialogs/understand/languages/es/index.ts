import type { Language } from '../language.ts';
import { asks } from './asks.ts';
import { calendar } from './calendar.ts';
import { events } from './events.ts';
import { fields } from './fields.ts';
import { letter } from './letter.ts';
import { mood } from './mood.ts';
import { roles } from './roles.ts';
import { common, me, owned, telling, titleSlots } from './words.ts';

export const spanish: Language = {
  code: 'es',
  telling,
  common,
  me,
  owned,
  titleSlots,
  events,
  mood,
  roles,
  asks,
  fields,
  calendar,
  letter,
};

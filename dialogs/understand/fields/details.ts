import type { EmployeeType } from '../types.ts';
import type { FieldContext } from './context.ts';
import { itemsOfKind, speaksOf } from './context.ts';
import { isOfOccasion } from './occasions.ts';

/** "not as a contractor" */
const deniedItems = 3;
const denied = /^(?:not|kein|keine|nicht|pas|nao|niet|geen|ikke)$/;

/** How somebody is employed; of several words the most particular one counts. */
export function employeeType(context: FieldContext): EmployeeType | undefined {
  const own = new Set(context.zone.items);
  const isSaid = ({ at }: { readonly at: number }) =>
    own.has(at) &&
    !context.line.codes.slice(Math.max(0, at - deniedItems), at).some((code) => denied.test(code));
  return (['contractor', 'intern', 'employee'] as const).find((type) => context.finds(type).some(isSaid));
}

/** The device that is asked for, two joined by "and" together; none when it says "without". */
export function deviceHint(context: FieldContext): string | undefined {
  const { line, finds } = context;
  const devices = itemsOfKind(context, 'device').filter(
    ({ index }) => !finds('without').some((found) => found.to === index),
  );
  const plain = devices.length > 1 && /^(?:laptop|notebook|computer)$/i.test(devices[0]!.item.text);
  const exact = plain && (devices[1]!.item.text.includes(' ') || line.codes[devices[0]!.index + 1] === ':');
  const [first, second] = exact ? devices.slice(1) : devices;
  if (!first) return undefined;
  const between = second ? line.items.slice(first.index + 1, second.index) : [];
  const joined =
    second &&
    second.index - first.index <= 3 &&
    between.some((item) => /^(?:and|und|et|y|e|en|og|\+|&)$/.test(item.code));
  if (!second || !joined) return first.item.text;
  return [first.item, ...between, second.item].map((item) => item.text).join(' ');
}

/** The one time of day that is said of the event itself. */
export function timeOfDay(context: FieldContext): string | undefined {
  const own = itemsOfKind(context, 'clock').filter(
    ({ index }) => !isOfOccasion(context, index) && !speaksOf(context, 'besideTime', index),
  );
  const times = new Set(own.map(({ item }) => item.mark?.value));
  return times.size === 1 ? [...times][0] : undefined;
}

/** "right now", unless it says "not". */
export function urgency({ line, zone, finds }: FieldContext): 'immediate' | undefined {
  const own = new Set(zone.items);
  const lastDay = Math.max(...zone.items.filter((index) => line.codes[index] === '<d>'));
  const found = finds('now').find(
    (one) =>
      own.has(one.at) &&
      !isDeniedHaste(line.codes, one) &&
      !isNowADate(line.codes, one.at) &&
      !(lastDay > one.at && isRelease(line.codes, one.at)),
  );
  return found ? 'immediate' : undefined;
}

const denial =
  /^(?:no|not|nothing|isnt|keine?|nicht|nichts|pas|rien|aucune?|nao|nada|niet|ikke|intet|non|geen|ningun[ao]?|nenhuma?|without|ohne|sin|sem|sans|zonder|uden)$/;
/** "Es ist nicht eilig", "rien d'urgent": words between the denial and what is denied, or behind it: "es eilt nicht". */
const denialReach = 2;

function isDeniedHaste(codes: readonly string[], { at, to }: { at: number; to: number }): boolean {
  if (/^(?:nicht|niet|ikke|pas)$/.test(codes[to] ?? '')) return true;
  for (let index = at - 1; index >= Math.max(0, at - 1 - denialReach); index -= 1) {
    if (/^(?:[,.;:!?()–—-]|\n)$/.test(codes[index]!)) return false;
    if (denial.test(codes[index]!)) return true;
  }
  return false;
}

const released =
  /^(?:freigestellt|freistellung|garden|gardening|released|relieved|dispense[er]?|liberad[oa]|exent[oa]|dispensad[oa]|vrijgesteld|vrijgestelde|nonactief|non-actief|fritstillet|fritstilles)$/;
const clauseSign = /^(?:[,.;:!?()–—-]|\n|and|und|et|y|e|en|og|but|aber|mais|pero|mas|maar|men)$/;

/** "ist ab sofort freigestellt und scheidet am 28. Februar aus": the work ends now, the employment on its day. */
function isRelease(codes: readonly string[], at: number): boolean {
  let [from, to] = [at, at];
  while (from > 0 && !clauseSign.test(codes[from - 1]!)) from -= 1;
  while (to < codes.length && !clauseSign.test(codes[to]!)) to += 1;
  return codes.slice(from, to).some((code) => released.test(code));
}

const nowWords = /^(?:now|jetzt|maintenant|ahora|agora|nu)$/;
const dateReach = 4;

/** "it's 9 April now", "agora é 9 de abril": what is so now is the day. */
function isNowADate(codes: readonly string[], at: number): boolean {
  const ahead = codes.slice(at + 1, at + 1 + dateReach);
  const date = ahead.indexOf('<d>');
  const near = date >= 0 && !ahead.slice(0, date).includes(',');
  return nowWords.test(codes[at]!) && (codes[at - 1] === '<d>' || near);
}

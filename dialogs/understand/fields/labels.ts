import type { Line } from '../items.ts';
import { isLeftBehind } from '../left.ts';
import type { Found } from '../phrases/table.ts';
import type { Role } from '../roles.ts';
import { fullestName } from '../zones.ts';
import type { FieldContext } from './context.ts';
import { itemsOfKind } from './context.ts';

type LabelKind = 'department' | 'location' | 'title';

/** Whether a label says where somebody comes from, or belongs to somebody else. */
function isOrigin({ finds, line, zone }: FieldContext, index: number): boolean {
  const inside = (group: 'origin' | 'from' | 'noOrigin' | 'kept') =>
    finds(group).filter((found) => found.at <= index && index < found.to);
  if (zone.intent === 'mover' && (inside('kept').length > 0 || isLeftBehind(line, index))) return true;
  const within = inside('from');
  // "muda do escritório de Lisboa para o Porto": a longer phrase says that the office is left.
  const named = inside('noOrigin').filter(
    (one) => !within.some((from) => from.at < one.at && one.to <= from.to),
  );
  if (named.length > 0) return false;
  if (zone.intent === 'mover' && isOnOriginLine(line, finds('originLine'), index)) return true;
  // "wechselt als Teamleiter in den Support": what somebody goes as is new.
  // "as Compras" is Portuguese for the unit itself.
  const announced =
    /^(?:als|som|comme|como)$/.test(line.codes[index - 1] ?? '') ||
    (line.codes[index - 1] === 'as' && line.codes[index] === '<t>');
  const moves = zone.intent === 'mover' && !announced;
  const phrases = moves ? [...inside('origin'), ...within] : inside('origin');
  // The first label of the phrase is where somebody comes from; behind it may stand where they go.
  return phrases.some((found) => {
    for (let at = found.at; at < index; at += 1) if (/^<[olt]>$/.test(line.codes[at]!)) return false;
    return true;
  });
}

const goesOn = /^(?:\n|\.|;|→|to|nach|zu|vers|para|naar|til)$/;

/** "From: Support, London": all of the line says where somebody comes from, up to where they go. */
function isOnOriginLine({ codes }: Line, labels: readonly Found<unknown>[], index: number): boolean {
  return labels.some(({ to }) => to <= index && !codes.slice(to, index).some((code) => goesOn.test(code)));
}

/** "our Head of Sales" or "Liam Walsh, Engineer, becomes …": what somebody is today. */
function isApposition({ line }: FieldContext, index: number): boolean {
  const [far, near] = [line.codes[index - 2], line.codes[index - 1]];
  // "she's our Head of Support from Monday" tells it.
  if (saysSo.test(far ?? '')) return false;
  // "Promotion: Grace, Underwriter, from May" tells it, too.
  const listed = near === ',' && line.codes[index - 3] === ':';
  return (
    (far === '<p>' && !listed && (near === ',' || near === '(')) ||
    /^(?:our|unser|unsere|unserer|notre|nuestra|nuestro|nossa|nosso|onze|vores)$/.test(near ?? '')
  );
}

/** "Kofi Mensah, Marine Safety, moves to Leeds": a unit between commas right before the verb is where somebody is today. */
function isToday(context: FieldContext, index: number): boolean {
  const { codes } = context.line;
  const closed = codes[index + 1] === ',' || codes[index + 1] === ')';
  return closed && isApposition(context, index) && changes.test(codes[index + 2] ?? '');
}

const changes =
  /^(?:moves|goes|transfers|switches|relocates|will|is|becomes|wechselt|geht|zieht|wird|passe|part|demenage|muda|vai|passa|pasa|cambia|va|gaat|verhuist|stapt|wordt|flytter|skifter|bliver)$/;

const saysSo =
  /^(?:'s|is|be|as|becomes|become|est|sera|devient|ist|wird|als|es|sera|e|wordt|er|bliver|som|como|comme)$/;

const aims =
  /^(?:to|in|into|at|nach|zu|zum|zur|ins|im|a|au|aux|al|en|vers|para|pra|pro|ao|no|na|naar|bij|til|i|hos|over|for|pour|fur|voor|joins|join|joining|rejoint|,|:|as|dans|chez|new|und|and|y|et|e|als|som|comme|como|becomes|wird|den|die|das|der|het|de|->|>|→)$/;

/** The label that says where somebody is or will be, not where they come from. */
export function labelOf(context: FieldContext, kind: LabelKind): string | undefined {
  const stated = itemsOfKind(context, kind).filter(
    ({ index }) => !isOrigin(context, index) && !(kind === 'location' && namesTeam(context, index)),
  );
  // "The HR portal is down, so by hand: … Department: Wells": what a form says under its label.
  const labelled = stated.filter(({ item }) => item.mark?.labelled === true);
  const found = labelled.length > 0 ? labelled : stated;
  if (context.zone.intent !== 'mover') return found[0]?.item.text;
  const aimed = found.find(
    ({ index }) => aims.test(context.line.codes[index - 1] ?? '') && !isApposition(context, index),
  );
  const free = found.find(({ index }) =>
    kind === 'title' ? !isApposition(context, index) : !isToday(context, index),
  );
  return (aimed ?? free)?.item.text;
}

/** "our Lisbon sales team" names a team, not where somebody sits. */
function namesTeam({ line }: FieldContext, index: number): boolean {
  return (
    line.codes[index + 1] === '<o>' ||
    (line.codes[index + 1] ?? '') === 'sales' ||
    (teamWords.test(line.codes[index + 1] ?? '') && line.codes[index + 2] === 'as')
  );
}

const teamWords =
  /^(?:team|department|dept|division|unit|group|squad|abteilung|equipe|equipo|equipa|afdeling|afdelingen|bereich)$/;

/** "joins the Robotics team", "in the Robotics department": a department nobody lists, named as one. */
export function unlistedDepartment({ line, zone, finds }: FieldContext): string | undefined {
  const own = new Set(zone.items);
  for (const found of finds('departmentSlot')) {
    if (!own.has(found.at)) continue;
    let to = found.to;
    while (to < found.to + 2 && line.items[to]?.kind === 'word' && !teamWords.test(line.codes[to]!)) to += 1;
    const words = line.items.slice(found.to, to);
    const capital = words.length > 0 && words.every((item) => /^\p{Lu}/u.test(item.text));
    if (teamWords.test(line.codes[to] ?? '') && capital) return words.map((item) => item.text).join(' ');
  }
  return undefined;
}

/** The person of a role, or "me" for the sender. */
export function personInRole({ line, zone, roles }: FieldContext, role: Role): string | undefined {
  for (const index of zone.items) {
    if (roles.of.get(index) !== role) continue;
    const item = line.items[index]!;
    return item.kind === 'person' ? fullestName(line, item.text) : 'me';
  }
  const own = new Set(zone.items);
  const places =
    role === 'manager' ? roles.senderManagesAt : role === 'delegate' ? roles.senderReceivesAt : [];
  return places.some((at) => own.has(at)) ? 'me' : undefined;
}

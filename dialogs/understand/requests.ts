import type { Event } from './events.ts';
import type { Line, Range } from './items.ts';
import { endsSentence, sentenceAround } from './items.ts';
import type { AskPhrases } from './languages/language.ts';
import type { Found } from './phrases/table.ts';
import type { Asks } from './questions.ts';
import { findsByGroup } from './tables.ts';
import type { Intent } from './types.ts';

type Group = keyof AskPhrases;

const has = ({ finds }: Asks, group: Group): boolean => finds(group).length > 0;
const holds = ({ line }: Asks, code: string): boolean => line.codes.includes(code);

/** Whether a phrase of each group stands in one and the same sentence. */
function together(asks: Asks, ...groups: readonly Group[]): boolean {
  const [first, ...others] = groups;
  if (first === undefined) return false;
  return asks.finds(first).some(({ at }) => {
    const sentence = sentenceAround(asks.line, at);
    const within = (found: Found<Group>) => found.at >= sentence.from && found.at < sentence.to;
    return others.every((group) => asks.finds(group).some(within));
  });
}

/** Orders to the bot about its own rules and sweeping ones against many accounts: whatever else is said, no request. */
function isOrder(asks: Asks): boolean {
  return (
    has(asks, 'order') ||
    (has(asks, 'social') && !toldBeside(asks)) ||
    (has(asks, 'everybody') && !holds(asks, '<p>') && !has(asks, 'audit'))
  );
}

const parts = /^(?:,|:|\(|\)|-|–|—|and|und|et|y|e|en|og|but|aber|mais|pero|mas|maar|men)$/;

/** "Farewell drinks on Thursday. Her last day is the 16th": a clause without the party says what happens. */
function toldBeside({ line, tables, finds }: Asks): boolean {
  const clauseFrom = (at: number) => {
    let from = at;
    while (from > 0 && !endsSentence(line.codes[from - 1]) && !parts.test(line.codes[from - 1]!)) from -= 1;
    return from;
  };
  const parties = new Set(finds('social').map(({ at }) => clauseFrom(at)));
  const isBeside = (at: number) => !parties.has(clauseFrom(at));
  const told = tables.events.findAll(line).some(({ at, to, value }) => {
    const dated = value.weight === 'likely' && line.codes.slice(at, to).includes('<d>');
    return (value.weight === 'sure' || dated) && value.intent !== 'neither' && isBeside(at);
  });
  return told && line.codes.some((code, at) => code === '<d>' && isBeside(at));
}

const firstPerson =
  /^(?:i|we|me|my|us|ich|wir|mir|mich|mein|meine|meiner|je|j'|nous|moi|mon|ma|mes|m'|yo|mi|mis|me|nosotros|eu|mim|meu|minha|minhas|nos|ik|mij|mijn|wij|we|jeg|mig|min|mine|vi)$/;

function asksForApprovals(asks: Asks): boolean {
  const first = asks.finds('approvals')[0];
  if (first === undefined || holds(asks, '<r>') || inQuestion(asks, 'whoDecides')) return false;
  // "Do managers have to approve that?" asks about a rule.
  const own = asks.line.codes.some((code) => firstPerson.test(code));
  if (!own && inQuestion(asks, 'ofAll')) return false;
  return !asks.line.codes.slice(0, first.to + 2).includes('<p>');
}

/** A decision typed instead of pressed. */
function isDecision(asks: Asks): boolean {
  const about = holds(asks, '<p>') || holds(asks, '<r>');
  const asked = asks.questions.length > 0 && (about || inQuestion(asks, 'whoDecides'));
  return asks.finds('decision').some(({ at }) => !isAnnounced(asks, at)) && !asked;
}

/** "Laura will confirm it": what somebody else is going to decide is no order. */
function isAnnounced({ line: { codes } }: Asks, at: number): boolean {
  const before = codes.slice(Math.max(0, at - 2), at);
  return (
    /^(?:<p>|he|she|they|hr)$/.test(before[0] ?? '') && /^(?:will|would|must|should)$/.test(before[1] ?? '')
  );
}

/** "Suppose Alice left us, who would get her mailbox?" */
function supposes({ line }: Asks): boolean {
  return line.codes.some((code) =>
    /^(?:suppose|supposing|imagine|assuming|angenommen|supposons|supongamos|imagina|stel)$/.test(code),
  );
}

function isAudit(asks: Asks): boolean {
  const { line, questions } = asks;
  if (has(asks, 'audit')) return true;
  if (has(asks, 'smallTalk') || supposes(asks)) return false;
  // "replaces Tina who left" tells which one; it asks for nobody.
  const inspects = asks.finds('inspect').some(({ at }) => at === 0 || line.codes[at - 1] !== '<p>');
  const asked = questions.length > 0 || inspects;
  if (!asked || !has(asks, 'access')) return false;
  if (together(asks, 'access', 'gone') && (questions.length > 0 || together(asks, 'access', 'inspect')))
    return true;
  if (together(asks, 'access', 'still') || asksAboutGone(asks)) return true;
  return questions.length > 0 && hasAccess(asks) && line.codes.includes('<p>');
}

/** "Has Anna's account been closed? She left in February.": who is asked about has left, in a sentence beside it. */
function asksAboutGone(asks: Asks): boolean {
  const { line, finds } = asks;
  const left = finds('gone').some(
    ({ at }) => at > 0 && pronouns.test(line.codes.slice(at - 2, at).join(' ')),
  );
  return inQuestion(asks, 'access') && left && line.codes.includes('<p>') && !has(asks, 'request');
}

const pronouns =
  /(?:^| )(?:he|she|they|er|sie|il|elle|on|se|ella|el|ele|ela|hij|ze|zij|han|hun)(?: (?:has|have|ist|hat|est|a|is|er|had))?$/;

const accessReach = 6;

/** "Are you sure that <p> has no access any more?" */
function hasAccess({ line, tables, finds, questions }: Asks): boolean {
  // "is handing in his badge": words of the departure that is asked about.
  const told = tables.events.findAll(line).filter(({ value }) => value.weight === 'sure');
  const asked = finds('access').filter(({ at }) => !told.some((cue) => cue.at <= at && at < cue.to));
  return asked.some((found) =>
    line.codes.slice(Math.max(0, found.at - accessReach), found.at).some((code, offset, codes) => {
      const at = found.at - codes.length + offset;
      const asked = questions.some((range) => at >= range.from && at < range.to);
      return (
        code === '<p>' &&
        line.codes[at + 1] !== "'s" &&
        asked &&
        !finds('receives').some((one) => one.at > at && one.at < found.at)
      );
    }),
  );
}

const breaks = /^(?:,|and|und|et|y|e|en|og|but|aber|mais|pero|mas|maar|men)$/;

function clauseOf({ line }: Asks, { at, to }: Found<Group>): Range {
  let from = at;
  while (from > 0 && !endsSentence(line.codes[from - 1]) && !breaks.test(line.codes[from - 1]!)) from -= 1;
  let end = to;
  while (end < line.codes.length && !endsSentence(line.codes[end]) && !breaks.test(line.codes[end]!))
    end += 1;
  return { from, to: end };
}

const thatOne = /^(?:it|that|this|them)$/;

function saidBefore({ finds, line }: Asks, { at }: Found<Group>): boolean {
  const before = (found: Found<Group>) => found.to <= at && line.codes.slice(0, found.to).includes('<p>');
  return finds('request').some(before);
}

const negates = /^(?:not|dont|nicht|pas|niet|ikke)$/;

/** Words of a message that is nothing but "cancel that". */
const bareItemsMax = 5;

function isCancel(asks: Asks): boolean {
  const { line, finds } = asks;
  // "Please do not cancel JML-…"
  const cancels = cancelsOf(asks).filter(({ at }) => !negates.test(line.codes[at - 1] ?? ''));
  if (cancels.length === 0) return false;
  if (holds(asks, '<r>') || (holds(asks, '<p>') && has(asks, 'stays'))) return true;
  const ofRequest = cancels.some((found) => {
    const clause = clauseOf(asks, found);
    const noun = finds('request').some(
      (one) => one.at >= clause.from && one.to <= clause.to && one.at !== found.at,
    );
    const direct = line.codes[found.to] === '<p>' && !/^(?:'s|from)$/.test(line.codes[found.to + 1] ?? '');
    // "Wrong date in Tom's move. Cancel it.": what it is has been said before.
    const meant = thatOne.test(line.codes[found.to] ?? '') && holds(asks, '<p>') && saidBefore(asks, found);
    return noun || direct || meant;
  });
  const bare = line.codes.length <= bareItemsMax && !holds(asks, '<d>') && !holds(asks, '<p>');
  return ofRequest || bare;
}

/** Items of a question that is nothing but "status?". */
const bareQuestionItems = 2;
/** Items of a message that is nothing but a request number. */
const bareRequestItems = 4;

/**
 * What the message asks for when it is no joiner, mover or leaver request and no question; undefined when it may be
 * one. Orders come first: whatever else such a message says, it is no request.
 */
export function specialIntent(asks: Asks): Intent | undefined {
  const { line, questions } = asks;
  const named = holds(asks, '<p>');
  const numbered = holds(asks, '<r>');
  const asked = questions.length > 0;
  if (isOrder(asks)) return 'other';
  if (asksForApprovals(asks)) return 'my-approvals';
  if (isDecision(asks) || (has(asks, 'ownTrouble') && !named)) return 'other';
  if (has(asks, 'help')) return 'help';
  if (has(asks, 'evidence') && (named || numbered || !asked)) return 'evidence';
  if (has(asks, 'tasks') && !numbered && !named) return 'my-tasks';
  const general = asked && !named && !numbered;
  if (general && (inQuestion(asks, 'rule') || inQuestion(asks, 'whoDecides')))
    return has(asks, 'topic') ? 'help' : 'other';
  if (isAudit(asks)) return 'audit';
  if (general && inQuestion(asks, 'ofAll')) return has(asks, 'topic') ? 'help' : 'other';
  if (isCancel(asks)) return 'cancel';
  if (numbered && (asked || has(asks, 'status') || line.codes.length <= bareRequestItems)) return 'status';
  if (asked) return isBareStatus(asks) && line.codes.length <= bareQuestionItems ? 'status' : undefined;
  if (has(asks, 'status') && named && !holds(asks, '<d>')) return 'status';
  return isBareStatus(asks) ? 'status' : undefined;
}

const stay =
  /^(?:stays?|staying|bleibt|bleiben|reste|restera|queda|quedara|fica|ficar|blijft|alligevel|mind|reconsidered|umentschieden)$/;
const until = /^(?:until|till|til|bis|jusquau|jusqu'|hasta|ate|tot|indtil|through)$/;

/** "Nora leaves but Paul stays" */
function isSomebodyElse({ codes }: Line, at: number, { subject }: Event): boolean {
  let person = at;
  while (person > at - 4 && /^(?:who|'s|is|,|stays?|staying)$/.test(codes[person] ?? '')) person -= 1;
  return codes[person] === '<p>' && subject !== undefined && person > subject;
}

/** "After all Paul stays, take his departure back": said to stay right behind the name, before the departure of the same person. */
function staysBefore(line: Line, at: number, event: Event): boolean {
  const person = line.codes[at] === '<p>' ? at : at - 1;
  const same = person === event.subject && person >= sentenceAround(line, event.at).from;
  return same && at < event.at;
}

/** "Was to leave on Friday but stays": a departure of somebody who stays is none; "stays until Friday" dates it. */
export function staysInstead({ line, finds }: Asks, event: Event): boolean {
  if (event.intent !== 'leaver') return false;
  const sentence = sentenceAround(line, event.at);
  return finds('stays').some(
    ({ at, to }) =>
      (at >= event.to
        ? at < sentence.to && !isSomebodyElse(line, at, event)
        : staysBefore(line, at, event)) &&
      line.codes.slice(at, to).some((code) => stay.test(code)) &&
      !line.codes.slice(to, to + 3).some((code) => until.test(code)) &&
      // Gardening leave: "stays home from tomorrow".
      !/^(?:home|zuhause|daheim|maison|thuis|hjemme)$/.test(
        line.codes[to + (besideHome.test(line.codes[to] ?? '') ? 1 : 0)] ?? '',
      ),
  );
}

const besideHome = /^(?:at|zu|a|en|em|la|ab)$/;

function inQuestion({ finds, questions }: Asks, group: Group): boolean {
  return finds(group).some(({ at }) => questions.some((range) => at >= range.from && at < range.to));
}

function isBareStatus(asks: Asks): boolean {
  return has(asks, 'status') && !holds(asks, '<p>') && asks.line.codes.length <= bareItemsMax;
}

/** "Did you hear that the CEO of Brightwell resigned?": talk of people whom we do not know. */
function aboutOutsider({ line, questions }: Asks): boolean {
  const codes = questions.flatMap((range) => line.codes.slice(range.from, range.to));
  return codes.includes('<f>') && !codes.includes('<p>');
}

/** "If Lydia were to resign, who would cover the night shift?": only what is supposed is a matter of ours. */
function asksElsewhere({ line, finds, questions }: Asks): boolean {
  return questions.some(({ from, to }) => {
    const comma = line.codes.indexOf(',', from);
    if (!conditional.test(line.codes[from] ?? '') || comma < 0 || comma >= to) return false;
    const asked = line.codes.slice(comma, to);
    return !asked.some((code) => doneHere.test(code)) && finds('topic').every(({ at }) => at < comma);
  });
}

const conditional = /^(?:if|falls|wenn|si|se|als|hvis)$/;
/** "what happens", "what must I do": how things are done here. */
const doneHere =
  /^(?:happen|happens|do|need|must|approve|approves|passiert|geschieht|tun|muss|faire|passe|hacer|pasa|fazer|acontece|doen|gebeurt|gore|sker)$/;

/** What a question wants to know: how somebody's coming, moving or going stands, or how things are done here. */
export function questionIntent(asks: Asks): Intent {
  if (supposes(asks) || aboutOutsider(asks)) return 'other';
  const named = asks.questions.some((range) => asks.line.codes.slice(range.from, range.to).includes('<p>'));
  const topic = has(asks, 'topic') && !asksElsewhere(asks);
  if (named) {
    if (has(asks, 'smallTalk') || has(asks, 'hypothetical'))
      return topic && !has(asks, 'smallTalk') ? 'help' : 'other';
    return 'status';
  }
  if (has(asks, 'smallTalk')) return 'other';
  if (has(asks, 'whoLeaves') || (has(asks, 'status') && has(asks, 'request'))) return 'status';
  return inQuestion(asks, 'topic') ? 'help' : 'other';
}

/** A denied event is a cancellation when the text says that plans have changed, otherwise nothing at all. */
export function deniedIntent(asks: Asks, denied: readonly Event[]): 'cancel' | 'other' {
  const { line, finds } = asks;
  // What was only talk has not been asked for, so there is nothing to stop.
  if (line.codes.some((code) => talk.test(code))) return 'other';
  const going = denied.every(({ intent }) => intent === 'leaver');
  const changes = finds('stays').some(({ at, to }) => {
    const said = line.codes.slice(Math.max(0, at - 1), to + 1);
    return !said.some((code) => merely.test(code)) && (!going || said.some((code) => changesMind.test(code)));
  });
  return changes || cancelsOf(asks).length > 0 ? 'cancel' : 'other';
}

/** "Stays" or "changed her mind"; that a resignation was taken back asks for nothing. */
const changesMind =
  /^(?:stays?|stayed|staying|mind|reconsidered|bleib\w*|umentschieden|uberlegt|entschieden|rest[ea]\w*|avis|queda|quedara|continua|sigue|idea|opinion|parecer|fica|ficar|ideias?|opiniao|blijft|gedachten|bedacht|bliver|ombestem\w*|fortrudt|fortrod)$/;

/** Words of stopping something, without those by which somebody is told to have taken a resignation back. */
function cancelsOf({ line, tables, finds }: Asks): readonly Found<Group>[] {
  const takenBack = findsByGroup(
    tables.mood,
    line,
  )('negation').filter(
    ({ at, to }) =>
      !noun.test(line.codes[at]!) && line.codes.slice(at, to).some((code) => tookBack.test(code)),
  );
  return finds('cancel').filter(({ at }) => !takenBack.some((found) => found.at <= at && at < found.to));
}

/** "Her resignation has been withdrawn" is told to have it stopped. */
const noun =
  /^(?:resignation|notice|termination|dismissal|kundigung|demission|ontslag|opzegging|opsigelse\w*)$/;
const tookBack =
  /^(?:withdrew|withdraws|withdrawn|retracted|retracts|rescinded|took|takes|taken|zuruckgezogen|zuruckgenommen|zieht|zog|nimmt|nahm|retiree?|retirado|retiro|retirou|ingetrokken|teruggetrokken|trekt|trok|trukket|traekker|trak)$/;

const talk = /^(?:rumou?rs?|gossip|gerucht|geruchte|geruchten|rumeurs?|rumor|rumores|boatos?|rygte|rygter)$/;

/** "blijft gewoon", "simply stays": nothing has changed, so there is nothing to stop. */
const merely = /^(?:only|gewoon|einfach|simply|simplement|simplemente|simplesmente|bare|ganz)$/;

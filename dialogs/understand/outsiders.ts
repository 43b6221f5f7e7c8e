import type { Item, Line } from './items.ts';
import { endsSentence, lineOf, sentenceAround } from './items.ts';
import { isEmployer } from './left.ts';
import { namedOutsiders, unnamedOutsiders } from './outsider-phrases.ts';
import type { Tables } from './tables.ts';
import { fold } from './tokens.ts';

/** The code of a firm or of somebody who works for one: nobody whose accounts we keep. */
const outsider = '<f>';

const legalForm =
  / (?:Ltd|Limited|LLP|LLC|Inc|Corp|Corporation|plc|PLC|GmbH|AG|KG|OHG|UG|SE|SA|SARL|SAS|SL|SpA|Lda|BV|NV|ApS)$/;
const firmWord =
  /^(?:Sons|Co|Söhne|Fils|Hijos|Filhos|Zonen|Sønner|Partner|Partners|(?:Reinigungsfirma|Sicherheitsfirma|Partnerfirma|Firma|Agentur|Spedition|Kanzlei)(?= .*).*)$/;

/** Who speaks for a whole firm. */
const chief =
  /^(?:ceo|cfo|coo|cto|cio|chief executive|chairman|chairwoman|founder|cofounder|co-founder|owner|managing director|president|head coach|geschaftsfuhrer|geschaftsfuhrerin|vorstand|vorstandschef|vorstandschefin|inhaber|grunder|pdg|directeur general|directrice generale|patron|fondateur|director general|directora general|presidente|fundador|oprichter|directeur|direktor|direktoren|stifter|bestuursvoorzitter|chef|chefen)$/;
const ofFirm = /^(?:of|at|von|bei|der|des|de|du|d'|da|do|van|bij|for|hos|i)$/;

/** "CEO of Brightwell", "Brightwell's CEO": the firm and, beside it, who leads it. */
function aroundChief(line: Line, at: number): number[] {
  const { items, codes } = line;
  const isPerson = (index: number) => codes[index] === '<p>';
  const isFirm = (index: number) =>
    isPerson(index) && (isEmployer(items[index]!) || items[index]!.text.includes(', '));
  if (isFirm(at - 2) && codes[at - 1] === "'s") return [at - 2, ...(isPerson(at + 1) ? [at + 1] : [])];
  const object = [at + 2, at + 3].find(isFirm);
  if (object === undefined || !ofFirm.test(codes[at + 1] ?? '')) return [];
  const article = /^(?:the|a|der|die|le|la|el|o|de|den)$/.test(codes[at - 1] ?? '') ? at - 1 : at;
  const before = codes[article - 1] === ',' && isPerson(article - 2) ? [article - 2] : [];
  const behind = codes[object + 1] === ',' && isPerson(object + 2) ? [object + 2] : [];
  return [object, ...before, ...behind];
}

function isChief({ kind, text, code }: Item): boolean {
  return (kind === 'title' || kind === 'word') && chief.test(kind === 'title' ? fold(text) : code);
}

const deals = /^(?:pa|assistant|deputy|secretary|manager|rep|representative|contact|consultant|lead)$/;

/** "account manager for Siemens", "Sandra from Brightwell": the firm that somebody deals with or comes from. */
function isDealtWith({ items, codes }: Line, at: number): boolean {
  if (!isEmployer(items[at]!) || codes[at + 1] === "'s" || codes[at + 1] === 'to') return false;
  const [role, link] = [codes[at - 2] ?? '', codes[at - 1] ?? ''];
  const from =
    role === '<p>' && items[at - 2]!.text.includes(' ') && /^(?:from|of|at|bei|chez|fra)$/.test(link);
  return from || ((role === '<t>' || deals.test(role)) && /^(?:for|to|at|of|bei|chez|hos)$/.test(link));
}

/** "director general", of which a list knows the first word. */
function isGeneral(items: readonly Item[], index: number): boolean {
  return items[index]!.code === 'general' && /^direct/.test(fold(items[index - 1]?.text ?? ''));
}

/** "our contact at the customer": somebody who only deals with one. */
function isDealing({ codes }: Line, from: number, to: number): boolean {
  return codes.slice(from, to).some((code) => dealing.test(code));
}

const tells =
  /^(?:tell|told|inform|informed|notify|remind|let|email|ask|asked|sag|sage|informiere|informiert|previens|avisa|avise|informa|vertel|sig|orienter)$/;
const many =
  /^(?:customers|clients|suppliers|vendors|tenants|kunden|lieferanten|fournisseurs|clientes|proveedores|fornecedores|klanten|leveranciers|kunder|leverandorer)$/;

/** "Tell the client Ana leaves", "our customers know Ana": a firm and, beside it, somebody else. */
function isToldTo({ items, codes }: Line, from: number, to: number): boolean {
  const single = codes.slice(from, to).filter((code) => code === '<p>').length === 1;
  const person = codes.indexOf('<p>', from);
  const beside = single && many.test(codes[person - 1] ?? '') && !isEmployer(items[person]!);
  return beside || tells.test(codes[from - 1] ?? '');
}

const dealing =
  /^(?:at|from|for|with|by|who|bei|vom|fur|mit|chez|pour|avec|com|con|para|bij|voor|met|hos|fra|til|med)$/;

function outsidersIn(line: Line): Set<number> {
  const { items, codes } = line;
  const found = new Set<number>();
  const inside = (at: number, to: number) => {
    for (let index = at; index < to; index += 1) if (codes[index] === '<p>') found.add(index);
  };
  for (const { at, to } of namedOutsiders(line)) {
    if (isDealing(line, at, to) || isToldTo(line, at, to)) continue;
    // "Hannah & Gareth is leaving": two people, and a slip.
    const first = codes[at] === '<p>' ? at : to - 3;
    const bare = codes[first] === '<p>' && codes[first + 1] === '&' && codes[first + 3] !== ',';
    if (!bare || (isEmployer(items[first]!) && isEmployer(items[first + 2]!))) inside(at, to);
  }
  for (const [index, item] of items.entries()) {
    if (item.kind === 'person' && (legalForm.test(item.text) || firmWord.test(item.text))) {
      found.add(index);
      if (codes[index - 1] === '&' && codes[index - 2] === '<p>') found.add(index - 2);
    } else if (item.kind === 'person' && isDealtWith(line, index)) found.add(index);
    else if (isChief(item) || isGeneral(items, index))
      for (const one of aroundChief(line, index)) found.add(one);
  }
  return found;
}

/** Takes firms, and the people who lead other firms, for what they are: nobody of ours, unless they come to us. */
export function withoutOutsiders(line: Line, { events }: Tables): Line {
  const outsiders = outsidersIn(line);
  if (outsiders.size === 0) return line;
  const comings = events
    .findAll(line)
    .filter(({ value }) => value.intent === 'joiner' && value.weight !== 'hint');
  const items = line.items.map((item, index): Item => {
    const { from, to } = sentenceAround(line, index);
    const comes = !isEmployer(item) && comings.some(({ at }) => at >= from && at < to);
    return outsiders.has(index) && !comes ? { kind: 'word', code: outsider, text: item.text } : item;
  });
  return lineOf(items, line.isMe ?? (() => false));
}

const owner =
  /^(?:of|from|at|for|with|to|by|von|vom|bei|fur|zu|mit|de|du|chez|pour|para|com|con|van|bij|voor|af|fra|hos|til)$/;

/** Between who leaves us and the verb: "hat uns zum Jahresende den Vertrag gekündigt". */
const besideVerb =
  /^(?:<d>|us|uns|nous|nos|ons|os|has|have|hat|haben|a|ont|ha|han|heeft|hebben|har|given|donne|son|sa|its|their|his|seinen|ihren|su|seu|zijn|sin|zum|zur|zu|am|per|on|at|by|in|for|to|fur|pour|op|til|pr|den|the|le|la|el|o|het|de|leider|sadly|unfortunately|malheureusement|helaas|desvaerre|vertrag|auftrag|contract|contrat|contrato|aftalen|kontrakten)$/;

const comesFrom = /^(?:of|from|at|von|bei|chez|de|da|van|bij|hos|fra)$/;

/** Whether what a cue at items `at`..`to` says is said of a firm, or of no one of ours; `subject` is whom it was taken for. */
export function isOfOutsider(line: Line, { at, to }: { at: number; to: number }, subject?: number): boolean {
  const { from } = sentenceAround(line, at);
  const last = line.codes.lastIndexOf(outsider, to - 1);
  const own = subject !== undefined && subject >= from && subject < to;
  // "Ted Rusk of Nordcable is leaving": of them, not of us.
  const theirs = own && line.codes[subject + 2] === outsider && comesFrom.test(line.codes[subject + 1]!);
  if (theirs && subject + 2 < at) return true;
  if (last >= from) return !own;
  return !own && isOfUnnamed(line, at) && !endsSentence(line.codes[at]);
}

/** Whether "our supplier" stands before the verb at an item. */
function isOfUnnamed(line: Line, at: number): boolean {
  return unnamedOutsiders(line).some(
    (found) =>
      found.at < at &&
      line.codes.slice(found.to, at).every((code) => besideVerb.test(code)) &&
      !owner.test(line.codes[found.at - 1] ?? ''),
  );
}

const auxiliary =
  /^(?:<d>|am|on|le|el|op|den|se|s'|is|are|will|be|now|also|ist|wird|zieht|va|sera|vai|gaat|er|flytter)$/;

/** "Our client Brightwell starts on 1 May, Ana prepares it": a firm right before the verb, and somebody else in a later clause. */
export function isDoneByFirm(line: Line, { at, to }: { at: number; to: number }, subject?: number): boolean {
  const firm = line.codes.lastIndexOf(outsider, at - 1);
  const named = firm >= 0 && line.codes.slice(firm + 1, at).every((code) => auxiliary.test(code));
  if (!named && !isOfUnnamed(line, at)) return false;
  return subject === undefined || (subject >= to && line.codes.slice(to, subject).includes(','));
}

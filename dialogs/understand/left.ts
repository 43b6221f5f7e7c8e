import type { Item, Line } from './items.ts';
import { endsSentence } from './items.ts';
import { givenNames } from './lexicon/given-names.ts';
import type { Found } from './phrases/table.ts';
import { phraseTable } from './phrases/table.ts';
import { fold } from './tokens.ts';

const noItem: Item = { kind: 'word', code: '', text: '' };

/** What somebody leaves: us, a unit of ours for another one, or somebody else's company. */
export type Left = 'us' | 'unit' | 'employer';

/** A verb of leaving that takes what is left behind it, in all languages: they never mean anything else in another. */
const leaves = phraseTable(
  [
    '(leave|leaves|leaving|left|quit|quits|quitting|exits|exiting)',
    '(depart|departs|departing|departed) from',
    '(verlasst|verlaesst|verliess)',
    '(quitte|quittent|quittera|quitter|quittant)',
    '(deja|dejan|dejara|dejar|dejo|dejado|abandona|abandonara)',
    '(sale|saldra|salir) (de|del)',
    '(deixa|deixam|deixar|deixou|abandona)',
    '(sai|sair|saiu|saira) (de|da|do)',
    '(vertrekt|vertrekken|weggaat) bij',
    '(stopper|rejser|slutter) hos',
    '(verlaat|verlaten|verliet)',
    '(forlader|forlade|forlod|forladt)',
  ].map((phrase) => [phrase, true] as const),
);

/** A verb of farewell: whoever says it to us leaves, and whoever says it to an office or to a habit does not. */
const farewells = phraseTable(
  [
    '(say|says|saying|said|bid|bids|bidding) (goodbye|farewell|bye|adieu) to',
    '(verabschiedet sich|nimmt abschied) (aus|von|vom)',
    '(dit|dira|fait|fera) [ses] (au revoir|adieu|adieux) (a|au|aux)',
    '(se despide|se despedira|se despidio) (de|del)',
    '(despede-se|despediu-se|se despede) (de|do|da)',
    '(neemt|nam) afscheid van',
    '(siger|sagde) farvel til',
  ].map((phrase) => [phrase, true] as const),
);

const workplace =
  /^(?:office|site|branch|plant|warehouse|buro|standort|filiale|werk|lager|bureau|agence|usine|oficina|sede|sucursal|escritorio|filial|kantoor|vestiging|kontoret|afdelingen|lageret)$/;

const whomItIsSaidTo =
  /^(?:<p>|us|uns|nous|nosotros|nos|ons|os|conn?osco|colleagues|coworkers|collegues|kolleg\p{L}*|belegschaft|colegas|companer[oa]s|collega\p{L}*|everyone|everybody|all|alle[nrm]?|tous|toutes|tod[oa]s|iedereen|crew|staff|famil\p{L}*|him|her|them|ihm|ihr|ihnen|\p{L}*leben|working|life|world)$/u;
/** Words between the verb and what it is said to: "to all of our dear colleagues". */
const saidToWithin = 4;

/** "says goodbye to the Leeds office", "to smoking": what is left that is not us. */
function farewellTo(line: Line, verb: Found<true>): { left: Left; at: number } | undefined {
  const { items, codes } = line;
  const from = verb.to;
  // "Ana says goodbye to Brightwell"
  if (codes[verb.at - 1] === '<p>' && isEmployer(items[from] ?? noItem))
    return { left: 'employer', at: from };
  const at = article.test(codes[from] ?? '') ? from + 1 : from;
  if (/^<[olt]>$/.test(codes[at] ?? '') || workplace.test(codes[at] ?? '')) return { left: 'unit', at };
  const end = codes.findIndex(
    (code, index) => index >= from && (endsSentence(code) || /^(?:<d>|<c>|[,:()–—-])$/.test(code)),
  );
  const said = codes.slice(from, Math.min(from + saidToWithin, end < 0 ? codes.length : end));
  const people = said.some((code) => whomItIsSaidTo.test(code) || ours.test(code) || us.test(code));
  return people || !/^\p{L}/u.test(codes[at] ?? '') ? undefined : { left: 'employer', at };
}

const article =
  /^(?:the|our|his|her|their|die|das|den|der|dem|unserem|unserer|seinem|ihrem|unsere|unseren|unser|seine|seinen|ihre|ihren|la|le|les|l'|notre|son|sa|el|las|los|su|nuestra|nuestro|o|a|os|nossa|nosso|de|het|zijn|haar|onze|vores|sin|sit)$/;

/** Who leaves one of these leaves us. A team may be either, so it counts as us: what the verb says stands. */
const ours =
  /^(?:us|uns|nous|nos|ons|os|contoso|company|firm|business|organi[sz]ation|group|corporation|bank|agency|startup|practice|ship|charity|team|firma|unternehmen|betrieb|gesellschaft|haus|konzern|kanzlei|arbeitgeber|entreprise|societe|boite|maison|groupe|cabinet|empresa|compania|sociedad|companhia|bedrijf|organisatie|zaak|virksomheden|firmaet|selskabet|arbejdspladsen|job|jobs|post|position|role|employer|stelle|posten|stellung|poste|emploi|fonctions|puesto|cargo|trabajo|empleo|emprego|lugar|baan|functie|dienst|stilling|jobbet|equipe|equipo|equipa|abteilung)$/;

const us =
  /^(?:us|company|firm|employment|uns|firma|unternehmen|nous|entreprise|societe|nosotros|connosco|conosco|empresa|ons|bedrijf|os|virksomheden|firmaet)$/;

/** Whether words name us: "with us", "bei uns", "the company". */
export function namesUs(codes: readonly string[]): boolean {
  return codes.some((code) => us.test(code));
}

/** Words between the verb and what is left: "verlässt zum Jahresende leider …". */
const between =
  /^(?:schon|erst|um|gegen|already|deja|ya|ja|al|allerede|ved|kl|vers|leider|auch|nun|jetzt|bald|sadly|unfortunately|also|now|soon|helaas|ook|nu|desvaerre|ogsa|malheureusement|aussi|bientot|tambien|tambem|ahora|agora|on|at|by|in|am|zum|zur|per|bis|ab|mit|le|el|op|den|pr|em|no|na|en|ende|end|of)$/;
const betweenMax = 6;

function skipDay({ codes }: Line, from: number): number {
  let at = from;
  for (let next = from; next < from + betweenMax && next < codes.length; next += 1) {
    if (codes[next] === '<d>' || codes[next] === '<c>') at = next + 1;
    else if (!between.test(codes[next]!)) break;
  }
  return /^(?:leider|auch|sadly|unfortunately|also|helaas|ook|desvaerre|malheureusement|aussi|tambien|tambem)$/.test(
    codes[at] ?? '',
  )
    ? at + 1
    : at;
}

/** A lone name that is no first name: "Siemens". */
export function isEmployer(item: Item): boolean {
  return item.kind === 'person' && !item.text.includes(' ') && !givenNames.has(fold(item.text));
}

function kindOf({ items, codes }: Line, from: number, direct: boolean): Left | undefined {
  const own = article.test(codes[from] ?? '');
  // "sai da Contabilidade": the verb's own preposition holds the article.
  const named = own || /^(?:do|da|del)$/.test(codes[from - 1] ?? '');
  const at = own ? from + 1 : from;
  const item = items[at];
  if (item === undefined || endsSentence(item.code)) return undefined;
  // "leaves on 3 May his mailbox goes to Ana": behind the day English begins anew.
  if (!direct && /^(?:his|her|their)$/.test(codes[from]!)) return undefined;
  if (ours.test(item.code) || ours.test(codes[from]!)) return 'us';
  if (/^<[olt]>$/.test(item.code)) return 'unit';
  if (isEmployer(item) && codes.slice(0, from).includes('<p>')) return 'employer';
  // "Verlässt Airbus": a capital without an article right behind the verb is the name of a company.
  if (!named && direct && item.kind === 'word' && /^\p{Lu}\p{Ll}{2}/u.test(item.text)) return 'employer';
  if (!named || item.kind !== 'word' || !/^\p{L}{3,}/u.test(item.text)) return undefined;
  if (codes[from] === 'de' && /[aei]r$/.test(item.code)) return undefined;
  return 'unit';
}

/** What is left behind the verb of leaving that stands within items `from`..`to`; undefined where nothing is said. */
export function leftWithin(line: Line, from: number, to: number): { left: Left; at: number } | undefined {
  const farewell = farewells.findAll(line).find((one) => one.at < to && one.to > from);
  const parted = farewell === undefined ? undefined : farewellTo(line, farewell);
  if (parted !== undefined) return parted;
  for (let at = from; at < to; at += 1) {
    const verb = leaves.longestAt(line, at);
    if (verb === undefined) continue;
    const object = skipDay(line, verb.to);
    const left = kindOf(line, object, object === verb.to);
    if (left !== undefined) return { left, at: object };
  }
  return undefined;
}

const turns =
  /^(?::|-|–|—|but|aber|mais|pero|mas|maar|men|and|und|et|y|e|en|og|,|for|pour|para|voor|fur|por|to)$/;

/** Whether an item stands in what somebody leaves: "leaves the office in Bilbao and moves …". */
export function isLeftBehind(line: Line, index: number): boolean {
  return [...leaves.findAll(line), ...farewells.findAll(line)].some(({ at, to }) => {
    const found = leftWithin(line, at, to);
    if (found?.left !== 'unit' || index < found.at) return false;
    return !line.codes.slice(found.at, index).some((code) => turns.test(code) || endsSentence(code));
  });
}

/** Where units of ours are left: from the verb to behind what it names. */
export function unitsLeft(line: Line): { at: number; to: number }[] {
  return [...leaves.findAll(line), ...farewells.findAll(line)].flatMap(({ at, to }) => {
    const found = leftWithin(line, at, to);
    if (found?.left !== 'unit') return [];
    let end = found.at + 1;
    while (end < line.codes.length && !turns.test(line.codes[end]!) && !endsSentence(line.codes[end]))
      end += 1;
    return line.codes.slice(found.at, end).some((code) => /^<[olt]>$/.test(code)) ? [{ at, to: end }] : [];
  });
}

const recruits =
  /^(?:hired|recruited|poached|snapped|snatched|headhunted|signed|got|stole|offer|comes|coming|came|joins|joining|join|over|engagiert|abgeworben|kommt|vient|arrive|viene|vem|komt|kommer)$/;
const fromWhere = /^(?:from|von|vom|de|d'|da|do|van|fra|over)$/;

/** Items before "from" among which the person stands: "Ana has accepted an offer from Lloyds" */
const reachBack = 6;

/** "poached Dmitri from Accenture", "Xaver kommt von Bosch zu uns" */
function employersFrom({ items, codes }: Line): number[] {
  return codes.flatMap((code, index) => {
    if (!fromWhere.test(code) || !isEmployer(items[index + 1] ?? noItem)) return [];
    // "Ana from Brightwell": beside a name it is where she works.
    if (codes[index - 1] === '<p>' && code === 'from') return [index + 1];
    const told = codes.slice(Math.max(0, index - reachBack), index);
    return told.includes('<p>') && codes.slice(0, index).some((each) => recruits.test(each))
      ? [index + 1]
      : [];
  });
}

/** The items that name somebody else's company: "is leaving Siemens and joins us". */
export function employersLeft(line: Line): number[] {
  return [...employersFrom(line), ...employersAsObject(line)];
}

function employersAsObject(line: Line): number[] {
  return leaves.findAll(line).flatMap(({ at, to }) => {
    const found = leftWithin(line, at, to);
    if (found?.left !== 'employer') return [];
    return [line.codes[found.at] === '<p>' ? found.at : found.at + 1];
  });
}

const asWhat = /^(?:as|als|comme|como|som)$/;
/** What somebody is beside the job. */
const honorary =
  /^(?:(?:ersatz)?betriebsrat(?:in)?|personalrat(?:in)?|ersthelfer(?:in)?|brandschutzhelfer(?:in)?|sicherheitsbeauftragte[rn]?|vertrauensperson|fire (?:warden|marshal)|first aider|shop steward|union rep(?:resentative)?|delegue.? (?:du personnel|syndicale?)|secouriste|delegad[oa] sindical|vakbondsafgevaardigde|preventieadviseur|bhv(?:'er|er)|tillidsmand|tillidsrepraesentant|arbejdsmiljorepraesentant)$/;
/** Items behind a cue in which "as our fire warden" may go on. */
const asWithin = 4;

/** "resigns as fire warden", "scheidet als Betriebsrätin aus": an office beside the job, which goes on. */
export function leavesOffice({ items, codes }: Line, at: number, to: number): boolean {
  const as = codes.findIndex((code, index) => index > at && index < to + 2 && asWhat.test(code));
  if (as < 0) return false;
  const said = items.slice(as + 1, as + asWithin);
  return said.some(
    ({ text }, index) => honorary.test(fold(text)) || honorary.test(fold(`${text} ${said[index + 1]?.text}`)),
  );
}

import type { Line } from './items.ts';
import { itemAt } from './items.ts';

/** What a person (or "me") is in the sentence, when not the one it is about. */
export type Role = 'manager' | 'delegate' | 'bystander';

const me = '(?:me|myself|mir|mich|moi|mi|mim|mij|mig)';
const target = `(?:(?:frau|herrn?|mr|mrs|ms|senor|senora|a|o|der|die|de|het|la|le|el|l') )?(?:<p>|${me})`;
const some = "(?: (?!from )[a-z'-]+){0,5}?";
const be =
  '(?: (?:is|will|be|:|=|-|–|ist|wird|sera|est|es|e|wordt|er|bliver|becomes|stays|now|remains|dann|should|to|name|directa?|diret[oa]|the|is now|kunftig|neu|from|on|<d>|as|of|ab|\\(|would|on|set))*';

function atEnd(...sources: string[]): RegExp {
  return new RegExp(` (?:${sources.join('|')}) ${target}(?= )`, 'g');
}

function atStart(...sources: string[]): RegExp {
  return new RegExp(` <p>(?= (?:${sources.join('|')}) )`, 'g');
}

const managerNoun =
  '(?:line manager|manager|fuhrungskraft|teamleitung|leitung|managers|managerin|boss|supervisor|vorgesetzter|vorgesetzte|vorgesetzten|chefin|chef|cheffe|fuhrungskraft|responsable|superieur|superieure|n\\+1|jefe|jefa|jefe directo|jefa directa|supervisora|gerente|gestor|gestora|responsavel|chefe|chefia|superior|leidinggevende|baas|naermeste leder|leder|lederen|lederin|teamleder|hiring manager|reporting manager|teamlead|team lead|lead|people manager)';

const managerEnds = atEnd(
  `(?:report(?:s|ing|ed)?|answers?|answering|answerable|accountable)(?: (?:directly|in|back|straight|now|then|<d>|from|on|as|of|line)){0,4} (?:to|into)`,
  'managed by|line managed by|supervised by|headed by|overseen by|led by|under|works for|working for|work for|reporting line|reports|under the (?:supervision|leadership|management|guidance|wing) of',
  `${managerNoun}${be}`,
  `(?:new|neue[rn]?|nouveau|nouvelle|nuev[oa]|nov[oa]|nieuwe|ny) ${managerNoun} (?:of|for|von|fur|de|d'|del|da|do|van|voor|til) <p>(?: (?:<d>|from|as|of|ab|zum|on|desde|vanaf|per|pr|fra|a|partir|de)){0,5} (?::|is|ist|est|es|e|er|will be|wird|sera|wordt|bliver|-|–)`,
  '(?:berichtet|berichten|reportet)(?: (?:dann|kunftig|direkt|jetzt|<d>|ab|zum|am|,)){0,4} an',
  'unter(?: der leitung von| leitung von| der fuhrung von)?|geleitet von|gefuhrt von|unterstellt',
  "(?:rapporte|rapportera|reporte|reportera|rattachee?|rend compte|rendra compte|depend|dependra|dependre|rapporter|reporter)(?: (?:directement|desormais|a partir du|<d>)){0,3} (?:a|de|d')",
  "sous(?: (?:la|les|l') ?(?:direction|<o>|responsabilite|supervision|houlette|tutelle|ordres|autorite|encadrement) (?:de|d'))?|managee? par|encadree? par",
  '(?:reporta|reportara|reportar|reportando|depende|dependera|responde|respondera|depender)(?: (?:directamente|diretamente|ahora|<d>)){0,2} (?:a|de|ante|ao|para|com)',
  '(?:bajo(?: (?:la direccion|<o>|la <o>|el mando|la supervision|la responsabilidad) de)?|a cargo de|a las ordenes de|supervisad[oa] por|dirigid[oa] por|sob(?: (?:a|o) (?:gestao|direcao|<o>|chefia|lideranca|supervisao|comando|responsabilidade) d[aeo])?|as ordens d[aeo]|chefiad[oa] p(?:or|elo|ela)|liderad[oa] p(?:or|elo|ela))',
  '(?:rapporteert|rapporteren|rapporteer)(?: (?:<d>|vanaf|dan|direct|per)){0,3} aan|valt onder|onder(?: (?:de )?leiding van)?|aangestuurd door|geleid door',
  '(?:refererer|rapporterer|referere|rapportere|svarer|horer)(?: (?:<d>|fra|direkte|nu)){0,3} til|ledet af|under(?: ledelse af)?',
);
const managerEndsVerb = new RegExp(
  ` (?:an|aan|til|a) ${target}(?= (?:berichten|berichtet|rapporteren|rapporterer|rapportere|gaat rapporteren|gaan rapporteren|reporten|rapporter|reportar|referere))`,
  'g',
);
const managerStarts = atStart(
  `(?:is|will be|becomes|as|wird|ist|est|sera|es|e|wordt|er|bliver|comme|como|als|som)(?: (?:the|her|his|their|new|ihre?|seine?|neue[rn]?|die|der|son|sa|su|o|a|seu|sua|haar|zijn|de|hans|hendes|nouveau|nouvelle|nuev[oa]|nieuwe|nye?|l'|le|la|el))* ${managerNoun}`,
  "'s team",
  '(?:manages|will manage|leads) (?:her|him|them)',
);
const managerAlong =
  / (?:con|avec|com|with|mit|met|med) <p>(?= (?:como|comme|as|als|som) (?:<t>|(?:su|son|sa|seu|sua|new|neue[rm]?|her|his|their|line) ))/g;
const managerMe =
  / my(?= (?:new |newest )?(?:direct )?report <p>)| (?:i ll be|i will be|i am|im|ill be|ich bin|ich werde|bin ich|je (?:suis|serai)|yo (?:soy|sere)|sere|serei|eu (?:sou|serei)|ik (?:ben|word)|jeg (?:er|bliver))(?: (?:the|her|his|their|new|ihre?|seine?|die|der|son|sa|su|o|a|seu|sua|haar|zijn|de|hans|hendes|line|direkte|direct|neue[rn]?)){0,3} (?=(?:manager|boss|supervisor|vorgesetzte[rn]?|chefin|chef|cheffe|responsable|jef[ea]|chefe|gestora?|leidinggevende|leder|line manager) )| (?:manager|managerin|supervisor|fuhrungskraft|teamleitung|chefin|chef|vorgesetzte[rn]?|leidinggevende|leder|boss|jefa|jefe|chefe|gestora?|responsable|responsavel|naermeste leder|line manager) (?:bin|sou|serei|soy|sere|suis|serai|will be|wordt|bliver|ben|er|soy|is|am|suis|:|=|-) (?=(?:ich|ik|jeg|yo|i|moi|me|mich|mir|ikke selv) )| (?:joins|joining|join|in|on|to|into|within|for) (?:my|my own) team(?= )| (?:in|zu|verstarkt|ins) mein(?:em|en|s)? team(?= )| (?:mon|dans mon) equipe(?= )| (?:mi|a mi|en mi) equipo(?= )| (?:minha|na minha) equip[ae](?= )| (?:mijn|in mijn) team(?= )| (?:mit|i mit) team(?= )/g;

const mailNoun =
  '(?:mailbox(?:es)?|mails?|e-?mails?|inbox|messages|correspondence|onedrive|files|calendar|outlook|post|postfach|mailpostfach|e-mail-postfach|nachrichten|courriels?|messagerie|boite|boite mail|correos?|correo|buzon|correio|caixa|caixa de correio|mensagens|postvak|postbus|mails|mailverkeer|postvakken|berichten|postkassen?|indbakken?|mailboks(?:en)?|mailen|mailene|mailboxen|weiterleitung|weiterleitungen|forwarding|documents|dateien|fichiers|archivos|bestanden|filer|delegate|delegation|drive|mail forwarding|e-mail forwarding|postfachvertretung|shared drive|google drive|data|handover|mailverkehr|weiterleitung der mails|courrier|messages?|stellvertretung|vertretung|vertretung im <[oh]>|vertretung im postfach|abwesenheitsvertretung|waarneming|post)';
const delegateEnds = atEnd(
  `${mailNoun}${some} (?:to|with|an|auf|a|au|vers|pour|para|al|hacia|ao|naar|aan|til|fur|gehen an|goes to|go to|skal til|:|=|->)(?: (?:(?:his|her|their|the|our|my) )?(?:manager|boss|colleague|successor|collegue|chef),?)?`,
  `(?:forward|delegate|redirect|reroute|leite|leitet|transferer|transferez|redirige|redirigez|deleguer|reenviar|reenvia|redirigir|encaminhar|encaminha|reencaminhar|doorsturen|stuur|videresend|viderestil)(?: (?:<p>|'s|[a-z'-]+)){0,6}? (?:to|an|a|para|naar|aan|til|vers)`,
  'forward(?:s|ing)?(?: to|:)|delegate(?: is|:)?',
);
const delegateGets = atEnd(
  `${mailNoun}${some} (?:bekommt|erhalt|ubernimmt|krijgt|recoit|recupere|reprend|recibe|recebe|fica com|far|overtager|overtages af|uebernimmt|will be handled by|handled by|covered by|taken over by)`,
);
const delegateStarts = atStart(
  `(?:takes?(?! up)|will take(?! up)|taking(?! up)|should (?:get|have|take|receive)|gets?|to get|will get|inherits?|receives|will have|can have|covers|ubernimmt|bekommt|erhalt|soll|reprend|recupere|recoit|recibe|se queda con|fica com|recebe|krijgt|neemt|overtager|far|overtar|gets access to|looks after)(?: (?!over as)[a-z'-]+){0,3}?(?: <p> 's)? ${mailNoun}`,
);
const delegateGive = new RegExp(
  ` (?:give|grant|gib|gebt|donne|donnez|da|dale|dar|dad|geef|giv) (?:a |l' )?(?:<p>|${me})(?= (?:(?:full )?(?:access|zugriff|acces|acceso|acesso|toegang|adgang)(?: [a-z']+){0,4}|his|her|their|the)(?: <p> 's)? ${mailNoun})`,
  'g',
);

const bystanderEnds = atEnd(
  '(?:replac(?:es|ing|e|ed)|replacement (?:for|of)|in place of|instead of|successor (?:of|to|for)|succeed(?:s|ing)|take(?:s)? over from|taking over from|took over from|backfill(?:s|ing)?(?: for)?|fill(?:s|ing) in for|cover(?:s|ing)? for|thanks|thank you|thx|cheers|cc|as discussed with|discussed with|agreed with|spoke (?:to|with)|talked to|according to|on behalf of|approved by|requested by|ask|asked|hired by|interviewed by|buddy(?: is| :)?|mentor(?: is| :)?|alongside|together with|works? with|working with|like|same (?:as|access as|setup as|rights as)|(?:access|rights|profile|setup) (?:like|as)|copy (?:of|from)|mirror|sits next to|message from|email from|told|telling|inform|tell|desk of)',
  '(?:ersetzt|nachfolger(?:in)? (?:von|fur)|nachfolge (?:von|fur)|anstelle von|statt|ersatz fur|vertretung (?:von|fur)|folgt auf|danke|laut|im auftrag von|vertritt|ablose(?:n)? von|wie bei|wie)',
  "(?:remplace|remplacera|en remplacement (?:de|d')|a la place (?:de|d')|succede a|merci|selon|de la part de|remplacant (?:de|d'))",
  '(?:reemplaza a|reemplaza|sustituye a|sustituye|en lugar de|en sustitucion de|reemplazo de|gracias|segun|de parte de|substitui|no lugar de|em substituicao de|em vez de|substituto de|obrigad[oa]|segundo)',
  '(?:vervangt|in plaats van|opvolger van|vervanger van|opvolgster van|bedankt|volgens|namens|erstatter|i stedet for|efterfolger (?:til|for)|afloser for|aflosser|tak|ifolge|pa vegne af)',
  '(?:hi|hello|hey|dear|hallo|hola|ola|oi|bonjour|bonsoir|salut|hej|hoi|moin|liebe|lieber|cher|chere|good morning|morning|guten morgen|guten tag|buenos dias|bom dia)(?= <p> [,:!\\n-])',
  '(?:regards|cheers|thanks|thx|best|best regards|kind regards|gruss|grusse|gruesse|cordialement|saludos|cumprimentos|abraco|groet|groeten|hilsen|mvh|lg|vg|mfg|br)(?: (?:,|\\n|-|!|\\.)){1,3}',
);
const bystanderStarts = atStart(
  'told|said|says|asked|asks|mentioned|informed|confirmed|wrote|announced|approved|requested|pinged|emailed|thinks|hat (?:gesagt|bestatigt|mir|geschrieben)|sagt|sagte|meint|dit|a dit|dijo|dice|ha dicho|me dijo|disse|zegt|zei|siger|sagde|here [,.!]|wants (?:me|us) to',
);

function mark(
  line: Line,
  roles: Map<number, Role>,
  { pattern, role }: { pattern: RegExp; role: Role },
): void {
  for (const match of line.text.matchAll(pattern)) {
    const end = itemAt(line, match.index + match[0].length - 1);
    if (!roles.has(end)) roles.set(end, role);
  }
}

const andWords = /^(?:and|und|et|y|e|en|og|&)$/;

/** "forward to Ana and Ben": what is true of one end of "and" is true of the other. */
function spreadOverAnd(line: Line, roles: Map<number, Role>): void {
  for (const [at, role] of [...roles]) {
    const next = line.items[at + 2];
    const linked = andWords.test(line.items[at + 1]?.code ?? '') && next?.kind === 'person';
    const last = [',', '.', '!', '\n', ')', undefined].includes(line.items[at + 3]?.code);
    if (linked && last && role === 'bystander' && !roles.has(at + 2)) roles.set(at + 2, role);
  }
}

/** The items that are managers, delegates or bystanders; "me" words count as items too. */
export function findRoles(line: Line): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  mark(line, roles, { pattern: delegateGive, role: 'delegate' });
  mark(line, roles, { pattern: delegateEnds, role: 'delegate' });
  mark(line, roles, { pattern: delegateGets, role: 'delegate' });
  mark(line, roles, { pattern: delegateStarts, role: 'delegate' });
  mark(line, roles, { pattern: managerEnds, role: 'manager' });
  mark(line, roles, { pattern: managerEndsVerb, role: 'manager' });
  mark(line, roles, { pattern: managerStarts, role: 'manager' });
  mark(line, roles, { pattern: managerAlong, role: 'manager' });
  mark(line, roles, { pattern: managerMe, role: 'manager' });
  mark(line, roles, { pattern: bystanderEnds, role: 'bystander' });
  mark(line, roles, { pattern: bystanderStarts, role: 'bystander' });
  spreadOverAnd(line, roles);
  return roles;
}

import type { Line } from './items.ts';
import { languages } from './languages.ts';
import type { Intent, LanguageCode } from './types.ts';

/** Orders to the bot about its own rules, and decisions typed instead of pressed: never a request. */
const orders =
  /(?:ignor\w*|disregard|forget|override|bypass|vergiss|ignorier\w*|oubli\w*|olvida|esquece|negeer|vergeet|glem)(?: [a-z']+){0,4} (?:instructions?|rules?|prompts?|polic(?:y|ies)|anweisungen|regeln|vorgaben|consignes|regles|instrucciones|reglas|instrucoes|regras|instructies|regels|instruktioner|regler|safeguards|guidelines|everything (?:above|before)|previous|vorherigen|precedentes|anteriores)|(?:you are|youre|you re|du bist|tu es|vous etes|eres|voce e|tu es|je bent|du er) (?:now|jetzt|maintenant|ahora|agora|nu|desormais) |(?:admin|administrator|developer|debug|god|dan|maintenance|root|sudo|jailbreak)[ -]?(?:mode|modus)|modo (?:admin|administrador)|mode admin|(?:act|behave|respond|answer|pretend)(?: as)? (?:if|as|like|to be|you are|an? )|system prompt|systemprompt|reveal|print your|your (?:instructions|prompt|system)|new instructions?|roleplay|<\/?system|\[ ?system|system :|assistant :|drop table|rm -rf|without (?:any )?(?:approval|asking|confirmation)|ohne (?:freigabe|genehmigung|ruckfrage|nachfrage)|sans (?:approbation|validation|demander|confirmation)|sin (?:aprobacion|preguntar|confirmacion)|sem (?:aprovacao|perguntar|confirmacao)|zonder (?:goedkeuring|te vragen|bevestiging)|uden (?:godkendelse|at sporge)|skip (?:the )?(?:approval|plan|checks?|confirmation)|no approval (?:needed|necessary|required)|(?:global|domain|tenant) admin|make me (?:an? )?(?:admin|owner|approver)|admin ?rights|adminrechte|(?:give|grant) me (?:[a-z]+ ){0,3}(?:access|rights?|permissions?|admin|owner|ownership|licen[cs]es?|privileges?|control|passwords?)|this is (?:the|your) (?:ceo|boss|admin|cto|cfo|ciso|developer|owner)|im (?:the|your) (?:ceo|boss|admin|developer)|as (?:the )?(?:ceo|admin) i|execute (?:this|the following|command)|run (?:this|the following) (?:command|script|code)/;

const decision =
  /(?:^| )(?:please |pls |bitte |now |just |and |then |alle?s? |tout |todo |y |und |et |: |, |\. |latchkey )*(?:auto-?approve|approve|aprove|reject|confirm|deny|sign off|genehmige|genehmigt|genehmigen|freigeben|bestatige|lehne|approuve|approuver|approuvez|valide|validez|rejette|aprueba|aprobad|apruebe|aprueben|rechaza|aprova|aprove|aprovem|rejeita|keur|goedkeuren|wijs|godkend|afvis|accept)(?: (?:all|every(?:thing)?|alle[sn]?|tout|toutes|todo|todas|todos|tudo|it|them|this|that|the|pending|open|offenen|requests?|antrage|les|demandes|las|os|pedidos|solicitudes|de|het|request|my|your|everyone|sin|<r>|<p>|alt|any|anfrage|le|la|los|immediately|plan|plans|now))/;

/** Sweeping orders against many accounts: nobody is named, nothing is a departure. */
const sweeping =
  /(?:disable|delete|offboard|terminate|remove|block|fire|wipe|losche|loschen|deaktiviere|sperre|supprime[rz]?|desactive[rz]?|elimina|borra|bloquea|apaga|apague|desativa|verwijder|blokkeer|slet|deaktiver|entlasse|export|send)(?: (?:me|the|an?))?(?: (?:all|every|everyone|everybody|everything|alle|alles|tous|toutes|todos|todas|iedereen|the whole|the entire|any)) ?(?:[a-z]+ )?(?:accounts?|users?|people|employees?|konten|benutzer|mitarbeiter|comptes|utilisateurs|cuentas|usuarios|contas|utilizadores|gebruikers|konti|brugere|in <o>|in the|<o>|staff|passwords?|secrets?|except|mailboxes|managers?|approvers?|devices|laptops|<d>|now|,|\.|!)/;

/** Parties and errands around somebody's leaving or coming, which are no work for us. */
const social =
  /(?:leaving|farewell|goodbye|birthday|welcome|retirement|departure|going-away) (?:part(?:y|ies)|drinks?|do|lunch|dinner|card|gift|present|cake|speech|celebration|breakfast|collection|bash|event)(?= )| (?:abschieds\w+|pot de depart|fete de depart|cadeau de depart|despedida|festa|fiesta|afscheids\w+|receptie|borrel|afskedsreception|reception for|gave til|geschenk|geburtstag)(?= )/;

const approvals =
  /(?<= |^)(?:(?:my|any|the|pending|open|outstanding|waiting|which|list|show|see|what|other) (?:[a-z']+ ){0,4}approvals?(?: |$)|approvals?(?: (?:pending|waiting|list|queue|for me|\?|please|open|inbox))|^ (?:my )?approvals? |waiting (?:for|on) (?:my|me|our)(?: (?:approval|ok|okay|sign-?off|decision|to approve|review))?|(?:what|anything|something|which|requests?|plans?)(?: [a-z']+){0,8} (?:to approve|approve|for approval|sign off|sign-off|to sign)(?= )|do i (?:have|need) to (?:approve|sign)|need(?:s)? my (?:approval|ok|sign-?off|decision)|awaiting my|approve queue|approval queue|(?:was|welche|gibt|habe|hab|etwas|steht|stehen|muss|soll|zeig|offene|meine|liegt|liegen|wartet|warten)(?: (?:[a-z']+|<d>)){0,7} (?:freigeben|freigaben?|genehmigen|genehmigung(?:en)?|absegnen|freizugeben|bestatigen)|meine (?:freigaben|genehmigungen)|wartet(?: [a-z]+){0,3} auf (?:mich|meine)|(?:que|quoi|quelles?|mes|montre|qu'|a|dois|liste|y a-t-il|quelque chose|demandes)(?: [a-z'-]+){0,7} (?:approuver|valider|approbations?|validations?)|mes (?:approbations|validations)|attendent ma|(?:que|algo|cuales|mis|muestra|tengo|que debo|hay|solicitudes|que solicitudes)(?: [a-z'-]+){0,7} (?:aprobar|aprobaciones|aprobacion|autorizar)|mis aprobaciones|(?:que|o que|algo|quais|minhas|mostra|tenho|ha|alguma coisa|pedidos)(?: [a-z'-]+){0,7} (?:aprovar|aprovacoes|aprovacao)|(?:wat|welke|mijn|toon|moet|staat|staan|iets|is er|heb|openstaande)(?: [a-z'-]+){0,8} (?:goedkeuren|goedkeuringen|goedkeuring|goed te keuren|goed keuren)|(?:hvad|hvilke|mine|vis|skal|er der|noget|afventer|har)(?: [a-z'-]+){0,7} (?:godkende|godkendelser|godkendelse|til godkendelse|min godkendelse)|mine godkendelser|goedkeuringen(?: [a-z]+){1,5} open)/;

const tasks =
  /(?<= |^)(?:(?:my|open|show|list|any|outstanding|pending|which|what|other|me) (?:[a-z']+ ){0,4}(?:tasks?|to-?dos?|todo list|task list|to do list|assignments|open items|checklist items|action items|actions)(?= |$)|^ (?:my )?(?:tasks?|to-?dos?|todo) |(?:on|in) my (?:plate|to-?do list|task list|todo|desk)|what(?:'s| 's| s|s| is| are)? (?:[a-z']+ )?(?:on|in) my (?:list|queue)|(?:what|anything)(?: [a-z']+){0,4} (?:do i|should i|must i|i)(?: (?:still|have|need|to|must|should)){0,5} (?:do|finish|complete|work on)|(?:assigned|left|open) (?:to|for) me|(?:anything|what)(?: [a-z']+){0,3} (?:for me|left)(?: to do)|meine (?:offenen )?(?:aufgaben|todos?|to-dos)|(?:welche|offene|zeig|was)(?: [a-z'-]+){0,5} (?:aufgaben|todos?|to-dos|zu tun|erledigen)|was (?:steht|liegt)(?: [a-z]+){0,3} (?:an|bei mir)(?= )|mes (?:taches|actions)|(?:quelles|que|montre|qu'|liste)(?: [a-z'-]+){0,5} (?:taches|a faire|faire)(?= )|mis (?:tareas|pendientes)|(?:que|cuales|muestra)(?: [a-z'-]+){0,5} (?:tareas|hacer)(?= )|(?:minhas|quais|mostra|que|o que)(?: [a-z'-]+){0,5} (?:tarefas|fazer|afazeres)(?= )|mijn (?:openstaande )?taken|(?:welke|toon|wat)(?: [a-z'-]+){0,5} (?:taken|doen)(?= )|mine (?:abne )?opgaver|(?:hvilke|vis|hvad)(?: [a-z'-]+){0,5} (?:opgaver|gore|lave)(?= ))/;

const left =
  '(?:left|gone|leavers?|ex-?[a-z]+|former|departed|terminated|past|offboarded|alumni|no longer|ausgeschieden(?:e|en|er)?|ehemalige[rnsm]?|gegangen|weg|verlassen|gekundigte?|ancien(?:s|nes|ne)?|partis?|partie|quitte|ex|antigu[oa]s?|ya no|fueron|dejaron|se fue|se fueron|salieron|baja|marchado|ja nao|sairam|saiu|antig[oa]s|ex-funcionarios|deixaram|deixou|vertrokken|oud-?[a-z]+|voormalige?|uit dienst|vertrokkenen|tidligere|fratradte?|stoppet|forladt|holdt op|rejst|opsagte)';
const access =
  '(?:access|accounts?|licen[cs]es?|logins?|sign in|log in|log on|permissions?|rights|mailbox(?:es)?|groups?|sessions?|tokens?|zugriffe?|zugange?|konten|konto|rechte|lizenz(?:en)?|einloggen|anmelden|berechtigungen|acces|comptes?|droits|licences?|accesos?|cuentas?|permisos?|licencias?|acessos?|contas?|permissoes|licencas?|toegang|rechten|licenties?|inloggen|adgang|konti|rettigheder|licenser?|logge ind)';
const auditing = new RegExp(
  `(?:still|noch|encore|toujours|aun|todavia|sigue|siguen|ainda|nog|stadig|endnu|conserva|conservan|mantem|tiene|continua)(?: (?!start|join)[a-z'<>-]+){0,7} ${access}|${left}(?: [a-z'<>-]+){0,9} ${access}|${access}(?: [a-z'<>-]+){0,6} ${left}|(?:what|which|was|welche[nr]?|worauf|quels?|que|a quoi|wat|welke|hvilke|hvad|cuales)(?: [a-z'<>-]+){0,4} ${access}(?: [a-z']+){0,2} (?:does|did|has|hat|a|tiene|tem|heeft|har) (?:o |a )?<p>|(?:does|do|has|have|hat|haben|tiene|tem|heeft|har|a)(?: [a-z']+)? <p>(?: (?:still|noch|toujours|encore|aun|ainda|nog|stadig|any|have|immer))+(?: [a-z'-]+){0,4} ${access}|(?:orphan(?:ed)?|stale|zombie|leftover|dormant|ghost|verwaiste[rn]?|orphelins?|huerfan[oa]s?|orfas|verweesde?|foraeldrelose)(?: [a-z]+)? (?:accounts?|access|permissions?|konten|comptes|cuentas|contas|licen[cs]es?|rights|accesos|zugange|konti)|leftovers?|left-?overs|(?:run|do|start|perform|make|need|please|an?|full|access|starte|mache?|fais|faites|lance|haz|faz|doe|lav|kor|korer|voer|einen?) (?:[a-z]+ )?(?:access )?(?:audit|sweep|access review|auditoria|revision de accesos)|^ (?:access )?audit |check(?: [a-z']+){0,3} (?:for )?(?:leftovers|former employees|ex-employees|leavers)|(?:wer|who|qui|quien|quem|wie|hvem)(?: [a-z']+){0,3} (?:hat|has|a|tiene|tem|heeft|har) ${access} (?:to|auf|a|tot|til)`,
);

const evidence =
  /(?<= |^)(?:evidence|proof|documentation (?:that|for|of|about|on)|written confirmation|record (?:that|of)|audit pack|audit trail|audit record|evidence pack|paper trail|(?<= )prove |signed record|nachweis(?:e|paket)?|beweis(?:e|paket)?|belege?|preuves?|dossier de preuve|justificatifs?|evidencias?|pruebas?|justificante|comprobantes?|provas?|evidencias?|comprovativos?|bewijs(?:stukken|pakket|materiaal)?|beviser?|dokumentation(?:en)? (?:for|pa|af)|bevismateriale|bevispakke)/;

const cancel =
  /(?:^| )(?:cancel|cancell|cancelled|canceling|stop|abort|withdraw|no longer need(?:ed|s)?|dont need|do not need|wont need|revert|undo|forget(?= <r>)|ignore(?= (?:<r>|my (?:last|previous|earlier) (?:request|message)))|disregard(?= (?:<r>|my (?:last|previous|earlier) (?:request|message)))|call off|called off|call (?:it|this|that|them|the whole thing) off|obsolete|no longer needed|not needed (?:any ?more|any longer)|scrap|drop|scratch|discard|retract|rescind|kill|pull|halt|forget about|never mind|nevermind|stornier(?:e|en|t)?|abbrechen|brich|brecht|breche|storno|zuruckziehen|zuruckgezogen|ziehe|stopp(?:e|en|t)?|annuler|annule[z]?|annulee|annulation|arrete[rz]?|stoppez?|stopper(?= (?:la|le|l'|les|<r>|cette|ce))|cancela[rd]?|cancele|cancelen|anula[rd]?|anule|deten(?:er)?|paren|cancelem|cancelar|anular|pare|parem|annuleer|annuleren|stop|stopzetten|intrekken|trek|annuller|annullere|aflys|afbryd|stands|traek|abblasen|abgesagt|hinfallig|cancelacion|ruckgangig) (?!.{0,80}(?:forward|working for))/;

const status =
  /(?<= |^)(?:(?:status|state|progress|update|news|far along|how far|going with|coming along|come along|where (?:are|is|do|does) |whats happening|happening with|done yet|ready yet|finished yet|completed yet|in progress|check on|look up|stand(?= )|stande|fortschritt|wie weit|neuigkeiten|erledigt|etat|avancement|ou en (?:est|sont|sommes)|nouvelles|estado|situacion|como va|como esta|como van|avance|novedades|situacao|andamento|como vai|ponto de situacao|em que pe|novidades|hoe (?:staat|ver|gaat)|stand van zaken|voortgang|nieuws|hvordan gar|hvor langt|hvor lang|fremdrift|nyt (?:om|i)|estatus))/;

const help =
  /^(?: [a-z']+)? (?:help|help me|help please|please help|hilfe|bitte hilfe|aide|aidez-moi|aide-moi|ayuda|ayudame|ajuda|ajude-me|socorro|help mij|hjaelp|hjaelp mig|hulp|info|menu|commands|faq|\?) (?:[.!?,] ?|please |pls |bitte |me |moi |s' il (?:te|vous) plait |por favor |mij |mig |aub |tak )*$|what (?:can|do|could|else can) (?:you|u|this bot|the bot|latchkey)(?: [a-z']+){0,3} ?(?:do|help|for|handle|know|offer)?|how do(?:es)? (?:this|it|you|the bot|latchkey) work|how (?:do|can|should) (?:i|we) (?:use|talk)|who are you|what are you|what is (?:this|latchkey)|how to use|what can i (?:type|ask|say|write|tell|do)|(?:i|we) need (?:some |your )?help(?= [.!?]| $)|can you help(?: me| us)?(?= [.!?]| $)|was (?:kannst|konnen|kann) (?:du|sie|der bot|man)|wie (?:funktioniert|geht) (?:das|dies|der)|wer bist du|wobei (?:kannst|hilfst)|que (?:peux-tu|pouvez-vous|sais-tu|savez-vous|fais-tu|faites-vous)|qu' est-ce que (?:tu|vous) (?:peux|sais|pouvez|savez|fais)|comment (?:ca|cela|tu|ce) (?:marche|fonctionne|bot)|tu sais faire quoi|que (?:puedes|sabes|haces|podeis)|como (?:funciona|funcionas|te uso)|en que (?:puedes|me puedes)|para que sirves|o que (?:podes|pode|sabes|consegues|voce|fazes|e que (?:podes|sabes|fazes|consegues))(?: [a-z]+)? ?(?:fazer|faz)?|quem es|wat (?:kun|kan|kunt) (?:je|jij|u|deze bot|de bot)|hoe werkt (?:dit|het|deze|je)|wie ben je|hvad kan du|hvordan (?:virker|fungerer|bruger)|hvem er du/;

/** Words that make a question one about joining, moving, leaving and their rules. */
const topic =
  /(?:exceptions?|sign\w*|files?|dateien|fichiers|archivos|ficheiros|bestanden|filer|equipment|hardware|devices?|se va|que sai|jemand geht|weggeht|se marcha|weggaat|stopper|new hires?|starters?|joiners?|onboard\w*|offboard\w*|off-boarding|leav\w+|left|departure|departing|movers?|transfer\w*|contractors?|interns?|employees?|approv\w+|polic(?:y|ies)|laptops?|mailbox\w*|accounts?|licen[cs]e\w*|notice|access|request\w*|resign\w*|terminat\w*|checklist|evidence|retention|probation|manager|team|badge|neue[rn]? mitarbeiter\w*|mitarbeiter\w*|austritt\w*|kundigung\w*|richtlinie\w*|genehmig\w*|freigabe\w*|freigib\w*|freigeben|postfach\w*|konto|konten|praktikant\w*|extern\w*|zugang\w*|zugriff\w*|frist\w*|verlasst|antrag\w*|onboarding|eintritt|depart|arrivee|collaborateur|prestataire\w*|stagiaire\w*|politique|regle|compte|boite|preavis|demande\w*|approuve\w*|valide\w*|quitte|emplead\w*|politica|cuenta|buzon|becari\w*|contratista\w*|aprueba\w*|baja|alta|solicitud\w*|funcionari\w*|estagiari\w*|conta|caixa|aprova\w*|pedido|saida|colaborador\w*|politica|medewerker\w*|beleid|goedkeur\w*|mailbox|stagiair\w*|vertrek\w*|vertrekt|uit dienst|nieuwe collega|aanvraag|medarbejder\w*|politik\w*|godkend\w*|praktikant\w*|postkasse|fratraed\w*|stopper|anmodning|konsulent\w*|<h>)(?= )/;

/** Questions about how things are done here, not about how they stand. */
const rule =
  /^ (?:[a-z,]+ ){0,3}?(?:how (?:long|many|much|do|does|should|can|soon|early|often)|what happens|what is (?:the|our|your) (?:[a-z]+ )?(?:policy|rule|process|procedure|notice)|which (?:[a-z]+ ){0,2}(?:policy|policies|rules?)|whats (?:the|our) (?:policy|rule|process|notice)|who (?:approves|signs|signs off|authori[sz]es|confirms|has to|needs to|must|decides|is responsible)|do (?:contractors|interns|we|new)|does (?:a|an|every|each)|are (?:contractors|interns)|can (?:contractors|interns|a|an)|when do(?:es)? (?:a|an|we|the)|is it (?:ok|allowed|possible)|wie lange|was passiert|wer (?:genehmigt|muss|gibt|darf|entscheidet)|wie viele|bekommen|mussen|durfen|gibt es eine|combien|que se passe|qui (?:approuve|valide|doit)|comment|cuanto|que pasa|quien (?:aprueba|debe|autoriza)|como (?:se|puedo|hago)|quanto|o que acontece|quem (?:aprova|deve|autoriza)|como (?:e que|se|faco|posso)|hoe ?lang|wat gebeurt|wie (?:keurt|moet|beslist)|hoe (?:moet|kan|werkt)|hvor laenge|hvad sker|hvem (?:godkender|skal)|hvordan (?:skal|kan|gor)) /;

export interface Reading {
  readonly line: Line;
  readonly language: LanguageCode;
  /** a `?` in the text, which counts as much as the order of words */
  readonly asks: boolean;
}

function isOrder(text: string): boolean {
  return orders.test(text) || (sweeping.test(text) && !text.includes('<p>'));
}

/** Whether the whole message asks something rather than requesting it. */
export function isQuestion(reading: Reading): boolean {
  const used = languages[reading.language];
  const text = reading.line.text.replace(/ [¿¡](?= )/g, '');
  if (used.polite.test(text) || languages.en.polite.test(text)) return false;
  if (used.question.test(text)) return reading.asks || reading.language === 'en' || !/ <d> /.test(text);
  return reading.asks && lastSentenceAsks(reading.line.text);
}

function lastSentenceAsks(text: string): boolean {
  const sentence = text.split(/ [.!\n¿] /).find((part) => part.includes(' ?'));
  // "… joins tomorrow, can he get a laptop?": what is said of somebody stands, the question is about a detail.
  const aside =
    sentence !== undefined &&
    !/ <p>/.test(sentence) &&
    / <p> /.test(text) &&
    / <d> /.test(text.slice(0, text.indexOf(sentence))) &&
    !/(?:true|correct|right|know|stimmt|wahr|vrai|sur|cierto|verdad|certo|verdade|waar|klopt|rigtigt|sandt|why|warum|pourquoi|por que|waarom|hvorfor)/.test(
      sentence,
    );
  return (
    sentence !== undefined &&
    !aside &&
    !/ (?:ok|okay|right|please|thanks|alright|possible|geht das|d'accord|vale|certo|toch) \?/.test(sentence)
  );
}

const approvalsOf = (text: string) =>
  approvals.test(text) && !/ (?:<p>|<r>|who|wer|qui|quien|quem|hvem|how|wie) /.test(text.slice(0, 40));

/**
 * What the message asks for when it is no joiner, mover or leaver request; undefined when it may be one.
 * Orders come first: whatever else such a message says, it is no request.
 */
export function otherIntent(reading: Reading): Intent | undefined {
  const text = reading.line.text.replace(/ [¿¡](?= )/g, '');
  const named = / <p> /.test(text);
  const numbered = / <r> /.test(text);
  if (isOrder(text) || social.test(text)) return 'other';
  const asked = isQuestion(reading);
  if (approvalsOf(text) && !numbered) return 'my-approvals';
  if (decision.test(text) && !(asked && (named || numbered))) return 'other';
  if (help.test(text)) return 'help';
  if (evidence.test(text) && (named || numbered || !asked)) return 'evidence';
  if (!numbered && tasks.test(text) && !named) return 'my-tasks';
  if (asked && !named && !numbered && rule.test(text)) return topic.test(text) ? 'help' : 'other';
  if (auditing.test(text) && !isChange(text)) return 'audit';
  if (
    cancel.test(text) &&
    (numbered || (named && stays.test(text)) || isCancelOfPerson(text) || isBareCancel(text))
  )
    return 'cancel';
  if (numbered && (asked || status.test(text) || isBareRequest(text))) return 'status';
  if (asked) return questionIntent(reading, named);
  if (status.test(text) && (named || numbered) && !/ <d> /.test(text) && isStatusLike(text)) return 'status';
  if (/^ (?:status|open requests|show (?:all |me )?(?:all )?(?:open )?requests) [.!?]? ?$/.test(text))
    return 'status';
  return undefined;
}

/** "Are you sure that <p> has no access any more?" */
const hasAccess =
  / <p>(?: (?!gets?|need|needs|bekommt|braucht|will)[a-z'-]+){0,5} (?:access|permissions|zugriff|zugange?|rechte|acces|droits|accesos?|permisos|acessos?|toegang|rechten|adgang|rettigheder)(?: (?:mehr|left|any ?more|any|hat|habe|still|plus|mas|mais|meer|mere|gone|really|[a-z]+)){0,3} \?/;

function questionIntent(reading: Reading, named: boolean): Intent {
  const { text } = reading.line;
  if (named && hasAccess.test(text)) return 'audit';
  if (named)
    return /(?:who approves|what happens|lunch|coffee|birthday|phone number|email address|free (?:at|on)|if <p>|wenn <p>|si <p>|se <p>|als <p>|hvis <p>)/.test(
      text,
    )
      ? topic.test(text)
        ? 'help'
        : 'other'
      : 'status';
  if (
    status.test(text) &&
    /(?:request|requests|antrage|demandes|solicitudes|pedidos|aanvragen|anmodninger|onboarding)/.test(text)
  )
    return 'status';
  if (
    / (?:who|wer|qui|quien|quem|wie|hvem)(?: (?:is|all|are|else|ist|est|va|vai|gaat|kommer))? ?(?:leaving|leaves|joining|joins|starting|starts|moving|verlasst|startet|part|commence|quitte|se va|empieza|sai|comeca|vertrekt|begint|stopper|starter)/.test(
      text,
    )
  )
    return 'status';
  return topic.test(text) ? 'help' : 'other';
}

function isStatusLike(text: string): boolean {
  return / (?:status|state|progress|update (?:on|about|for)|stand|check on|fortschritt|etat|avancement|estado|situacion|situacao|andamento|voortgang|fremdrift|stand van zaken|estatus|news)(?= )/.test(
    text,
  );
}

function isChange(text: string): boolean {
  return / (?:last (?:working )?day|resigned|leaves|starts|joins|moves) (?:[a-z]+ ){0,3}<d>/.test(text);
}

const requestNoun =
  '(?:onboarding|on-boarding|offboarding|off-boarding|request|move|transfer|departure|hire|new hire|account|promotion|termination|leaver|joiner|mover|process|case|ticket|exit|antrag|austritt|eintritt|wechsel|einstellung|anlage|kundigung|versetzung|vorgang|demande|depart|arrivee|mutation|embauche|integration|solicitud|alta|baja|traslado|incorporacion|ascenso|salida|pedido|entrada|saida|transferencia|contratacao|admissao|mudanca|aanvraag|overplaatsing|vertrek|indiensttreding|uitdiensttreding|anmodning(?:en)?|fratraedelse(?:n)?|ansaettelse(?:n)?|flytning(?:en)?|opsigelse(?:n)?|relocation|start)';
const cancelOfPerson = new RegExp(
  `<p>(?: 's|s|')? (?:[a-z]+ )?${requestNoun}|${requestNoun}s?(?: [a-z':-]+){0,4} (?:<p>|<r>)|(?:cancel|stop|annuleer|annule[rz]?|cancela|anula|annuller|storniere?|scrap|withdraw|drop|abort) <p>|(?:his|her|their|ihre?n?|seine?n?|son|sa|su|sua|seu|haar|zijn|hendes|hans) ${requestNoun}`,
);

function isCancelOfPerson(text: string): boolean {
  return cancelOfPerson.test(text) && !/ <d> .{0,60} <d> /.test(text);
}

function isBareCancel(text: string): boolean {
  return text.trim().split(' ').length <= 5 && !/<[pd]>/.test(text);
}

function isBareRequest(text: string): boolean {
  return text.trim().split(' ').length <= 4;
}

const stays =
  /(?:after all|doch nicht|doch hier|bleibt (?:doch|uns|bei uns)|changed (?:his|her|their) mind|is staying|stays|will stay|staying on|staying with us|declined|finalement|reste|al final|se queda|finalmente|afinal|fica|toch niet|blijft|toch|alligevel|bliver (?:alligevel|hos)|anyway|withdrew|withdrawn|hat abgesagt|sagt ab|backed out|pulled out|fell through|no longer (?:joining|starting|moving|leaving)|zuruckgezogen|retire sa demission|nicht mehr)(?= )/;

/** A denied event is a cancellation when the text says that plans have changed, otherwise nothing at all. */
export function deniedIntent(text: string): 'cancel' | 'other' {
  return stays.test(text) || cancel.test(text) ? 'cancel' : 'other';
}

/** The words of these patterns, which are never names. */
export const requestPatterns: readonly RegExp[] = [
  approvals,
  tasks,
  auditing,
  evidence,
  cancel,
  status,
  help,
  rule,
  topic,
  decision,
];

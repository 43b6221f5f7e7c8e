import { occupationsFirst, occupationsLast } from './occupations.ts';

/** Last words of job titles in English, German, Dutch and Danish (the head ends the title). */
export const headsLast: ReadonlySet<string> = new Set(
  (
    'exec rep engineer developer designer analyst manager director specialist consultant coordinator administrator assistant associate architect accountant controller auditor ' +
    'scientist researcher recruiter representative executive technician officer lead planner strategist writer copywriter editor buyer counsel lawyer paralegal partner ' +
    'advisor adviser agent clerk supervisor tester operator generalist trainer programmer president cfo cto coo ceo ciso cmo vp evp svp treasurer secretary receptionist ' +
    'bookkeeper mechanic electrician driver nurse economist statistician producer photographer videographer evangelist advocate owner scrummaster mathematician chemist physicist surveyor inspector dispatcher ' +
    'merchandiser underwriter actuary broker banker trader translator librarian chef foreman storekeeper sysadmin admin sre fellow principal ' +
    'marketer hacker forester superintendent warden adjuster conservator dispenser stewardess deckhand distiller groundskeeper upholsterer bricklayer roofer plasterer decorator glazier rigger scaffolder blacksmith toolmaker assembler sorter bailiff registrar chaplain solicitor barrister notary magistrate assessor adjudicator negotiator mediator interviewer moderator researcher lockkeeper signaller shunter conductor stoker stevedore cashier barista waiter waitress bartender cleaner janitor caretaker housekeeper concierge florist hairdresser beautician welder plumber machinist fitter picker loader courier pilot attendant teacher lecturer tutor professor headteacher counsellor psychologist therapist physiotherapist midwife paramedic pharmacist dentist veterinarian biologist geologist ecologist historian curator archivist journalist presenter animator illustrator coach instructor lifeguard guard firefighter investigator typist interpreter dietitian nutritionist optician hygienist radiographer carer caregiver salesperson salesman saleswoman estimator draughtsman drafter sommelier dishwasher agronomist landscaper technologist epidemiologist meteorologist cartographer ambassador ' +
    'steward master brewer ranger matron wrangler perfusionist anaesthetist patternmaker gamekeeper operative seamstress tiler herdsman bouncer hostess detective bursar rector proctor invigilator chairman chairwoman chairperson trustee councillor ombudsman composer musician sculptor engraver ' +
    'examiner ' +
    'entwickler entwicklerin softwareentwickler softwareentwicklerin ingenieur ingenieurin buchhalter buchhalterin leiter leiterin teamleiter teamleiterin abteilungsleiter abteilungsleiterin projektleiter projektleiterin ' +
    'bereichsleiter bereichsleiterin vertriebsleiter vertriebsleiterin sachbearbeiter sachbearbeiterin berater beraterin kundenberater kundenberaterin referent referentin assistentin sekretar sekretarin ' +
    'techniker technikerin mechaniker mechanikerin mechatroniker mechatronikerin analystin designerin managerin einkaufer einkauferin verkaufer verkauferin jurist juristin anwalt anwaltin redakteur redakteurin administratorin ' +
    'controllerin spezialist spezialistin architekt architektin projektmanager projektmanagerin produktmanager produktmanagerin geschaftsfuhrer geschaftsfuhrerin koordinator koordinatorin kaufmann kauffrau fachkraft disponent disponentin konstrukteur konstrukteurin ' +
    'servicetechniker servicetechnikerin personalreferent personalreferentin datenanalyst datenanalystin texter texterin produktdesigner produktdesignerin systemadministrator systemadministratorin vertriebsmitarbeiter vertriebsmitarbeiterin lagerist meister buroleiterin marketingleiter marketingleiterin personalleiter personalleiterin finanzleiter finanzleiterin ' +
    'ontwikkelaar softwareontwikkelaar projectmanager projectleider productmanager teamleider boekhouder adviseur medewerker verkoper inkoper ontwerper analist jurist juriste hoofd directeur beheerder systeembeheerder ' +
    'monteur accountmanager afdelingshoofd verkoopleider salesmanager officemanager receptionist receptioniste secretaresse data-analist onderzoeker recruiter planner specialist consultant tester afdelingsleider vertegenwoordiger ' +
    'udvikler softwareudvikler projektleder teamleder afdelingsleder regnskabschef regnskabsmedarbejder bogholder salgschef saelger konsulent radgiver ingenior tekniker indkober jurist chef leder direktor sekretaer ' +
    'koordinator specialist servicetekniker produktchef produktdesigner marketingchef okonomichef okonomiansvarlig salgskonsulent dataanalytiker analytiker arkitekt grafiker lonspecialist advokat hr-konsulent hr-partner supporter kontorassistent montor forsker'
  )
    .split(' ')
    .concat(occupationsLast),
);

/** First words of job titles in French, Spanish and Portuguese (what follows narrows them down). */
export const headsFirst: ReadonlySet<string> = new Set(
  (
    'developpeur developpeuse ingenieur ingenieure analyste comptable designer chef cheffe directeur directrice responsable charge chargee technicien technicienne assistant assistante consultant consultante ' +
    'gestionnaire acheteur acheteuse juriste commercial commerciale vendeur vendeuse administrateur administratrice coordinateur coordinatrice architecte redacteur redactrice controleur controleuse tresorier tresoriere recruteur recruteuse conseiller conseillere avocat avocate graphiste ' +
    'desarrollador desarrolladora ingeniero ingeniera analista contable contador contadora disenador disenadora jefe jefa director directora responsable tecnico tecnica asistente consultor consultora gestor gestora ' +
    'comprador compradora abogado abogada vendedor vendedora administrador administradora coordinador coordinadora arquitecto arquitecta redactor redactora especialista programador programadora gerente encargado encargada tesorero tesorera auditor auditora comercial administrativo administrativa ' +
    'desenvolvedor desenvolvedora engenheiro engenheira contabilista diretor diretora responsavel tecnico tecnica assistente advogado advogada vendedor vendedora coordenador coordenadora arquiteto arquiteta chefe ' +
    'caissier caissiere serveur serveuse cuisinier cuisiniere infirmier infirmiere professeur chauffeur receptionniste electricien electricienne plombier soudeur mecanicien mecanicienne menuisier patissier patissiere coiffeur coiffeuse fleuriste magasinier cariste ouvrier ouvriere operateur operatrice ' +
    'cajero cajera camarero camarera cocinero cocinera enfermero enfermera profesor profesora conductor conductora recepcionista electricista fontanero soldador mecanico operario operaria peluquero peluquera dependienta ' +
    'cozinheiro cozinheira enfermeiro enfermeira professor professora motorista rececionista eletricista canalizador mecanico operador operadora cabeleireiro cabeleireira pasteleiro ' +
    'tesoureiro tesoureira jurista gestora supervisor supervisora designer recrutador recrutadora lider head'
  )
    .split(' ')
    .concat(occupationsFirst),
);

/** Words before the head that belong to an English, German, Dutch or Danish title. */
export const modifiers: ReadonlySet<string> = new Set(
  (
    'senior sr junior jr lead principal staff chief head associate assistant vice deputy executive global regional group interim graduate trainee working ' +
    'product project program programme software hardware backend back-end frontend front-end fullstack full-stack full stack data cloud devops security network systems system site reliability platform mobile ios android web ' +
    'machine learning ai ml business account accounts accounting key sales marketing field service customer success support care client finance financial treasury tax payroll procurement purchasing supply chain ' +
    'logistics operations ops office facilities legal compliance risk audit hr people talent acquisition learning development human resources recruiting recruitment communications pr content social media brand growth digital seo ux ui ' +
    'graphic visual interaction motion user experience research test qa quality assurance it help desk helpdesk desktop infrastructure database solution solutions enterprise technical tech general country area team store warehouse ' +
    'production manufacturing maintenance process mechanical electrical civil embedded firmware partner channel inside outside investor public relations corporate strategy commercial credit cash management fp&a information privacy chief scrum delivery change release agile design engineering analytics intelligence scientific lab medical event events community training internal external creative art editorial strategic clinical nursing pharmacy sustainability benefits compensation quantitative actuarial portfolio fund investment property construction structural chemical aerospace automotive optical sound lighting blockchain game video audio packaging food beverage executive kitchen travel transport freight shipping customs import export vendor contract contracts bid tender proposal fundraising policy government regulatory patent ip litigation labour labor employment forensic fraud aml kyc sanctions collections billing invoicing revenue cost pricing demand inventory stock materials fleet vehicle workshop site plant shift sap erp crm bi etl java python .net react node payments insurance claims wealth retail online ecommerce e-commerce marketplace community localization translation accessibility performance power energy solar wind water rust golang kotlin swift scala ruby php python perl elixir haskell typescript javascript angular vue salesforce oracle servicenow sharepoint azure aws linux unix unity unreal wordpress shopify magento drupal cobol sql postgres mongodb spark hadoop kafka kubernetes terraform ansible solidity environmental safety ehs hse health veterinary biomedical laboratory'
  ).split(' '),
);

/** Words that open "Head of Treasury", "VP of Sales", "Leiter Controlling". */
export const headOf: ReadonlySet<string> = new Set(
  'head director vp president chief leiter leiterin hoofd chef manager lead directeur leder teamlead'.split(
    ' ',
  ),
);

/** Heads that are a title only with something before them or in a place for a title: "manager", "lead". */
export const loneWeak: ReadonlySet<string> = new Set(
  'manager lead admin chef leder partner officer agent owner planner fellow principal president leiter direktor hoofd director executive buyer editor supervisor meister leidinggevende associate assistant operator driver vp cto cfo ceo coo staff specialist master'.split(
    ' ',
  ),
);

/** Small words between such a word and the title. */
export const articles: ReadonlySet<string> = new Set(
  'a an the our new is be our ein eine einen einer unser unsere unserer neue neuer neuen der die notre un une le la nouvelle nouveau nuestro nuestra una el nuevo nueva nosso nossa um uma o novo nova een onze nieuwe de en et vores ny den'.split(
    ' ',
  ),
);

/** Words that end a title or cannot begin one. */
export const titleStops: ReadonlySet<string> = new Set(
  (
    'stoppede forlod rejste gik startede begyndte fratradte in at on from with and to for by under until till who he she they it i we his her their this that these soon well per if when while but or not is are was will be has have had of starting starts start reporting reports joining joins team department office ' +
    'im am ab bei mit und zum zur von vom bis fur unter wer sie er es ist wird hat oder aber nicht ins beim startet beginnt ' +
    "au aux chez dans en sous et qui que il elle a le la les du des un une pour par avec depuis jusqu' jusqu se son sa ses partir notre nos votre vos commence arrive debute est sera l' prevu appelee nommee " +
    'el los las nuestro nuestra nuestros nuestras soy sere yo con y desde hasta bajo por para al que se su sus empieza comienza entra reporta cuando llamado llamada partir ' +
    'o os as nosso nossa nossos nossas sou serei eu no na nos nas com e desde ate sob ao que ele ela comeca entra chama-se chamado chamada ' +
    'bij op met en vanaf tot onder voor die hij zij ze per begint start ' +
    'hos pa med og fra til under der som han hun pr starter begynder'
  ).split(' '),
);

/** Behind "as" these say how somebody is employed, or nothing about a job at all. */
export const slotBars: ReadonlySet<string> = new Set(
  (
    'trainee azubi intern interns contractor freelancer freelance employee external temp replacement successor cover backup discussed agreed mentioned planned usual always requested possible much many long far soon of from part result follows example usual before expected well permanent fixed-term a an ' +
    'fuhrungskraft vorgesetzter vorgesetzte praktikant praktikantin werkstudent werkstudentin externer externe extern freiberufler freiberuflerin freelancerin nachfolger nachfolgerin nachfolge ersatz vertretung elternzeitvertretung aushilfe erste erster erstes nachstes letzter azubi mitarbeiter mitarbeiterin angestellte angestellter festangestellte bewerber bewerberin kandidatin dienstleister dienstleisterin auftragnehmer auftragnehmerin leiharbeiter zeitarbeiter zeitarbeiterin vorganger vorgangerin ' +
    "stagiaire prestataire independant independante remplacant remplacante convenu prevu externe salarie salariee d' " +
    'hable hablamos hablado comente comentamos comentado dije dijimos quedamos acordamos becario becaria contratista autonomo externo externa sustituto sustituta reemplazo practicas empleado empleada siempre ' +
    'estagiario estagiaria prestador prestadora substituto substituta funcionario funcionaria ' +
    'stagiair stagiaire zzp zzper freelancer vervanger vervangster vervanging uitzendkracht afgesproken opvolger ' +
    'praktikant konsulent vikar afloser efterfolger aftalt ekstern ansat'
  ).split(' '),
);

/** Endings of titles that are one word, where such words are made. */
export const compoundEndings: Readonly<Record<string, RegExp>> = {
  de: /.{3}(?:techniker|leiter|manager|entwickler|berater|ingenieur|referent|assistent|spezialist|designer|analyst|einkaufer|verkaufer|architekt|verwalter|mechaniker|planer|trainer|lehrer|pfleger|therapeut|redakteur|monteur|elektriker|fahrer|betreuer|helfer|fuhrer|schlosser|laborant|programmierer|administrator|koordinator|direktor|beauftragter|buchhalter|disponent|controller|texter|gestalter|okonom|jurist|anwalt|meister|vertreter|analytiker|statistiker|forscher|wissenschaftler|prufer|pruefer|operator|agent|coach|rechtler|zeichner|konstrukteur|projektant|disponent|werker|mediziner|biologe|chemiker|physiker|informatiker|kundler|dolmetscher|ubersetzer|hausmeister|empfangschef|sekretar)(?:in)?$|.{3}(?:kaufmann|kauffrau|fachkraft|sachbearbeiter|sachbearbeiterin|beauftragte|kraft|fachfrau|fachmann|arztin|koch|kochin|anwaltin)$|^.{4,}(?:er|ist|eut|eur|or|log|nom|ekt)in$/,
  nl: /.{3}(?:manager|leider|ontwikkelaar|adviseur|beheerder|monteur|specialist|consultant|analist|assistent|assistente|controller|ontwerper|medewerker|medewerkster|technicus|ingenieur|planner|coordinator|verkoper|inkoper|jurist|juriste|trainer|docent|hoofd|directeur|begeleider|bewaker|bouwer|chauffeur|schoonmaker|secretaresse|verpleegkundige|onderzoeker|architect|redacteur)$/,
  da: /.{3}(?:chef|konsulent|udvikler|ingenior|assistent|tekniker|specialist|designer|analytiker|ansvarlig|koordinator|leder|medarbejder|montor|radgiver|saelger|indkober|jurist|forsker|planlaegger|sekretaer|mester|arkitekt|administrator|controller|supporter|vagt|chauffor|laerer|pleje?r)$/,
};

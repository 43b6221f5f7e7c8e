import type { Words } from '../language.ts';

/** Words by which Danish is told from its neighbours. */
export const telling: Words = `
  af alt alle annuller arbejdsdag at begynder bliver den der det du en endnu er et for forlader fra fredag
  han har hjaelp hos hun hvad hvem hvilke hvornar i ikke ingen jeg kan kl konto mandag med medarbejder
  men mig min mine nogen ny nye og ogsa om onsdag opret pa sidste skal skifter som starter stopper til
  tirsdag torsdag venligst vi vis vores
`;

/** Words that never begin or end the name of a person. */
export const common: Words = `
  fratradt opsagt stoppet meld afmeld tilmeld indmeld udmeld noter registrer registrere saet gor bestil tilfoj glem husk spaer bloker deaktiver
  direktoren chefen lederen formanden
  systemer systemerne arbejdssted
  revisor revisoren
  ad af afsked aldrig alle ansaettelse ansaettes ansat arbejde arbejder arbejdsdag baerbar bare bedste
  begynder beslut blev bliv bliver brug bruger brugere da dag dage den denne der derfor det efter
  eller endnu er et extern farvel ferie fik findes fire firma firmaet fjern flyt flytter for fordi
  forfremmelse forfremmes forfremmet forlade forlader formiddag forrige fra fratraeder fredag fyrer
  fyret gar gerne gik giv god godkend godkende godkendelser ham han hans har hej hele hende hendes her
  hilsen hjaelp hjalp hjemme hos hun hvad hvem hver hvilke hvis hvor hvordan hvornar i ikke indtil
  ingen ja jeg jul kan kollega kommende kommer konsulent konto kontor kontoret lang lav lige luk lukke
  ma mail maj man mandag mange mangler me med medarbejder meget mig min mine motte mus na naede naeste
  navn nej nogen noget nogle nok nr nu ny nyansat nyansatte nye nyt og ogsa ok om omgaende onsdag
  onsdagen op opdater opgaver opret oprette opsagde opsagt opsigelse opsiger orlov os over overgang
  overtage overtager pa past pension per person personer plads pr praktikant rapporterer ret rolle
  sammen se sidste siger sin skal sker skete skift skifter slet slutter snart som sommer sondag
  sporgsmal stadig start startdato starten starter stille stoppe stopper tak tidlig tidspunkt til
  tilbage tiltraedelse tiltraeder titel tjek torsdag uge ugen uger under undskyld updaten var venlig
  venligst vi videre videresend vil virker virksomheden vis vores
  desuden endvidere ligeledes separat derefter endelig imens samtidig desvaerre heldigvis igar
  idag imorgen aktuelt flere bemaerk vigtigt haster pamindelse rettelse godmorgen ifolge
  vedrorende uden mod mellem siden selvom jeres dette forste ellers dernaest ovrigt
`;

/** How the sender is called in the middle of a sentence. */
export const me: Words = 'mig';

/** What a person has: behind these a name ends with the s of the owner. */
export const owned: Words =
  'opstart start startdato adgange adgang adgangene baerbare baerbar pc telefon bruger login rettigheder onboarding sidste forste kontrakt konto postkasse mails mail opsigelse fratraedelse afdeling leder chef stilling adgang offboarding onboarding praktik nye ny afloser efterfolger computer laptop flytning ansaettelse jobtitel titel';

/** Words that announce a job title. */
export const titleSlots: Words = 'som titel rolle stilling jobtitel jobrolle stillingsbetegnelse';

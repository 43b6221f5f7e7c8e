const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Ordinary words that are first names or surnames too, folded; a capital and a neighbour decide. */
export const nameWords: ReadonlySet<string> = words(`
  al ali amber an ana angel angeles ann april art ask august bach back baker bakker bang banks bell ben berg best bill
  bishop black blanc bo boer bond booker braun bright brook brown bueno campo campos carter case cash chan chase
  christian christmas church cliff cook costa cover cross cruz crystal dag dahl daily daisy dale dan dana dawn day de dean
  delgado der dias do don drew dutch early east ed ella else english eve ever faith fall field fine first flor flores
  ford fox frank freitag french friis frost gene german glen go gold good grace grand grant gray green grey groot
  gross guy hall ham hand hans hardy he head heath herbst hill ho hold holm hope house hunter in ivy jack jan jo jong
  joy june juni kaiser keep king klein knight konig kurz la lance lane lang last law le leal lee li lind little lo
  long love luna lund luz ma mac machado mae mai major march mark marsh mason max may may-lin means miles miller min
  minor mo montag monte moon moreno neves news ng nice nick no noble noir norman north page park parks pat pay paz
  peer penny per petit pope power powers prado price quick rank ray read reed reis reyes rice rich richter rio rob
  rocha roi rojas ron rosa rose roux rubio ruby rush rusty sa sage san sandy santos schwarz self sharp she short silva
  silver sin skov sky small smit smith snow so sol sole sommer son sonntag south sparks spring star stark steel still
  stone strong su sue summer summers sun sunny sweet tan taylor temp temple till towers ty uma una vale valentine van vance
  vega vera viera visser vogt wade walker ward warner waters wave weiss wells west white will winner winter winters
  wise wood worth wu xi yates yi you young
  floor ties roos
  buddy chance joke wil favour gift happy journey merry story trip skip
`);

/** Ordinary words that are surnames: part of a name only right behind a first name ("Maarten Post", "Ann Close"). */
export const surnameWords: ReadonlySet<string> = words(`
  allen alt amor ask badge barros bauer becker berg berger blanco board bonito book bosch boss boulanger call calle calvo casa
  chef clerc close conde dag das dia delgado desk dijk door duque early ende engel ernst face fevrier fischer frank frei freitag
  fresh friday gear graf guest han hermosa herzog holiday home iglesias jager joly junior keizer keller kind koning kramer land
  lang leblanc legrand lenoir leon letter linda lundi marchand mendes mester monday montag nacht neto neu papers
  person petit pinto pires plaza post prata puerta ramos ready rey samstag saturday scheid schneider schreiber sommer
  sonntag sort start strong sunday true vendredi vest vinter vis wagner weg work worker works zomer
  bon brand bravo fair fear flowers friend garden gift hay heard herr key kraft lange leite line lock mann meer merry
  slot lass bald komm fest ganz recht see macht laut anfang cloud going
  due money neighbour pack parks prior root sale schon schone sorge stage such travel trust vos ware weeks wilde
`);

/** Small words inside names: "Peter van der Berg", "João dos Santos", "Aoife Ní Bhriain". */
export const particles: ReadonlySet<string> = words(`
  van von der den de het ter ten te vom zu zum zur da das do dos di del della la le les el al bin ibn bint ben abu af av du des
  san santa st ni ui nic o mac mc op 't aan in d' ap ab ferch verch ould bint dei degli dal dalla dello lo i
`);

/** Of these, the ones that also join two people or open a phrase, so that a name must be sure to go on behind them. */
export const looseParticles: ReadonlySet<string> = words(
  `der den die het zu zum zur in aan op das do da al te des les le la el`,
);

/** Forms of address and titles of honour, which are not part of the name. */
export const honorifics: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr prof herr herrn frau hr fr mme mlle m monsieur madame sr sra srta senor senora senhor senhora don dona dhr
  mevr meneer mevrouw sir phd msc ing dipl
`);

/** Short forms whose full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = words(`
  ca bzw resp inkl incl etc nr no dept ext pr kl approx tel evtl usw z bspw st jr eff dr prof ggf vsl tlf bv evt mvh resp ref vs
`);

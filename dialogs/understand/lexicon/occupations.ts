/**
 * Occupations beside the offices of `titles.ts`: trades, care, sciences, arts, transport, farms. Words that are as often
 * a surname or a verb ("cook", "baker", "herrero") are left out: they count as titles where a title is announced.
 */

/** In English, German, Dutch and Danish, where the head ends the title. */
export const occupationsLast: readonly string[] = (
  'revisor actuaris ' +
  'locksmith glaciologist falconer milliner cobbler jeweller jeweler watchmaker goldsmith silversmith glassblower luthier bookbinder typesetter lithographer gardener arborist horticulturist ' +
  'beekeeper winemaker cheesemaker chocolatier confectioner pastrychef fishmonger greengrocer ironmonger stonemason cabinetmaker furrier dressmaker volcanologist oceanographer hydrologist ' +
  'seismologist astronomer astrophysicist biochemist microbiologist virologist immunologist toxicologist pathologist radiologist cardiologist dermatologist neurologist oncologist urologist ' +
  'paediatrician pediatrician gynaecologist gynecologist anesthesiologist anesthetist orthodontist audiologist optometrist osteopath chiropractor podiatrist phlebotomist sonographer orthoptist ' +
  'obstetrician geriatrician haematologist hematologist endocrinologist ophthalmologist anthropologist archaeologist archeologist sociologist criminologist linguist philologist lexicographer ' +
  'geographer demographer botanist zoologist entomologist ornithologist horticulturalist taxidermist paleontologist palaeontologist geneticist bioinformatician geophysicist metallurgist ' +
  'ceramicist potterer choreographer violinist pianist organist percussionist drummer guitarist cellist trumpeter actress comedian puppeteer conjuror dramaturg playwright screenwriter ' +
  'scriptwriter lyricist librettist novelist essayist columnist correspondent newsreader broadcaster announcer cinematographer cameraman camerawoman projectionist stagehand propmaker wigmaker ' +
  'costumier costumer bookseller stationer pawnbroker auctioneer appraiser valuer conveyancer legislator diplomat attache consul lobbyist campaigner fundraiser organiser organizer canvasser ' +
  'pollster enumerator ethnographer millwright boilermaker pipefitter steamfitter steelworker ironworker metalworker woodworker sheetmetalworker shipwright boatbuilder sailmaker busdriver ' +
  'tramdriver taxidriver trucker haulier drayman coachman boatswain bosun helmsman coxswain skipper ferryman lighthousekeeper harbourmaster harbormaster stationmaster trackman lineman ' +
  'lamplighter plasterboarder paperhanger carpetfitter insulator chimneysweep childminder nursemaid schoolteacher schoolmaster schoolmistress headmaster headmistress provost verger sexton ' +
  'organbuilder houseman chambermaid bellboy bellhop doorman doorkeeper gatekeeper nightwatchman watchman janitress charwoman laundress launderer ironer lacemaker embroiderer saddlemaker ' +
  'shoemaker bootmaker footman busser busboy barman barmaid barkeeper mixologist brewmaster cellarman cellarmaster maltster vintner winegrower orchardist dairyman milkman cowherd stockman ' +
  'stockbreeder swineherd goatherd poulterer ploughman tractordriver lumberjack woodcutter treefeller fisherman fisherwoman trawlerman oysterman gravedigger undertaker mortician embalmer ' +
  'telephonist stenographer transcriptionist transcriber proofreader copyeditor subeditor indexer cataloguer cataloger documentalist webmaster blogger vlogger podcaster copyreader factchecker ' +
  'layouter modeller modeler texturer compositor colourist colorist retoucher pricer stocktaker replenisher labeller palletiser warehouseman warehouseperson storeman storewoman expediter ' +
  'freightforwarder despatcher postman postwoman mailman postmaster postmistress chauffeur chauffeuse telemarketer salesclerk shopkeeper shopfitter shopassistant haberdasher perfumer ' +
  'aromatherapist masseur masseuse acupuncturist homeopath naturopath reflexologist herbalist doula embryologist cytologist histologist prosthetist orthotist goalkeeper farrier kennelman ' +
  'zookeeper doghandler lifesaver skydiver snowmaker gunsmith armourer armorer bombardier corporal lieutenant commodore colonel brigadier roboticist mechatronicist cryptographer cryptanalyst ' +
  'pentester cyberanalyst sitebuilder toolsmith datawrangler geodesist photogrammetrist geomatician topographer draughtswoman draftsman draftswoman draughtsperson calibrator metrologist ' +
  'gemmologist gemologist assayer handyman handyperson groundsman groundswoman greenkeeper poolkeeper escapologist croupier yogi facilitator convenor convener rapporteur speechwriter ' +
  'ghostwriter headhunter scheduler expeditor lagerarbeiter staplerfahrer kraftfahrer pflegerin lehrerin erzieher erzieherin arztin zahnarztin apotheker apothekerin friseurin backerin ' +
  'konditorin metzgerin fleischerin kellnerin kochin hotelfachfrau hotelfachmann gartnerin floristin tischlerin schreinerin malerin lackierer lackiererin maurerin dachdecker dachdeckerin ' +
  'schlosserin schweisser schweisserin elektriker elektrikerin elektroniker elektronikerin klempnerin installateur installateurin gebaudereiniger gebaudereinigerin hausmeister hausmeisterin ' +
  'pfortner pfortnerin wachmann werkschutz laborant laborantin chemikant chemikantin optikerin hebamme logopade logopadin ergotherapeut ergotherapeutin physiotherapeut physiotherapeutin ' +
  'psychologin sozialarbeiter sozialarbeiterin sozialpadagoge sozialpadagogin bibliothekar bibliothekarin archivar archivarin journalistin dolmetscher dolmetscherin ubersetzer ubersetzerin ' +
  'grafikerin fotograf fotografin kameramann kamerafrau tontechniker tontechnikerin cutterin mediengestalter mediengestalterin schneiderin naherin schusterin goldschmiedin uhrmacherin ' +
  'instrumentenbauer instrumentenbauerin orgelbauer orgelbauerin winzerin brauerin molkereifachmann landwirtin forsterin tierarztin tierpfleger tierpflegerin pilotin flugbegleiter ' +
  'flugbegleiterin lokfuhrer lokfuhrerin busfahrer busfahrerin lotsin matrosin kapitanin polizist polizistin feuerwehrmann feuerwehrfrau steuerberater steuerberaterin steuerfachangestellte ' +
  'steuerfachangestellter rechtsanwalt rechtsanwaltin notarin justiziar justiziarin schauspieler schauspielerin dramaturgin regisseur regisseurin musiker musikerin dirigent dirigentin tanzer ' +
  'tanzerin choreograf choreografin loodgieter stukadoor dakdekker elektricien banketbakker souschef serveerster gastheer gastvrouw bloemist hovenier boswachter dierenverzorger verpleger ' +
  'verpleegster verpleegkundige verzorgende fysiotherapeut logopedist leraar lerares kleuterjuf onderwijzer onderwijzeres bibliothecaris archivaris journaliste fotograaf vormgever vormgeefster ' +
  'vertaler vertaalster advocaat deurwaarder makelaar verzekeringsagent kassier kassiere winkelmedewerker magazijnmedewerker heftruckchauffeur vrachtwagenchauffeur buschauffeur matroos ' +
  'beveiliger schoonmaker schoonmaakster huishoudster telefoniste boekhoudster loonadministrateur inkoopster verkoopster lasrobotoperator laborante chemicus bioloog geoloog natuurkundige ' +
  'wiskundige procesoperator kwaliteitsmedewerker werkvoorbereider uitvoerder opzichter landmeter architecte bouwkundige stedenbouwkundige wijnmaker kaasmaker svejser vvs-montor skovfoged ' +
  'dyrepasser sygeplejerske farmaceut fysioterapeut ergoterapeut socialradgiver paedagog bibliotekar arkivar klipper oversaetter advokatsekretaer ejendomsmaegler kassemedarbejder ' +
  'lagermedarbejder truckforer lastbilchauffor buschauffor togforer lokomotivforer stewardesse pedel rengoringsassistent telefonist lonbogholder kemiker biolog geolog fysiker matematiker ' +
  'bygningskonstruktor landmaler biavler brygger ostemester jordemoder'
).split(' ');

/** In French, Spanish and Portuguese, where it begins the title. */
export const occupationsFirst: readonly string[] = (
  'sommelier sommeliere boulangere fromagere poissonnier barman barmaid plongeur plongeuse concierge gouvernante hotesse gardienne vigile jardiniere paysagiste viticulteur viticultrice ' +
  'vigneronne oenologue brasseur brasseuse apiculteur apicultrice agriculteur agricultrice eleveur eleveuse soigneur soigneuse pharmacien pharmacienne preparateur preparatrice chirurgien ' +
  'chirurgienne kinesitherapeute osteopathe orthophoniste ergotherapeute sage-femme aide-soignant aide-soignante ambulancier ambulanciere opticien opticienne biologiste chimiste physicien ' +
  'physicienne mathematicien mathematicienne statisticien statisticienne geologue geometre urbaniste chercheur chercheuse enseignant enseignante instituteur institutrice formateur formatrice ' +
  'educateur educatrice animateur animatrice bibliothecaire archiviste documentaliste libraire journaliste photographe cameraman monteur monteuse realisateur realisatrice traducteur traductrice ' +
  'interprete correcteur correctrice comedien comedienne danseur danseuse musicien musicienne choregraphe scenographe costumier costumiere maquilleur maquilleuse couturiere modiste tapissiere ' +
  'ebeniste charpentiere carreleur platrier couvreuse chauffagiste vitrier ferronnier chaudronnier chaudronniere usineur outilleur mecatronicien grutier grutiere conductrice livreur livreuse ' +
  'coursier coursiere factrice dispatcheur affreteur declarant transitaire greffiere magistrat secretaire standardiste aide-comptable clerc courtiere actuaire assureur negociateur negociatrice ' +
  'televendeur televendeuse teleconseiller teleconseillere merchandiseur etalagiste decoratrice maroquinier joaillier joailliere bijoutier horloger horlogere luthier ceramiste sumiller enologo ' +
  'enologa panadero panadera carnicera pastelero pastelera barista camarista gobernanta vigilante jardinera viticultor viticultora apicultor apicultora agricultor agricultora ganadero ganadera ' +
  'farmaceutico farmaceutica cirujano cirujana odontologo odontologa fisioterapeuta logopeda matrona celadora biologo biologa quimico fisico matematico estadistico geologo geologa topografo ' +
  'topografa urbanista investigador investigadora educador educadora bibliotecario bibliotecaria archivero archivera librero librera periodista fotografo fotografa realizador realizadora ' +
  'traductor traductora corrector correctora bailarin bailarina musico coreografo coreografa escenografo maquillador maquilladora costurero costurera modista tapicero tapicera ebanista albanil ' +
  'yesero calefactor cerrajero cerrajera cristalero calderero matricero gruista transportista repartidor repartidora mensajero mensajera chofer piloto azafata procurador procuradora telefonista ' +
  'actuaria corredora asegurador teleoperador teleoperadora escaparatista decoradora joyera relojera ceramista cervecero cervecera carretillero carretillera reponedor reponedora limpiador ' +
  'limpiadora socorrista entrenador entrenadora locutor locutora guionista ilustrador ilustradora maquetador maquetadora delineante padeira talhante peixeiro peixeira pasteleira confeiteiro ' +
  'confeiteira garcom garconete governanta porteiro porteira jardineiro jardineira cirurgiao terapeuta parteira optometrista estatistico pesquisador pesquisadora formador formadora arquivista ' +
  'livreiro jornalista tradutor tradutora revisor revisora atriz bailarino maquilhador costureira estofador marceneiro marceneira carpinteira serralheiro serralheira vidraceiro soldadora ' +
  'camionista estafeta carteiro comissario hospedeira solicitador solicitadora atuario corretor corretora repositor repositora empilhadorista limpador treinador treinadora desenhador ' +
  'desenhadora projetista encarregado encarregada cervejeiro cervejeira ourives relojoeiro'
).split(' ');

/**
 * First names that are common where the seven languages are spoken and among the people who work there, folded.
 * They make a capital at the beginning of a sentence, a word of the language ("Will", "Grace") or a word in small
 * letters a name; names that are not listed are found by their place in the sentence.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaliyah aamir aarav aaron aarti aasif abbas abbie abby abdel abdul abdullah abdulrahman abebe abel abelardo
  abena abhay abhijit abhinav abhishek abida abigail abimbola abiodun abiola abisola abraham abrar achim ada
  adaeze adalheidur adam adama adaora adarsh adeel adela adelaida adele adelgunde adelheid adelina adenike
  adeola adesuwa adetola adewale adeyinka adil aditi aditya adjoa adnan adolfo adrian adriana adrianna adrien
  afonso afzal agapito agata agathe agnes agnieszka agustin agustina ahmad ahmed ahsan aicha aida aidan
  aigerim aileen ailsa ainara ainhoa ainsley ainura aisha aitana aitor ajay ajit akanksha akash akiko akira
  akosua akram akshay akua al alain alan alana alannah alasdair alba albane albert alberte alberto albie
  albrecht alby aldous alec aled alejandra alejandro alejo aleksander aleksandra alemu alena alessandra
  alessandro alessia alessio alex alexa alexander alexandra alexandre alexane alexei alexia alexis alfie
  alfonsa alfonso alfred alfredo ali alice alicia alienor alina aline alisdair alisha alison alistair alister
  aliyah alizee alka allegra allison alma almaz almudena alois aloisia alok alonso alphonse altaf althea alun
  alvaro alvin alwin alyssa amadou amaia amaka amalia amalie aman amancio amanda amandine amara amarjit amaya
  amber ambika ambre ambroise ambrosio ameena ameer amelia amelie amina aminata amine amir amira amit amitabh
  amjad ammar amol amos amparo amrit amrita amy ana anabel anacleto anahi anais anand ananya anastasia
  anastasio anatole ancelin anchal anders andre andrea andreas andree andreia andres andrew andrzej andy ane
  anees aneta anette aneurin angad angel angela angelica angelika angelina angeline angelines angelique angelo
  angharad angus anibal aniceto anika aniket anil anisha anita anja anjali anjum anke ankit ankita ankur ann
  ann-kathrin anna annabel annabelle annalise anne anne-claire anne-laure anne-marie anne-sophie annegret
  anneke anneli annelie annelies anneliese anneloes annemarie annemiek annette annick annie annika anouk ansel
  anselm anselmo ansgar anshul anthelme anthony antje antoine antoinette antolin anton antonella antonia
  antonin antonina antonio antony anubhav anuj anuoluwapo anup anupam anuradha anusha anushka anya aoife
  aparna apolinar apolline apoorva april araba araceli araminta arantxa aranzazu aravind arcadio archana
  archie ariadna ariana ariane arianna ariel arif aristide aristides aritz arjun arlene arlette arlo armand
  armando armelle armin arnaud arnav arndt arne arno arnold arnulf arpita arsene arsenio arshad arthur artur
  arturo arun arundhati arvid arvind arwen asad asdis asger ash asha ashish ashlee ashleigh ashley ashok
  ashwin asier asif asim asli asma astou astrid atif atte atticus atul aubin aubrey aud aude audra audrey
  august augusta auguste augustin augustus aurele aurelia aurelie aurelien aurelio aurora austin ava avery
  avinash axel axelle aya ayaan ayanda ayaz ayesha aygul ayla aylin ayman ayodele ayomide ayse ayumi ayush
  azahara azamat azhar aziz azra azucena babajide babak babar babatunde babita bailey bakyt balaji balbina
  baldomero balraj baltasar balwinder baptiste barbara barbora barnabe barnaby barry bart barthelemy
  bartholomaus bartholomeus bartholomew bartolome bartolomeu bartosz bashir basil basile basilio basma bastian
  bastien baudouin baukje bautista bea beata beate beatrice beatrix beatriz becca becky bedrich begona bekele
  belen belinda bella beltran ben benat benedetta benedict benedicte benedikt benedita benita benito benjamin
  benjy benno benoit bente berenger berenice berit bernabe bernadette bernard bernardino bernardo bernd
  bernhard bernice berta bertha berthold bertie bertille bertram bertrand bessie beth bethan bethany bettina
  betty beverley beverly bhavana bhavesh bhavin bhavna bhupinder bhuvaneswari bianca bilal bill billy birger
  birgit birgitte birte birthe birtukan bjarke bjarne bjoern bjork bjorn blaise blake blanca blanche blandine
  blanka blessing bo bob bobbie bobur bodil bodo bogdan bohdan bohumil boitumelo bojan bola bolanle bongani
  boniface bonita bonnie boris borja boubacar boyd brad bradley bram brandon branka branko braulio brayden
  breanna brenda brendan bret brian brianna bridget brieuc brigid brigida brigitte britt britta bronagh
  bronwen bronwyn brooke bruce bruna bruno bryan bryce bryn brynn bryony bukola burak burgi burhan burkhard
  bushra busisiwe byron caio caitlin caitriona caleb calixto callum calum calvin cameron camil camila camilla
  camille camilo candela candice capucine carina carl carla carlo carlos carlota carlotta carly carmel carmela
  carmelo carmen carmina carol carola carole carolin carolina caroline carrie carsten carys casilda casimir
  casimira caspar casper cassandra cassie catalina catarina cathal catharina catherine cathrine cathy catia
  catriona cayetana cayetano cecil cecile cecilia cecilie cecily cedric ceferino celeste celestin celestina
  celestine celia celina celine celso cem ceri cerys cesaire cesareo chandan chandra chandrasekhar chantal
  chantelle charanjit charlene charles charley charlie charline charlotte charmaine charo che cheikh chelo
  chelsea chen cheng cheryl chetan chiamaka chiara chidi chidinma chika chike chimamanda chinedu chinonso
  chinwe chioma chirag chloe chris christa christabel christel christelle christi christiaan christian
  christiane christina christine christof christoffer christoph christophe christopher christy chukwudi
  chukwuma chyngyz cian ciara ciaran cillian cindy ciriaco cirilo claire clara clare clarice clarissa clarisse
  claude claudette claudia claudie claudine claudio claus clemence clemencia clemens clement clemente
  clementine cleo cliff clint clive clodagh clothilde clotilde clyde cody colette colin colleen collette
  conchita connie connor conor conrad constance constantin constanze cora coralie coraline corentin corina
  corinna corinne cormac cornelia cornelio cornelis cornelius corrado cosima cosmin coumba covadonga craig
  crescencia cressida crispin cristian cristiana cristiano cristina cristobal ctibor curtis cynthia cyprien
  cyriaque cyrielle cyril cyrille daan dagmar daisuke daisy dalia dalibor daljit damaso damian damien damilola
  damir damon dan dana daniel daniela daniele daniella danielle danilo daniyar danny danuta daphne daphnee
  daragh darcey darcy daria dario darius darko darragh darrell darren darshan darshana daryl dashiell dave
  david davide davina davinia dawid dawit dawn dean deanna debora deborah debra declan dee deepa deepak
  deepali deepika deirdre delfina delia delilah delphine demba demetrio denholm denis denise dennis denzel
  derek dermot derya deshawn desiderio desiree desmond desta detlef detlev dev devendra devika devon dewi
  dhanya dharmesh dhruv diana diane didier diederik diego dieter dietmar dietrich dieudonne dilek dilip
  dilnoza dilys dima dimitri dimitrios dina dinah dinesh diogo dion dionisio dipti dirk ditte divya djamila
  djeneba dmitri dolly dolores domenico dominic dominica dominik dominika dominique domitila domitille don
  donal donald donatien donna donovan dora doreen doriane doris dorotea dorothea dorothee dorothy dorte dorthe
  doug dougal douglas drahomira drissa duane duarte duncan dunja durga dustin dwayne dylan eamon eamonn ebba
  ebbe ebele ebru ebuka eckart eckhard ed eddie edelmira edeltraud edgar edie edith edmond edmund edmundo edna
  edoardo edouard eduard eduarda eduardo edurne edward edwige edwin efrain efua egon ehrenfried ehsan eike
  eileen eilidh eira eirlys ejike ekaterina ekene ekow eladio elaine eleanor elena eleni eleonora eleonore
  eleuterio elfriede elham eli eliana eliane elias elif elijah elin eline eliot eliott elisa elisabet
  elisabeth elise elisenda eliza elizabeth elke ella ellen ellie ellinor elliot elliott elmar elodie eloisa
  eloise eloy els elsa elsbeth else elsie elsje elspeth elvira elvis elwin emaan emeka emeline emerenciana
  emeric emeterio emil emile emilia emiliano emilie emilien emilio emily emine emir emlyn emma emmanuel
  emmanuelle emmeline emmy emre emrys encarna encarnacion eneko engelbert engracia enguerrand enid eniola
  enitan enno enora enrica enrico enrique enriqueta enya enzo eoghan eoin epifanio erhard eric erica erich
  erick erik erika erin ernest ernesto ernst errol erwan erwin esben esha esma esme esmee esmeralda esmond
  esperanza esra estanislao estebain esteban estela estelle ester esteve esther ethan ethel etienne etta euan
  eudaldo eudes eufemia eugen eugene eugenia eugenie eulalia eulalie eulogio eunice eusebio eustaquio eutimio
  eva evadne evan evangeline evaristo eve evelien evelin evelyn evert evie evrard ewa ewald ewan ewen ewout
  eyob ezequiel ezgi ezinne ezra fabian fabiana fabien fabienne fabio fabiola fabrice fabricio fabrizio fadi
  fahad fahim faisal faith faiza faizan falguni fanny farah farai faraz farhan farhana farid farida fariha
  farooq farouk farrukh farzana fatema fatih fatima fatma fatou fatoumata faustine faustino fawad fawzia fay
  fayyaz federica federico feike felicia feliciano felicie felicien felicitas felicity felipa felipe felisa
  felix femi femke fenella fenja fenna ferdinand fergal fergus ferhat fermin fernand fernanda fernande
  fernando feroz ferran ferreol ffion fidelma fien fikre filip filipa filipe filomena finn finnian fintan
  fiona fionnuala fiorella flavia flavie flavien flavio fleur flo flora florence florencio florent florentin
  florian floriane florinda floris fokke folake folasade folkert foluke foucauld fran frances francesca
  francesco francine francis francisca francisco franck franco francois francoise frank franka franz franziska
  frauke fred freddie freddy frederic frederica frederico frederik frederike frederikke frederique fredrik
  freek freja freya frida frieda friederike friedhelm friedrich frits fritz frode froilan froukje fructuoso
  fulgencio funmilayo fynn gabby gabi gabina gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan
  gagan gail ganesh garance garazi gareth gary gaspar gaspard gaston gaurav gauri gautam gauthier gautier
  gavin gayathri gaynor gbenga geert geertje geeta gemma genaro gene genevieve genoveva geoff geoffrey
  geoffroy georg george georges georgette georgi georgia georgie georgina geraint gerald geraldine gerard
  gerardo gerben gerd gerda gergely gerhard gerlinde germaine gernot gero gerome gerrit gerry gert gertrud
  gertrude gertrudis gervasio gesa gesche gesine gethin ghazala ghislain ghislaine gianluca gianni gideon gijs
  gilbert gilberte gilberto gilda gildas giles gilles gillian gina ginette ginevra giorgia giorgio giovanna
  giovanni girish girma gisbert gisela gisele giselher gita gitta gitte giulia giuliana giulio giuseppe gladys
  glen glenda glenn glenys gloria godefroy godfrey goncalo gontran gonzague gonzala gonzalo gopal
  gopalakrishnan goran gordon gorka gottfried gotz govind grace graciela graeme graham grainne grania grant
  greet greg gregoire gregor gregoria gregorio gregory greta gretchen grete grethe griff griselda gro grzegorz
  guadalupe gualterio gudrun guenaelle guenole guido guilhem guilherme guillaume guillemette guillerma
  guillermina guillermo guinevere gulnara gulnora gulshan gumersindo gundula gunnar gunnhildur gunter gunther
  gurdeep gurmeet gurpreet gus gustav gustave gustavo guy gwen gwenaelle gwenda gwendal gwendoline gwendolyn
  gwenllian gwilym gwyneth gyorgy hadi hadia hadiya hadley hafsa haico haiko haile haizea hakan hakim hal
  haleema halima hallgrimur hamid hamish hamza hana hanan hania hanif hanna hannah hanne hanneke hannelore
  hannes hans hans-georg hansjorg harald hardeep hareem haresh hari harini haris harish harjit harmeet harmen
  harold haroon haroun harpreet harriet harrison harry harsh harsha harshad hartmut hartwig haruki haruto
  hasan hassan hatice hatim hattie hauke haydee hayley hazel heather hector hedda hedwig heide heidi heidrun
  heike heiko heiner heinrich heinz heledd helen helena helene helga helge heliodoro hella helle helmut
  heloise hema hemalatha hemant hendrik henk hennie henning henri henrietta henriette henrik henrike henrique
  henry heraclio herbert heribert heriberto herman hermann hermenegildo hermine herminia hermione hernan herve
  hester hetal hettie hiba hidde hilal hilario hilary hilda hilde hildegard hiltrud himanshu hipolito
  hippolyte hiroko hiroshi hirut holger holly honorine honorio hope horacio horatio horst hortense hortensia
  howard hrafnhildur hubert huberto hubertus huda hugh hugo hugues huguette hulya humaira humberto humphrey
  humza huseyin hussein iago iain ian ianthe ibai ibrahim ibrahima ibukun ida idoia idris ieuan ifan ife
  ifeanyi ifeoma ifor ifunanya ignace ignacia ignacio ignatius ignaz igor ijaz ike ikechukwu ikenna iker ikram
  ilaria ildefonso ilham ilias ilka ilona ilse ilyas imad imane imani imanol imelda imke imogen imran ina
  inaki inaya inayat inderjit indira ines inga inge ingeborg inger ingmar ingo ingolf ingrid inigo inka
  inmaculada inocencio ioana iolo ion iona iqra ira iratxe irena irene irenee irfan irina iris irma irmgard
  irmtraud irum isa isaac isabel isabela isabell isabella isabelle isadora isaiah isak isaura isaure isha
  ishaan ishita isidora isidore isidoro isidro isla ismael ismail isobel isolde isra itziar iva ivan ivana ivo
  ivonne ivor ivy iwona iyabo izabela izaro izaskun izzy jaap jabir jacinta jacinthe jacinto jack jackie jacky
  jaclyn jacob jacoba jacobo jacqueline jacques jacquetta jada jade jaden jadwiga jaffer jagdeep jagdish
  jagjit jagoda jai jaideep jaime jakob jakub jamal jameel james jamie jamila jan jana jancis jane janek
  janelle janet janice janina janine janis janna janne jannick jannik jannis janusz jared jarek jari jarno
  jaroslav jaroslava jarrod jarvis jasmin jasmina jasmine jason jasper jaspreet jasur jaswinder jatin javed
  javeria javier javiera jawad jay jaya jayant jayanthi jayden jayesh jayne jean jean-baptiste jean-bernard
  jean-charles jean-christophe jean-claude jean-daniel jean-francois jean-jacques jean-louis jean-luc
  jean-marc jean-marie jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-sebastien jean-yves
  jeanette jeanne jeannette jeannie jeannine jed jeff jeffrey jelena jelle jemima jemma jenaro jenna jennie
  jennifer jenny jens jeppe jeremiah jeremias jeremie jeremy jermaine jeroen jerome jeronima jeronimo jerry
  jesper jess jessamy jesse jessica jessie jesus jesusa jethro jette jez jia jide jignesh jill jillian jim
  jimena jimmy jin jirina jitendra jitka jitse jitske jo joachim joan joana joanie joanna joanne joao joaquim
  joaquin joaquina jobst joceline jocelyn jocelyne jochen jodi jodie joe joel joelle joely joep joeri joern
  joey johan johann johanna johannes john johnny jokin jokull jolanda jolanta jolene jolien jolyon jon jonah
  jonas jonatan jonathan jonathon joni jonna jono joost jordan jordi jorg jorge jorgen jorgina joris jorn
  joscha jose josef josefa josefina josefine josep joseph josephine josette joshua josiah josiane josie josip
  josje joss josselin josu josue josune jovan jovita joy joyce juan juana juancho juanita juanjo juanma jude
  judit judith judy juhani julen jules julia julian juliana juliane julianne julie julien julienne juliet
  julieta juliette julio julius jun junaid june jurgen jurriaan justin justina justine justino justus jutta
  jyoti jytte kaan kaat kabir kacey kacper kadiatou kadir kagiso kai kailash kailyn kainat kaitlyn kaja
  kajetan kalle kalpana kalyani kamal kamala kamaru kamil kamila kamini kamran kanchan karabo karam kareem
  karel karen kari karim karima karin karina karine karis karl karl-heinz karla karlijn karlotta karol
  karolina karoline karsten karthik karthikeyan kartik karuna kasey kashif kashmira kasia kaspar kasper
  katarina katarzyna kate katell katerina kateryna katharina katherine kathleen kathrin kathrine kathryn kathy
  katie katinka katja katlego katrien katrin katrina katrine katy kaushal kaveh kavita kavitha kay kaya kaye
  kayla kaylee kayleigh kayley kayode kazuki kebede keegan keelan keeley keeley-ann keelin kehinde keiko keir
  keira keith kelechi kellie kelly kelsey kelvin kemal kemi ken kendra kendrick kenji kenna kennedy kenneth
  kenny kenza kenzie kerem keri kerrie kerry kerstin ketan ketty kevin khadija khady khalid khalil khanyi
  khurram khushi kian kiera kieran kieron kilian kim kimberley kimberly kira kiran kirsten kirstie kirstine
  kirsty kirti kit kjeld kjell klaas klara klaudia klaus knut koen koenraad kofi koji kojo komal konrad
  konstantin konstantina korbinian korneel kornelia kris krishna kristen kristian kristin kristina kristine
  kristof kristoffer kristyna kriti krystal krystyna krzysztof kubra kudzai kuldeep kulwinder kumar kunal
  kunibert kurt kurtis kveta kwabena kwadwo kwaku kwame kwasi kwesi kyle kylie kyoko kyra lacey lachlan
  ladislao laetitia laiba laila lakshmi lale lalit lalita lamine lana lancelot landon laora lara larissa larry
  lars lasse latifa latisha latoya laura laure laureen laurel laureline lauren laurence laurene laurens
  laurent laurentine laurids laurie lauritz lavinia layla lazare lazaro lea leah leander leandra leandre
  leandro leanna leanne lee leela leen leena leif leila leire lekan leland lemlem lemuel len lena lene leni
  lennart lennox lenny lenora leo leocadia leon leona leonard leonardo leonce leoncio leonhard leonie leonor
  leonora leonore leopold leopoldine leopoldo lerato leroy les lesedi lesley leslie leticia lettice lewis lex
  lexi leyla li lia liam liane lianne liborio lidia lieke lien liesbeth liesel lieselotte ligia lilah lilian
  liliana lilith lilli lillian lilly lilou lily lin lina linda lindiwe lindsay lindsey line linette linnea
  linus lionel lisa lisandro lisanne lisbeth lise lisette liv livia liz liza lize ljubica llewellyn lloyd loes
  logan loic loick lois lola lorcan loredana loren lorena lorenz lorenza lorenzo loreto loretta lori lorna
  lorraine lothar lotta lotte lottie lou louane louella louis louisa louise lourdes lowri luana lubin lubna
  luc luca lucas luce lucia lucian luciana luciano lucie lucien lucienne lucija lucila lucile lucille lucinda
  lucio lucrecia lucretia lucy ludger ludivine ludmila ludo ludovic ludwig luigi luis luisa luise luiz lukas
  lukasz luke luna luqman luther lutz luuk luz luzia lwazi lydia lydie lyn lynda lyndsey lynette lynn lynne
  lynsey lyra lysander lysiane maaike maarten mabel mac macarena macario maciej maddalena maddie maddison
  madeleine madeline madge madhav madhavi madhu madhur madina mads mae maelle maelys maeve magali magda
  magdalena maggie magin magnus maheen mahesh mahira mahmoud mai maia maialen maika maike maiken mairead mairi
  maisie maite maja makoto malachi malaika malcolm malene malgorzata malik malika malin malina malini mallika
  malou malte mamadou manav mandeep mandla mandy manfred mani manish manisha manjeet manjit manju manjunath
  manmeet manoj manolita manolo manon mansi mansoor manuel manuela maqsood mara marc marceau marcel marcela
  marceliano marcelin marcelina marceline marcelino marcella marcelle marcello marcelo marcia marcie marcin
  marco marcos marcus mareike marek maren margaret margarete margarethe margarida margarita margaux margery
  margit margo margot margret margrethe margriet margrit marguerite maria mariah mariam marian mariana
  marianne mariano maribel maricarmen marie marie-ange marie-anne marie-christine marie-claire marie-claude
  marie-france marie-helene marie-jose marie-laure marie-line marie-louise marie-odile marie-pierre
  marie-therese marieke mariela mariella marielle marieluise marietta mariette marija marije marijke marijn
  marika marilena marilyn marina marine marinette marinus mario marion marisa marisol marissa marit marita
  maritza marius mariusz marjan marjolein marjorie mark marketa marko markus marla marleen marlen marlena
  marlene marlies marlis marloes marlon marlou marlous marnie marsha marta marten martha marthe martijn martin
  martina martine marvin mary mary-jane maryam maryanne marybeth masego mateo mateus mateusz mathew mathias
  mathieu mathilda mathilde mathis mathurin matias matilda matilde mats matt matteo matthew matthias matthieu
  matthijs mattia mattis matty maud maude maura maureen maurice mauricio maurine maurits mauro mavis max
  maxence maxime maximilian maximiliane maximiliano maximino maximo maxine maya mayank mayeul mayowa mayra
  mayur mechthild meena meenakshi meera meg megan megha meghan mehdi mehmet mehreen mehul mehwish mei meike
  meinhard mekdes mel melaine melania melanie melchor melina melinda melisa melissa melissandre melitta melody
  melvin menno mercedes merche mercy meredith meret merete merle merryn mervyn meryem meseret meta mette
  mhairi mia micaela micah michael michaela michal micheal michel michela michele micheline michelle michiel
  michl mick mickael micky mieke miguel miguelina mihaela mihai mika mikael mikaela mike mikel mikkel mila
  milan milana mildred milena miles milica millie milo miloslav milou mimi mina mindy ming minh minna minnie
  mira mirabel miranda mireia mireille mirela miren miriam mirja mirjam mirko mirna miroslav mirthe misbah
  mischa mitchell mitsuki mitzi modou modupe moeen mogens mohamed mohammad mohammed mohan mohini mohit mohsin
  moira moises moller mollie molly momina momme momo mona monica monika monique monisha monserrat montse
  montserrat monty morag morenike morgana morgane moritz morten morwenna moses moshe mostafa moussa mpho
  mridula mubarak mubashir mudassar muhammad muhammed muireann mukesh mukul muneeb mungo munir murali murat
  murdo murdoch muriel murielle murray murtaza mustafa mustapha muzammil myfanwy myra myriam myrthe nabeel
  nabil nabila nacho nadeem nadege nadezhda nadia nadine nadir nadja naeem nafisa nagaraj nahid naila naima
  najib najma naledi nalini namrata nandi nandini nanette nanna naomi narcisa narciso narendra naresh nargis
  narinder nashit nasir nasreen nasrin nasser nat natacha natalia natalie natascha natasha nathalie nathan
  nathanael nathaniel nauman naveed naveen navid navin navjot navneet nawaz nazaret nazia nazir ndeye ned
  neelam neeraj neeta neha neil nekane nele nell nella nellie nelly nelson nemesio nepomuk nerea nereida nerys
  nessa nestor netta ngozi nguyen nia niall niamh nicaise nicanor nicasio nicholas nick nicky niclas nico
  nicodeme nicola nicolai nicolas nicolasa nicole nicoletta nicolette nicoline nicolo nida nidhi niek niels
  nieves nigel nighat nihal nikhil niki nikita nikki niklas niko nikola nikolai nikolaj nikolaus nikos nilam
  nilesh nils nilufar nim nimisha nina nino niraj nirmal nirmala nisha nishant nitin nitya nkechi nkem nkosana
  nnamdi nneka nnenna noa noah nodira noel noelia noelie noelle noemi noemie nokuthula nolan nomsa nomvula
  noor nora norah norbert norberto noreen norma norman nosipho notburga nour ntombi nuala nuno nuria nursultan
  nyasha nyla nynke obaid obdulia obi obinna oceane ocke octavia octavie octavio odette odile odilon odin odon
  ofelia oihane oisin oksana ola olaf olalla olamide olasunkanmi olatz ole oleg olegario olena olga oli
  olimpia olive oliver olivia olivier ollie olof olu olufemi olumide oluwaseun oluwatobi olwen olwyn omair
  omar ombeline omer ondine onno onofre onur onyeka oona oonagh ophelia orfeo oriana oriane oriol orla orlagh
  orlaith orlando orson ortrud ortwin osama osbert oscar osian oskar osman osvaldo oswald otabek otakar otmar
  ottilie ottmar otto ottokar ousmane ovidio owain owais owen oyin oyvind ozan ozge ozlem pablo pacome padma
  padmini padraic padraig paige pal palesa pallavi paloma pamela pancho pancracio pankaj paola paolo paquita
  parag paramjit paresh parisa parker parminder parul parvati parveen pascal pascale pascaline pascuala
  pasqual pat patrice patricia patricio patrick patrik patrizia patryk patsy patti patty paul paula paule
  paulette pauli paulin paulina pauline paulino paulo pavel pawel payal payton pedro peggy pelayo penelope
  penny pepijn perceval percival percy perla pernille perrine perry pete peter petr petra petronella petronila
  petros petter peyton phil philibert philip philipp philippa philippe philippine phillip philomena philomene
  phindile phoebe phyllis pia pierre pierre-alain pierre-louis pierre-yves pierrick pieter pietro pilar piotr
  pip pippa pirmin placido pleun plinio policarpo polly ponciano pooja poonam poppy porfirio portia poul
  prabha pradeep pradip prakash pramod pranav pranay prasad prashant pratik praveen pravin preben precious
  preethi preeti premysl prerna primitivo prisca priscila priscilla pritam priti priya priyanka prudence
  prudencio purnima pushpa qamar qasim quentin quim quincy quinn quique quirin quirino quitterie rachael
  rachel rachelle rachid radek radha radhika radmila rae raees raelene rafael rafaela rafal raffaele rafferty
  rafi rafik rafiq raghav raghavendra ragnar ragnheidur ragnhild raheel raheela raheem rahel rahma rahul
  raimund raimundo rainald rainer raj rajan rajat rajeev rajendra rajesh rajeshwari rajinder rajiv rajni
  rakesh ralf ralph ram ramesh ramira ramiro ramon ramona ramsha rana ranbir randi randy rania ranjan ranjit
  raoul raphael raphaela raphaelle raquel rasheed rashid rashida rashmi rasmus raul ravi ravindra ray rayan
  raymond raymonde rebeca rebecca rebekah rebekka reema reena refilwe reg reggie regina reginald regine regis
  rehan rehana rehman reinaldo reiner reinhard reinhild reinhold reinier rejane rekha remco remi remy ren
  renata renate renato renaud rene renee renske renu renuka reshma reuben revathi rex reynald rhea rhian
  rhiannon rhoda rhodri rhona rhonda rhys ricarda ricardo riccardo richard richie rick ricky rico rieke rienk
  riffat rigoberto rik rikke rinske rio rita ritesh ritika ritu rizwan rizwana roan rob robbert robbie robert
  roberta roberto robin robina robyn rocco rochelle rocio rod roddy roderick rodney rodolfo rodolphe rodrigo
  rodrigue roeland rogelio roger rogier rohan rohini rohit roisin rokhaya roland rolande rolando rolf rolo
  romain roman romana romane romaric romeo romilly romina romuald romualdo romy ron ronald ronan ronit ronja
  ronnie roopa rory ros rosa rosaleen rosalia rosalie rosalina rosalind rosamund rosana rosanna rosario
  rosaura rose roseanne roseline rosemarie rosemary rosenda roser rosi rosie rosina roslyn ross roswitha
  rotimi rowan roxana roxane roxanne roxy roy roz ruben rubina ruchi rudi rudiger rudolf rudolph rufus rui
  rukhsana rukmini rumbidzai rupa rupal rupali rupert ruperto rupesh rupinder rupprecht ruprecht russell
  rustam ruth ruthie ruud ryan rylan saad saadia saanvi sabeen sabina sabine sabino sabir sabrina sacha sachin
  sadaf sadia sadie saeed safia safiya sahar sahil saif saima sajid sajida sakina sakura salif salim sally
  salma salman salome salvador salvadora salvatore sam samanta samantha samara sami samia samina samir samira
  samiya sammy samson samuel sana sandeep sander sanders sandhya sandra sandrine sandro sandy sangeeta sanjana
  sanjay sanjeev sanjiv sanna sanne santiago santino santosh saoirse sapna saqib sara sarah sardor sarfraz
  sarita sarka sarwat sascha sasha saskia satish satnam saturnino satya saul saule saulo saurabh savannah
  savita scarlett scott seamus sean sebald sebastian sebastiana sebastiao sebastien seema segismundo segolene
  selena selim selin selina selma selwyn senait senna sepp serafin serafina serapio serena serge sergei sergej
  sergio servane seth severiano severin severine seydou shabana shabbir shabnam shafiq shagufta shahbaz shahid
  shahida shahnaz shahnoza shahzad shailesh shaista shakeel shakir shalini shamim shana shane shani shania
  shanice shankar shannon shantal shantanu shanti sharad shari sharmila sharon shashi shaun shauna shawn shay
  shayla shayne shazia sheena sheetal shehzad sheila shekhar shelby shelley sherilyn sherrie shilpa shireen
  shirin shirley shivani shoaib shobha shona shreya shruti shubham shweta sian sibel sibusiso sibyl sibylle
  sid siddharth sidney sidonie sidra sidse sidsel siegbert siegfried sieglinde siegmar siegmund siegrun sienna
  sietske sigfrido sigmund signe sigolene sigrid sigridur sigrun sigurd sigurjon silas silja silke sille
  silvana silverio silvia silvino silvio simao simeon simisola simon simona simone simran sina sinan sinead
  sinforiano siobhan siphiwe sipho sisse sissel siv sizwe sjoerd sjoukje skye smilla smita smriti snaefridur
  sneha snezana sofia sofie sohail solange soledad solene solveig sonal sonali sonam sondra sonia sonja sonke
  sonsoles sonya sophia sophie soraya sorcha soren sosina sowmya spencer srinivas stacey stacy stan stanislas
  stanislav stanley stefan stefania stefanie stefano steffen steffi steinunn stella stepanka stephan stephane
  stephanie stephen steve steven stewart stig stijn stina stine stuart subhash subramaniam sudha sudhakar
  sudhir sue suhas sujata sukhdeep sukhvinder suki suleyman sumaira sumaya sumbal sumeet sumit sunil sunita
  supriya suraj surbhi surekha surendra suresh surinder surjit susan susana susann susanna susannah susanne
  sushil sushila sushma suzan suzana suzanne suzel suzette suzie suzon suzy svatava sven svend svenja svetlana
  swantje swapna swapnil swati swetlana sybil sybille sylke sylvain sylvaine sylvester sylvette sylvia
  sylviane sylvie sytse taavi tabassum tabatha tabea tabitha tad tadeas tadeo tadesse tadeusz tafadzwa tahir
  tahira taiwo takeshi tal talea talia tallulah tamar tamara tamas tami tamika tammy tamsin tanguy tania tanja
  tanveer tanvi tanya tapiwa tara tarek tariq tariro tarsicio tarun tasha tasneem tatiana tatjana tauseef
  tayyab tayyaba tea tebogo ted teddy tegan tejas telesforo telesphore telma telmo temirlan temitope tendai
  teodor teodora teodoro teodosio teofilo terence teresa teresita terrence terri terry tess tessa teun thabo
  thaddeus thalia thandeka thandi thandiwe thea thekla thelma themba theo theodor theodora theodore theodule
  theophane theophile theotime theresa therese theresia thibaud thibault thibaut thierry thijs thilo
  thirumalai thom thomas thomasina thomasine thor thora thorben thordis thore thorsteinn thorsten thulani thuy
  tia tiago tiana tibor tiburcio tidiane tiernan tiffany tigist tijn tijs tilahun tilda tilman tilo tim timo
  timon timoteo timothee timothy tina tine tiphaine titilayo titouan titus tjark tjitske tobenna tobi tobias
  toby todd toluwani tom tomas tomasa tomaso tomasz tommaso tommy tomoko tonda toni tonia tonje tony tonya
  topher torben torge toribio torquil torsten tosca tove toy tracey tracy traudl trevor tricia trina trine
  trisha tristan tristram troels trond troy trude trudy trupti tsehay tshepo tsion tuan tugdual tumelo tunde
  turgut tushar tuuli txema tycho tyler tyra tyrell tyrone ubaid ubaldo uche uchenna uday udo ugo ugochi
  ujjwal ulf ulises ulla ulric ulrich ulrik ulrika ulrike ulysse ulysses uma umair umar umberto umesh una unai
  unathi undine urielle urmila urs ursula ursule urszula urvashi usman ute utkarsh uwe uxue uzair uzma vadim
  vaibhav vaishali valentin valentina valentine valere valeria valeriano valerie valerio valery vanda vandana
  vanesa vanessa vani varsha varun vasant vasco vasile vasilis vasudha veena veerle velma venancio vendula
  venkat venkatesh vera verena verity verna veronica veronika veronique vibeke vibha vic vicenta vicente vicki
  vicky victor victoria victoriano victorine victorino victorio vidar vidya viggo vijay vikas vikki vikram
  viktor viktoria vilhelm villads vilma vinay vincent vincente vincenzo vineet vinicio vinita vinod vinzenz
  viola violaine violet violeta violetta vipin vipul viraj virendra virgil virginia virginie virginio vishal
  vishnu vita vitor vittoria viv vivek vivian viviana viviane vivien vivienne vlad vladimir vlastimil volker
  volkhard volkmar vroni vusi waheed wajid waldemar waleed walter waltraud wanda wandrille waqar waqas wasim
  wastl wayne wei wellington wenceslao wenche wencke wendelin wendy wenke wenzel werner wesley whitney wibke
  wiebe wiebke wieslaw wiktor wilf wilfred wilfredo wilfried wilhelm wilhelmina wilhelmine will willem
  willemijn willi william willibald willy wilma wilson wim winfried winifred winnie winona winston wioletta
  wojciech woldemariam wolf wolfgang wolfram wout wouter wytse wytske xabier xander xanthe xaver xavi xavier
  xaviere xena xenia xiao xiaoming ximena xisco xolani yacine yael yago yahya yaiza yamini yan yanick yann
  yannic yannick yannis yaqub yara yared yasemin yashoda yasir yasira yasmeen yasmin yasmina yasmine yassine
  yeliz yeray yerlan yetunde yewande yi ylva yngve yoann yogesh yogita yohan yohann yolaine yolanda yolande
  yonas yorick youenn younis youri yousef youssef ysbrand yseult yu yuki yuko yunus yuri yusra yusuf yvain
  yvaine yveline yves yvette yvon yvonne yvonnick zac zacarias zach zachariah zachary zack zadie zafar zaheer
  zahid zahida zahir zahra zaid zain zainab zainabu zakia zane zanele zara zareen zarina zbynek zdenek zdenka
  zeeshan zeke zeki zelda zelie zena zenon zephyrin zewdu zeynep zhanna zinhle ziva zodwa zoe zoey zofia zofie
  zola zoltan zora zoran zsofia zubair zulema zulfiqar zulfiya zunaira zurine zuzana zuzanna
  `
    .split(/\s+/)
    .filter(Boolean),
);

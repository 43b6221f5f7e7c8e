/**
 * First names that are common where the seven languages are spoken and among the people who work there, folded.
 * They make a capital at the beginning of a sentence, a word of the language ("Will", "Grace") or a word in small
 * letters a name; names that are not listed are found by their place in the sentence.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaliyah aaron abbie abby abdel abdul abdullah abel abena abigail abraham achim ada adaeze adam adama adela adele
  adelina adeola adesuwa aditi aditya adolfo adrian adriana adrianna adrien afonso agata agathe agnes agnieszka
  agustin ahmad ahmed aicha aida aidan aileen ainhoa aisha aitana aitor ajay akash akiko akira al alain alan alasdair
  alba albert alberte alberto alec aled alejandra alejandro alejo aleksander aleksandra alena alessandra alessandro
  alessia alessio alex alexa alexander alexandra alexandre alexei alexia alexis alfie alfonso alfred alfredo ali alice
  alicia alina aline alisha alison alistair alister allison alma almudena alois aloisia alvaro alyssa amadou amalia
  amalie amanda amandine amara amaya amber ambre amelia amelie amina aminata amine amir amira amit amos amparo amrita
  amy ana anabel anahi anais anand ananya anastasia anders andre andrea andreas andree andreia andres andrew andrzej
  andy ane aneta anette angel angela angelica angelika angelina angelique angelo angus anika anil anita anja anjali
  anke ann ann-kathrin anna annabel annabelle anne anneke anneli annelies anneliese annemarie annette annick annie
  annika anouk anselm ansgar anthony antje antoine antoinette anton antonella antonia antonin antonina antonio antony
  anusha anya aoife apolline april aravind archie ariadna ariana ariane arianna ariel arjun arlette arlo armand
  armando armin arnaud arnav arne arno arnold arthur artur arturo arun arvid asger ash asha ashley ashok ashwin asif
  asli asma astrid atte aud audrey august augusta auguste augustin aurelia aurelie aurelien aurora austin ava avery
  bartholomew bartholomaus bartolome bartolomeu bartholomeus wellington dieudonne
  axel axelle aya ayesha ayla aylin ayman ayse ayumi aziz azra babak bailey barbara barbora barnaby barry bart bartosz
  basil bastian bastien bea beata beate beatrice beatrix beatriz becky begona belen belinda bella ben benedetta
  benedict benedikt benedita benito benjamin benno benoit bente berit bernadette bernard bernardo bernd bernhard
  bernice berta bertha bertram bertrand beth bethany bettina betty beverley beverly bianca bilal bill billy birger birgit birgitte
  birte birthe bjarke bjarne bjoern bjorn blaise blake blanca blanche blandine bo bob bodil bogdan bohdan bojan bola
  bonnie boris borja boubacar boyd brad bradley bram brandon branka branko brayden brenda brendan bret brian brianna
  bridget brigitte britt britta bronwyn brooke bruce bruna bruno bryan bryce bryn brynn bryony burak burkhard byron
  caio caitlin caleb callum calum calvin cameron camil camila camilla camille camilo candela candice capucine carina
  carl carla carlo carlos carlota carlotta carly carmel carmela carmen carol carola carole carolin carolina caroline
  carrie carsten carys caspar casper cassandra catalina catarina cathal catharina catherine cathrine cathy catia
  cecile cecilia cecilie cedric celeste celestine celia celina celine cem chandra chantal charles charley charlie
  charline charlotte che cheikh chelsea chen cheng cheryl chiamaka chiara chidi chika chinedu chioma chloe chris
  christa christel christelle christi christiaan christian christiane christina christine christof christoffer
  christoph christophe christopher christy chukwuma ciara cillian cindy claire clara clare clarice clarissa clarisse
  claude claudette claudia claudine claudio claus clemence clemens clement clementine cleo cliff clive clotilde cody
  colin colleen connie connor conor conrad constance constantin constanze cora coralie coraline corentin corinna
  corinne cornelia cornelis cornelius corrado cosima cosmin craig cristian cristiana cristiano cristina cristobal
  curtis cynthia cyril cyrille daan dagmar daisuke daisy dalia damian damien damir damon dan dana daniel daniela
  daniele daniella danielle danilo danny danuta daphne daria dario darius darko darragh darrell darren daryl dave
  david davide davina dawid dawn dean debora deborah debra declan dee deepa deepak deirdre delphine demba denis denise
  dennis derek derya desiree desmond detlef dev devon dewi dhruv diana diane didier diederik diego dieter dietmar
  dietrich dilek dilip dima dimitri dimitrios dina dinesh diogo dion dirk djamila dmitri dolly dolores domenico dominic
  dominik dominika dominique don donald donna donovan dora doreen doris dorothea dorothee dorothy dorte dorthe doug
  douglas duarte duncan dunja dustin dwayne dylan eamon ebba ebru eckhard ed eddie edgar edith edmund edna edoardo
  eduard eduarda eduardo edward edwin efrain efua egon eike eileen ekaterina elaine eleanor elena eleni eleonora
  eleonore elham eli eliana elias elif elijah elin eline elisa elisabet elisabeth elise elizabeth elke ella ellen
  ellie ellinor elliot elliott elodie eloise els elsa elsbeth else elsje elvira elvis elwin emeka emil emile emilia
  emiliano emilie emilio emily emine emir emma emmanuel emmanuelle emmy emre enrica enrico enrique enya enzo eoin eric
  erica erich erick erik erika erin ernest ernst ernesto erwan erwin esben esma esme esmee esperanza esra estebain esteban
  estela estelle ester esteve esther ethan etienne etta euan eugen eugene eugenia eugenie eulalia eunice eva evan eve
  evelien evelin evelyn evert evie ewa ewan ewout ezgi ezra fabian fabiana fabien fabienne fabio fabiola fabrice
  fabrizio fadi faith fanny farah farid farida farouk fatema fatih fatima fatma fatou fatoumata fay federica federico
  feike felicia felicitas felicity felipe felix femi fenna ferdinand fergus ferhat fernanda fernando ferran fien filip
  filipa filipe finn fiona fiorella flavia flavio fleur flo flora florence florent florentin florian floriane floris
  fokke folake folkert fran frances francesca francesco francis francisca francisco franck franco francois francoise
  frank franka franz franziska fred freddie frederic frederica frederico frederik frederike frederikke fredrik freek
  freja freya frida frieda friederike friedrich frits fritz frode fynn gabriel gabriela gabriele gabriella gabrielle
  gael gaelle gaetan gail gareth gary gaspar gaston gaurav gauri gauthier gavin geert geertje gemma gene genevieve
  geoff geoffrey georg george georges georgi georgia georgina gerald geraldine gerard gerardo gerben gerd gerda
  gergely gerhard germaine gernot gerrit gerry gert gertrud gesa gesine ghislaine gianluca gianni gideon gijs gilbert
  gilberto giles gilles gillian gina ginevra giorgia giorgio giovanna giovanni gisela gisele gitte giulia giuliana
  giulio giuseppe gladys glen glenda glenn gloria goncalo gonzalo goran gordon gotz grace graeme graham grant greet
  greg gregoire gregor gregorio gregory greta gretchen grete grethe gro grzegorz guadalupe gudrun guido guilherme
  guillaume guillermo gunnar gunter gunther gus gustav gustave gustavo guy gwen gwenaelle gwendolyn gyorgy hadi hadiya
  hadley haico haiko hakan hakim hal halima hamid hamza hana hanan hanna hannah hanne hanneke hannelore hannes hans
  harald hari harish harold haroun harriet harrison harry harsh harsha hartmut haruki haruto hasan hassan hatice hazel
  heather hector hedda hedwig heide heidi heike heiko heiner heinrich heinz helen helena helene helga helge helle
  helmut hendrik henk hennie henning henri henriette henrik henrike henrique henry herbert herman hermann hermine
  hernan herve hester hiba hidde hilal hilary hilda hilde hildegard himanshu hiroko hiroshi holger holly hope horacio
  horst howard huda hugh hugo hugues hulya humberto huseyin hussein iago iain ian ibrahim ida idris ife ifeoma ifor
  ignacio ignatius igor ike iker ikram ilaria ilham ilias ilka ilona ilse imad imane imani imke imogen imran ina
  indira ines inga inge ingeborg inger ingmar ingo ingrid inigo inka ioana ion ira irena irene irina iris irma isa
  isaac isabel isabela isabell isabella isabelle isadora isak isha ishaan isidro isla ismael ismail isobel isolde
  itziar iva ivan ivana ivo ivonne ivy iwona izabela jaap jacinta jack jackie jacky jaclyn jacob jacoba jacqueline
  jacques jada jade jadwiga jagoda jai jaime jakob jakub jamal james jamie jan jana jane janek janet janice janina
  janine janis janna janne jannick jannik jannis janusz jared jarek jari jarno jaroslav jasmin jasmina jasmine jason
  jasper javier jay jaya jayden jean jeanette jeanne jeannette jed jeff jeffrey jelena jelle jenna jennifer jenny jens
  jeppe jeremias jeremie jeremy jeroen jerome jerry jesper jess jesse jessica jessie jesus jette jez jia jill jim
  jimena jimmy jin jitka jitse jo joachim joan joana joanna joanne joao joaquim joaquin jochen jodie joe joel joelle
  joep joeri joern joey johan johann johanna johannes john johnny jolanda jolanta jolene jolien jon jonah jonas
  jonathan jonna jono joost jordan jordi jorg jorge jorgen joris jorn joscha jose josef josefa josefine josep joseph
  josephine joshua josip josje joss josue joy joyce juan juana juancho jude judith judy juhani jules julia julian
  juliana juliane julie julien juliet julieta juliette julio julius jun june jurgen jurriaan justin justina justine
  justus jutta jytte kaan kaat kacper kadir kai kaja kalle kamal kamil kamila karam kareem karel karen kari karim
  karima karin karina karl karla karlijn karlotta karol karolina karoline karsten kasia kaspar kasper katarina
  katarzyna kate katerina kateryna katharina katherine kathleen kathrin kathrine kathryn kathy katie katinka katja
  katrien katrin katrina katrine katy kaveh kavita kay kaya kayla kazuki keiko keira keith kelly kelvin kemal ken
  kendra kenji kennedy kenneth kenny kenza kerem kerry kerstin kevin khadija khalid kian kieran kim kimberly kira
  kiran kirsten kirstine kirsty kit kjeld kjell klaas klara klaus knut koen koenraad kofi koji konrad konstantin
  konstantina korneel kornelia kris krishna kristen kristian kristin kristina kristine kristof kristoffer krystyna
  krzysztof kubra kumar kunal kurt kwabena kwame kwasi kyle kylie kyoko kyra lachlan laila lakshmi lale lamine lana
  landon laora lara larissa lars lasse latifa latoya laura laure laureen laurel lauren laurence laurens laurent
  laurentine laurids laurie lauritz lavinia layla lea leah leander leandro lee leen leena leif leila len lena lene
  leni lennart lennox lenny leo leocadia leon leona leonard leonardo leonhard leonie leonor leonora leopold leroy les
  lesley leslie leticia lewis lex leyla li lia liam liane lidia lieke lien liesbeth lieselotte lilian liliana lilli
  lillian lilly lily lin lina linda lindsay lindsey line linnea linus lionel lisa lisanne lisbeth lise lisette liv
  livia liz liza lize ljubica lloyd loes logan loic lois lola loredana lorena lorenz lorenzo loretta lori lorna
  lorraine lothar lotta lotte lottie lou louane louis louisa louise lourdes luana lubna luc luca lucas lucia lucian
  luciana luciano lucie lucien lucienne lucija lucile lucille lucinda lucio lucrecia lucy ludger ludmila ludo ludovic
  ludwig luigi luis luisa luise luiz lukas lukasz luke luna lutz luuk luz lydia lydie lyn lynn lynne maaike maarten
  mabel mac maciej maddalena maddie madeleine madeline mads mae maelle maeve magali magda magdalena magnus mahmoud mai
  maia maika maike maja makoto malaika malcolm malene malgorzata malik malin malina malou malte mamadou mandy manfred
  mani manish manoj manon manuel manuela mara marc marcel marcela marcelino marcella marcello marcelo marcia marcin
  marco marcos marcus mareike marek maren margaret margarethe margarida margarita margaux margit margot margrethe
  margriet margrit maria mariam marian mariana marianne maribel maricarmen marie marie-claire marie-louise marieke
  mariella marielle marieluise marietta marija marije marijke marijn marika marilena marilyn marina marine marinus
  mario marion marisa marisol marissa marit marita marius mariusz marjan marjolein marjorie mark marko markus marleen
  marlen marlene marlies marloes marlon marlou marlous marta marten martha marthe martijn martin martina martine
  marvin mary mary-jane maryam mateo mateus mateusz mathew mathias mathieu mathilda mathilde mathis matilda matilde
  mats matt matteo matthew matthias matthieu matthijs mattia mattis matty maud maura maureen maurice mauricio maurits
  mauro max maxime maximilian maximiliane maximo maya mayra meera meg megan mehdi mehmet mehwish mei meike mel melania
  melanie melina melinda melissa melody menno mercedes mercy meredith meret merete merle meryem meta mette mia micaela
  michael michaela michal micheal michel michela michele micheline michelle michiel mick mickael mieke miguel mihaela
  mihai mika mikael mike mikel mikkel mila milan milana milena miles milica milo milou mimi mina ming minh minna mira
  miranda mireia mireille mirela miriam mirja mirjam mirko mirna miroslav mirthe mischa mitchell mitsuki modou mogens
  mohamed mohammad mohammed mohan moira moises moller molly momo mona monica monika monique monisha montse montserrat
  moritz morten moses mostafa moussa muhammad muhammed murat muriel murielle murray mustafa mustapha myriam myrthe
  nabil nacho nadege nadezhda nadia nadine nadja naima najib nanna naomi narciso narendra nasrin nasser nat natacha
  natalia natalie natascha natasha nathalie nathan nathanael nathaniel navid ned neha neil nele nell nelly nelson
  nerea nestor ngozi nguyen nia niall niamh nicholas nick nicky niclas nico nicola nicolai nicolas nicole nicoletta
  nicoline nicolo niek niels nieves nigel nihal nikhil niki nikita niklas niko nikola nikolai nikolaj nikolaus nikos
  nils nilufar nim nina nino nisha nishant nitin nkechi noa noah noel noelia noelle noemi noemie nolan noor nora
  norbert noreen norma norman nour nuno nuria nynke obi oceane octavia octavio odette odile odin oksana ola olaf ole
  oleg olena olga oli olimpia olive oliver olivia olivier ollie olof olu oluwaseun omar omer onur oona oriana oriol
  orla orlando oscar oskar osman oswald otto ottokar owen oyvind ozan ozge ozlem pablo paige pal paloma pamela paola
  paolo parisa parker pascal pascale pasqual pat patrice patricia patricio patrick patrik patrizia patryk patty paul
  paula pauli paulina pauline paulo pavel pawel payal pedro peggy penelope penny pepijn percy perla pernille perrine
  perry pete peter petr petra petronella petros petter phil philip philipp philippa philippe phillip philomena phoebe
  phyllis pia pierre pierrick pieter pietro pilar piotr pip pippa pleun pooja poppy poul pradeep prakash pranav pranay
  preben prisca priscilla priti priya priyanka prudence quentin quim quinn quirin rachel rachid radek rae rafael
  rafaela rafal raffaele rafik raghav ragnar ragnhild rahel rahul raimund rainer raj rajesh rajiv ralf ralph ram
  ramesh ramon ramona rana randi randy rania raphael raphaela raquel rashid rasmus raul ravi ray raymond rebecca
  rebekka reema reg regina reginald regine regis reiner reinhard reinhold reinier rejane remco remi remy ren renata
  renate renato rene renee renske reuben rex rhea rhona rhys ricarda ricardo riccardo richard rick rico rieke rik
  rikke rinske rio rita ritesh roan rob robbert robert roberta roberto robin rocio rod rodolfo rodrigo roeland roger
  rogier rohan rohit roland rolf romain roman romana romane romeo romina romy ron ronald ronan ronit ronja ronnie rory
  ros rosa rosalie rosalind rosanna rosario rose roseline rosemarie rosemary rosie rosina ross roswitha rowan roxana
  roxane roxanne roy roz ruben rudi rudolf rudolph rui rupali rupert rupesh russell ruth ruud ryan rylan saad saanvi
  sabina sabine sabrina sacha sadia saeed safiya sahil saif sakura salim sally salma salman salome salvador salvatore
  sam samantha sami samia samir samira sammy samuel sana sander sanders sandra sandrine sandro sandy sanjay sanjeev
  sanna sanne santiago santino saoirse sara sarah sarita sascha sasha saskia satish saul savannah scarlett scott
  seamus sean sebastian sebastiao sebastien selena selim selin selina selma senna serena serge sergei sergej sergio
  servane seth severin severine shabnam shane shannon shantal shanti sharon shaun shauna shay sheila shelby shelley
  shirin shirley shivani shona shreya sian sibel sibylle sid siddharth sidney sidse siegfried sienna signe sigrid
  sigurd silas silke sille silvana silvia silvio simao simon simona simone sina sinan sinead siobhan sissel siv sjoerd
  skye smilla sneha snezana sofia sofie solange soledad solene solveig sonia sonja sophia sophie soraya soren spencer
  stacey stan stanislas stanislav stefan stefania stefanie stefano steffen steffi stella stephan stephane stephanie
  stephen steve steven stewart stig stijn stina stine stuart subhash sue suki suleyman sumit sunil sunita supriya
  suraj suresh susan susana susann susanna susanne suzan suzana suzanne suzette suzy sven svend svenja svetlana
  swantje swati sybille sylvain sylvester sylvia sylvie taavi tabea tad tadeusz taiwo takeshi tal tamar tamara tamas
  tami tammy tania tanja tanya tara tarek tariq tariro tasha tatiana tatjana tea ted teddy telma teodor terence teresa
  teresita terri terry tess tessa teun thabo thalia thandi thea theo theodor theodora theresa therese theresia
  thibault thibaut thierry thijs thilo thom thomas thor thora thorben thore thorsten thuy tia tiago tiana tibor
  tiffany tijn tijs tilda tilman tilo tim timo timon timothee timothy tina tine titus tjark tobi tobias toby todd tom
  tomas tomaso tomasz tommaso tommy tomoko tonda toni tonia tonje tony torben torge torsten tosca tove toy tracey
  tracy trevor trine tristan troels trond troy trudy tuan turgut tuuli tycho tyler tyrone udo ugo ulf ulla ulrich
  ulrik ulrika ulrike uma umar umberto una urs ursula ursule urszula ute uwe vadim valentin valentina valentine
  valeria valerie valerio vanda vanessa vasco vasile vasilis veerle venkat vera verena verity veronica veronika
  veronique vibeke vic vicente vicky victor victoria vidar viggo vijay vikas vikram viktor viktoria vilhelm villads
  vinay vincent vincenzo viola violaine violet violeta violetta virginia virginie vishal vita vitor vittoria viv vivek
  vivian viviana viviane vivien vivienne vlad vladimir volker volkmar walter waltraud wanda wayne wei wenche wencke
  wendelin wendy wenke werner wesley whitney wibke wiebe wiebke wieslaw wiktor wilhelm wilhelmina will willem
  willemijn william willy wilma wilson wim winfried winona winston wioletta wojciech wolf wolfgang wout wouter wytse
  xander xaver xavi xavier xenia xiao xiaoming ximena yael yago yan yanick yann yannick yannis yara yasemin yasmin
  yasmina yasmine yassine yeliz yi ylva yngve yoann yohan yohann yolanda yorick yousef youssef yu yuki yuko yuri yusuf
  yves yvette yvonne zac zach zachary zadie zahra zain zainab zara zdenek zeki zeynep ziva zoe zofia zoltan zoran
  zsofia zuzana zuzanna
  `
    .split(/\s+/)
    .filter(Boolean),
);

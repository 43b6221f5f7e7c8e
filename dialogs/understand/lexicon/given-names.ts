/**
 * First names that are common where the seven languages are spoken and among the people who work there, folded.
 * They make a capital at the beginning of a sentence, a word of the language ("Will", "Grace") or a word in small
 * letters a name; names that are not listed are found by their place in the sentence.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaron abby abdul abena abigail ada adaeze adam adele adeola adesuwa aditi aditya adrian agata agnes agnieszka ahmed
  aidan aileen aisha akash akira al alan alasdair alba albert aled alejandra alejandro alejo aleksandra alessandro
  alex alexa alexander alexandra alexis alfie alfred ali alice alicia alina alison alistair allison alma alvaro alyssa
  amadou amalie amanda amara amber amelia amelie amina amir amira amit amos amparo amrita amy ana anais anand ananya
  anastasia anders andre andrea andreas andres andrew andrzej andy ane aneta anette angel angela angelica angelika
  angus anika anil anita anja anjali anke ann anna annabel anne annette annika antje antoine anton antonia antonio
  antony anya aoife april aravind archie ariana ariel arjun armin arnaud arne arno arnold arthur arun arvid asger ash
  asha ashley ashok asif asma astrid aud august augusta aurelie aurora austin ava axel ayesha aylin azra babak bailey
  barbara barnaby barry bart basil bastian bea beata beate beatrice beatriz becky belen bella ben benedict benedikt
  benjamin bente berit bernadette bernard bernd bernhard bernice berta bertha beth bethany bettina betty bianca bill
  billy birgit birgitte bjorn blake bo bob bogdan bohdan bojan bola bonnie boris boubacar brad bram brandon branko
  brenda brendan brian bridget britta bronwyn bruce bruno bryan bryn bryony burak caitlin caleb callum cameron camil
  camila camilla camille candice carina carl carla carlo carlos carmen carol carolin carolina caroline carsten carys
  caspar catalina catarina cathal cathy cecilia cecilie cedric celeste celia celine cem chandra chantal charles
  charlie charline charlotte che chelsea chen cheng chiamaka chiara chidi chika chinedu chloe chris christa christian
  christiane christina christine christof christoph christophe christopher chukwuma ciara cillian cindy claire clara
  clare clarissa claude claudia claudio clemence clemens clement cleo cliff clive cody colin colleen connor conor
  constance cora corentin corinna corinne cornelia craig cristiano cristina cynthia daan dagmar daisy dalia damian
  damien dan dana daniel daniela daniele danielle danilo danny danuta daphne daria darius darragh darren dave david
  davide dawn dean debora deborah declan dee deepa deepak delphine denis denise dennis derek desmond dev devon dewi
  dhruv diana diane diego dieter dilek dilip dimitri dimitrios dina dinesh dirk dmitri dolores dominic dominik
  dominique don donald donna dora doris dorothea dorothy dorte doug douglas duarte duncan dylan eamon ed edgar edith
  edmund eduardo edward edwin efua eike eileen ekaterina elaine eleanor elena eleni eli elias elif elin elisa
  elisabeth elise elizabeth elke ella ellen ellie ellinor elliot elodie eloise elsa elsbeth else elvira emeka emil
  emilia emilie emilio emily emine emma emmanuel emre enrico enrique enzo eoin erica erich erik erika erin ernesto
  erwin esme esra esteban esther ethan etienne etta eugene eugenia eva evan eve evelyn ewa ezra fabian fabien fabio
  fabiola fabrice fadi faith farah farid fatima fatma fatoumata fay federico felicity felipe felix femi fenna
  ferdinand ferhat fernanda fernando filip filipa filipe finn fiona flavia fleur flo flora florence florian folake
  frances francesca francesco francisca francisco franck francois francoise frank franz franziska fred freddie
  frederic frederik freja frida frieda friederike fritz frode gabriel gabriela gabriele gaetan gail gareth gary gaurav
  gauri gavin geert gemma geoff geoffrey georg george georgi georgia georgina gerald gerard gerd gergely gesa gesine
  ghislaine gianluca gideon gilbert giles gina giovanni gisela gitte giulia giuseppe gloria goncalo gordon grace
  graham grant greet greg gregor gregory greta gretchen gro guadalupe gudrun guido guilherme guillaume gunnar gunther
  gus gustav gustavo guy gwen hadiya hakan hal hamza hana hanna hannah hannes hans harald hari harold harriet harry
  harsha haruto hassan heather hector hedda heidi heike heiko heinrich heinz helen helena helene helga helle helmut
  hendrik henning henri henriette henrik henrique henry herbert herve hiba hilal hilary hilda hilde hiroshi holger
  holly hope horst howard hugh hugo hugues huseyin ian ibrahim ida ifeoma ifor ignacio igor ike ilaria ilona ilse
  imani imke imogen imran ina ines inge ingeborg inger ingo ingrid inigo ira irene irina iris irma isaac isabel
  isabell isabella isabelle isha ishaan isla ismael isolde itziar iva ivan ivana ivo ivy iwona jaap jack jackie jacob
  jacqueline jacques jada jade jadwiga jagoda jai jaime jakob jakub james jamie jan jana jane janek janet janine janis
  jannik janusz jarek jaroslav jasmin jasmine jason jasper javier jay jean jeanne jed jeff jeffrey jelena jelle jenna
  jennifer jenny jens jeremy jeroen jerome jesper jess jesse jessica jesus jette jez jia jim jimena jimmy jin jitka
  jitse jo joachim joan joana joanna joanne joao joaquin jochen joe joel joelle joern johan johann johanna johannes
  john jolanda jolien jon jonas jonathan jonna joost jordan jordi jorg jorge joris jose josef josefine josep joseph
  josephine joshua joss joy joyce juan juana jude judith juhani jules julia julian juliana julie julien juliette julio
  julius jun june jurgen jurriaan justin justine jutta kai kaja kalle kamal kamil kamila kareem karel karen karim
  karin karina karl karla karoline karsten kasper katarzyna kate katerina kateryna katharina katherine kathleen
  kathrin kathryn kathy katie katinka katja katrin katrina katy kaveh kavita kay kaya kayla keith kelly kemal ken
  kendra kenneth kerry kerstin kevin khadija khalid kian kieran kim kira kiran kirsten kirstine kirsty kit kjell klaas
  klara klaus knut koen kofi koji konrad konstantin kris kristian kristin kristina krzysztof kumar kunal kurt kwame
  kyle kyoko kyra lachlan laila lakshmi lale lamine lana lara larissa lars lasse latoya laura lauren laurence laurent
  lavinia lea leah leandro lee leif leila len lena lene leni lennart leo leocadia leon leonard leonie leonor leroy les
  leslie lewis lex li lia liam lidia lieke lieselotte lilian lilly lily lin lina linda lindsay line linnea linus
  lionel lisa lisbeth lise liv livia liz lize lloyd loic lois lola lorena lorenzo lorna lorraine lothar lotta lotte
  lou louis louisa louise lubna luc luca lucas lucia luciana lucie lucy ludovic ludwig luigi luis luisa luiz lukas
  luke luna luuk luz lydia lydie lyn lynn maarten mac maciej madeleine mads maeve magali magda magdalena magnus
  mahmoud mai maike maja malcolm malgorzata malik malin malou malte mandy manfred mani manish manoj manon manuel
  manuela mara marc marcel marcela marcelo marcin marco marcos marcus marek margaret margarida margit margot margrethe
  maria mariana marianne marie marieke marija marijke marina mario marion marisa marit marius mariusz marjolein mark
  marko markus marlene marlies marlon marta martha martijn martin martina martine marvin mary mary-jane mateo mateusz
  mathieu mathilde matilda mats matt matteo matthew matthias matty maud maureen maurice mauro max maxime maximilian
  maximo maya meera meg megan mehdi mehmet mehwish mei mel melanie melina melissa mercedes mercy meret merete merle
  mette mia michael michaela michal michel michele michelle mick mieke miguel mihaela mihai mika mike mikkel mila
  milan milena miles milica milo mimi mina ming minh miranda mirela miriam mirjam mirko mirna mitchell mohamed
  mohammad mohammed mohan moira molly mona monica monika monique monisha moritz morten muhammad murat murielle mustafa
  mustapha myriam nadezhda nadia nadine naima najib nanna naomi narendra nasrin nasser nat natalia natalie natascha
  natasha nathalie nathan navid ned neha neil nele nell nelly nelson nia niall nicholas nick nicola nicolas nicole
  nicoline niels nieves nigel nikhil nikita niklas niko nikola nikolai nikolaj nikos nils nilufar nim nina nino nisha
  nkechi noa noah noel noelle noemi noor nora norbert norma norman nuno nuria obi octavia odile oksana ola olaf ole
  oleg olena olga oli oliver olivia olivier ollie olu oluwaseun omar onur oona orla orlando oscar oskar osman otto
  owen oyvind pablo paige pal paloma pamela paola paolo parisa pascal pat patricia patricio patrick patrik patty paul
  paula pauli pauline paulo pavel pawel pedro peggy penelope penny percy perrine perry pete peter petr petra
  petronella petter phil philip philipp philippa philippe philomena phoebe pia pierre pieter pietro pilar piotr pip
  pippa pooja pradeep prakash pranav pranay preben priscilla priti priya prudence quentin rachel radek rae rafael
  rafaela rahul raj rajesh ralf ralph ram ramesh ramon rana randy rania raphael raquel rashid rasmus raul ravi ray
  raymond rebecca reema reg regina reinhard reinhold remco remi ren renata renate rene renee rex rhona rhys ricardo
  riccardo richard rick rik rinske rio rita rob robert roberta roberto robin rocio rod rodrigo roger rogier rohan
  roland rolf romain roman romina romy ron ronald ronan ronit ronja rory ros rosa rosalie rosalind rosanna rosario
  rose rosemary rosie ross rowan roxana roy roz ruben rudi rudolf rui rupali rupert ruth ruud ryan sabina sabine
  sabrina sadia saeed saif sakura sally salma salman sam samantha sami samir samuel sana sander sanders sandra
  sandrine sandy sanjay sanna sanne santiago saoirse sara sarah sarita sascha sasha saskia satish scott seamus sean
  sebastian selena selin selma senna serena serge sergei sergio seth shabnam shane shannon shanti sharon shaun shay
  sheila shirin shona shreya sian sibel sid siddharth sidney signe sigrid sigurd silke sille silvia simao simon simona
  simone sinan sinead siobhan siv sneha snezana sofia sofie solange solveig sonia sonja sophia sophie soraya soren
  stacey stan stanislav stefan stefanie steffen stella stephan stephane stephanie stephen steve steven stig stijn
  stuart sue suki sunil sunita suraj suresh susan susana susanne suzana suzanne sven svenja svetlana swati sybille
  sylvia sylvie tad tadeusz takeshi tal tamara tamas tania tanja tanya tara tarek tariq tariro tatiana tatjana tea ted
  terence teresa terry tess tessa thandi thea theo theresa therese thibault thierry thijs thilo thomas thorsten tia
  tiago tibor tijs tilman tim timo timothy tina tjark tobias toby todd tom tomas tomasz tommy toni tony torben torsten
  tove toy tracy trevor trine tristan trond tuan turgut tuuli tyler udo ugo ulf ulla ulrich ulrike uma umar una urs
  ursula urszula ute uwe valentin valentina valerie vanda vanessa vasco vasile veerle venkat vera verena verity
  veronica veronika veronique vic vicente vicky victor victoria vidar viggo vijay vikram viktor vinay vincent vincenzo
  viola violet virginia vishal viv vivek vivian vlad vladimir volker wanda wei wenche wendy wenke werner wesley wiebke
  wieslaw wilhelm will willem william wilma wim winston wioletta wojciech wolfgang wouter xavier xiao yael yan yann
  yannick yannis yara yasemin yasmin yeliz yi yngve yolanda youssef yu yuki yuri yusuf yves yvette yvonne zac zachary
  zadie zahra zain zainab zara zdenek zeki zeynep ziva zoe zofia zoltan zsofia zuzana
  `
    .split(/\s+/)
    .filter(Boolean),
);

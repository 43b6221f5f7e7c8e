import type { EventPhrases } from '../language.ts';

const on =
  '(den|pr|pr .|fra|i|pa|til|med virkning fra|ved|med udgangen af|ved udgangen af|fra den|pr den|siden|inden)';
const when = `[${on}] [den] <d>`;
const company = '(os|virksomheden|firmaet|selskabet|organisationen|koncernen|contoso|holdet|butikken|banken)';
const person =
  '(medarbejder*|kollega*|kolleger|praktikant*|ansat|ansatte|konsulent*|medlem*|ansaettelse*|starter*|elev*|freelancer*|ekstern*|laerling*|trainee*|vikar*|studentermedhjaelper*|mand|kvinde|person|personer|tiltraedelse*|timelonnet|studerende|ansigt*)';
const account = '(konto|konti|adgang|adgange|login|brugerkonto|brugerprofil|bruger|profil|mailbox|postkasse)';

export const events: EventPhrases = {
  joiner: {
    sure: `
      ^ (to|tre|fire|flere|2|3|4) [nye] (nye|tiltraedelser|nyansatte) [i|pa] [<o>|<l>] [den|pr|fra] [<d>] :
      > [gar|er] [pa] (barsel|barselsorlov|foraeldreorlov) [fra|den] [<d>] (og|,|;|.|–|-) <p> (vikarierer|afloser|er vikar|bliver vikar|daekker ind|traeder ind) [for] [hende|ham] (fra|den|pr|til|i|<d>)
      (kommer|vender) tilbage [til os] [den|pr] <d> som <t>
      (far|har|faar) (to|tre|fire|2|3|4) nye [kolleger|medarbejdere|folk] [den|pr|fra|<d>] [<d>] :
      (arbejder|arbejde) hos os som
      > (ny|nye|nyt) [<t>|<o>|ekstern|midlertidig] ${person}
      > (nyansat|nyansatte|nyansaettelse*|ansaettelse|tiltraedelse|onboarding|opstart|velkommen til|nystartet*) [af|for|til|:|i|<o>]
      (onboard*|onboarde|onboardes)
      (ansat|ansaetter|ansaette|ansaettes|hyret|hyrer|rekrutteret|rekrutterer|antaget)
      (tiltraeder|tiltraede|tiltradte|tiltraed)
      (slutter|slutte) sig til
      (kommer|komme) ... [<p>] ... (til os|om bord|ombord|i gang hos os|pa holdet|til at arbejde)
      (bliver|blive) .. (en del af|ansat)
      > (opret|oprette|oprettes|lav|lave|skal|bestil|klargor|brug|behov|mangler|kan i|gerne|giv) .. ${account} .. (til|for) .. <p>
      > (konto|konti|adgange|login|brugerkonto|brugerprofil|bruger|profil) .. (til|for) [vores|ny|nye|kollega|den|praktikant*|<t>] .. <p>
      > (opret|oprette|tilfoj|tilfoje|registrer) [venligst|en|bruger|som|konsulent|ny|nye|medarbejder|praktikant|<t>] <p>
      (har skrevet under|har underskrevet|underskrevet|takket ja)
      (er|arbejder|hjaelper) .. hos os (fra|i perioden|som|indtil)
      > (to|tre|fire|fem|flere|2|3|4|5) [nye] (praktikanter|medarbejdere|kolleger|konsulenter|personer|vikarer|elever)
      (vender|kommer) tilbage (til os|til firmaet|til virksomheden)
      (starter|begynder|kommer) [der] (nogen|en person|en) [ny|nye|nyt] [i|hos|den|pa]
      (nogen|en person) [ny|nye] [der|som] (starter|begynder|kommer)
      > ^ (praktikanter|konsulenter|vikarer|freelancere) [til sommeren|fra <d>|pr <d>|<d>] :
    `,
    likely: `
      < (afloser|erstatter) (ham|hende) fra [den] <d>
      (starter|begynder|startede|starte|begynde|opstarter|startet|begyndt)
      forste (arbejdsdag|dag)
      (startdato|tiltraedelsesdato|ansaettelsesdato)
      (ny|nye) [<o>|<l>] <t>
      > praktik (for|til) <p> .. (fra|pr)
      > (praktikant*|elev|trainee|vikar|freelancer|konsulent|ekstern) [:|i|til|,|for] <p>
      (praktikant*|elev|trainee|vikar|freelancer|konsulent|ekstern) .. (fra|til|indtil) <d>
      > (udstyr|<h>|pc|telefon|alt|computer|baerbar) .. (til|for) [vores|ny|nye] .. <p>
      (start|opstart) [:|den|pr|er|=] <d>
      med start <d>
      (barselsvikar)
      (kommer) [<p>] [den|pr|fra] <d> [som ny] (i|til) (<o>|teamet|afdelingen)
      < (afloser|erstatter) <p> (fra|den|pr) [den] <d>
    `,
    hint: `
      (velkommen|ny|praktik|fastansat)
    `,
  },
  mover: {
    sure: `
      er (fra|pr|fra den|pr den) <d> [den|vores] (ny|nye) [<l>|<o>] <t>
      <d> er <p> [den|vores] (ny|nye) [<l>|<o>] <t>
      (bytter|skifter|udskifter) (<o>|<l>|<t>) [ud] (med|til) (<o>|<l>|<t>)
      > mister <p> [den|pr|fra] [<d>] til (<o>|<l>)
      (forlader) (vores|mit|det|sit) (team|hold) (til fordel for|for at ga til|og gar til|og skifter til) <o>
      nye (rolle|stilling|job) som <t>
      (forlader) (<o>|<l>|<t>) (for|til fordel for|og (kommer|gar) til) (<o>|<l>|<t>)
      (skifter|flytter|rykker|overgar|gar|roterer|rykkes|flyttes|overflyttes|forflyttes|flyttet|flytte|skifte|overflyttet) .. (til|fra|over|over til) [vores|afdelingen|kontoret|teamet|den] (<o>|<l>|<t>)
      (skifter|flytter|rykker) ... [<p>] ... til (<o>|<l>)
      (forfremmelse|forfremmet|forfremmes|forfremme|forfrem|udnaevnes|udnaevnt|udnaevnelse)
      (overflytning|forflyttelse|flytning|forflyttes|overflyttes|overflytte|overflyt|omplaceret|omplacering|udstationeret|rokering)
      (skifter|skifte|skift) (afdeling|team|rolle|stilling|chef|leder|kontor|job|titel|funktion)
      > (afdelingsskift|rolleskift|jobskifte|lederskift|intern flytning|stillingsskift) [af|for|:]
      (bliver|blive|er blevet|udnaevnes til|skal vaere) ... [<p>] ... [vores|ny|den|som] <t>
      (overtager|overtage|overtog) ... (<t>|<o>|stillingen|rollen|jobbet|posten|ansvaret for)
      (ny|nyt|anden|andet) (leder|chef|naermeste leder|afdeling|jobtitel|rolle|titel|stilling|manager) (for|til|er|bliver|:|fra|pr)
      (far|faar|har|skal have) ... (ny|nyt|anden|andet) (leder|chef|naermeste leder|afdeling|jobtitel|rolle|titel|stilling|manager)
      fra <o> til <o>
      fra <l> til <l>
      (flyt|flytte|rykke|ryk) .. <p> .. til .. (<o>|<l>)
    `,
    likely: `
      < er nu [vores|den] [nye|ny] <t>
      (skifter|flytter|rykker)
      (refererer|rapporterer|referere|rapportere|horer) .. (fremover|fra|pr|nu)
      (arbejder|sidder|skal sidde) .. (i|fra|pa|hos) .. (<l>|<o>)
      (ny|nyt|anden|andet) (leder|chef|naermeste leder|afdeling|jobtitel|rolle|titel|stilling|manager)
      (leder|skal lede) .. <o>
    `,
    hint: `
      (refererer|rapporterer|referere|rapportere|horer under)
      (fremover)
    `,
  },
  leaver: {
    sure: `
      <p> 's ansaettelse (ophorer|slutter|udlober|stopper|er ophort)
      (gar|skifter|rykker) [han|hun|<p>] [<d>] til en (konkurrent|anden (virksomhed|arbejdsgiver|arbejdsplads)) $
      som (fratradt|afgaet|opsagt|stoppet)
      taeppet (falder|faldt) [<d>|den <d>] for <p>
      (<o>|vagten|vagterne|sikkerhedsvagten|security) (har|fulgte|eskorterede|forte) [lige|netop] [fulgt|eskorteret|fort|ledsaget] <p> (ud|vaek) [af|fra] [bygningen|kontoret|huset|omradet|grunden]
      <p> (blev|er blevet) .. (fulgt|eskorteret|fort|ledsaget) (ud|vaek) [af|fra] [bygningen|kontoret|huset|omradet|grunden]
      > (vagten|sikkerhedsvagten|security|vi|hr) ... (fulgt|eskorteret|ledsaget|smidt) <p> (ud|ud af (bygningen|huset)) [lige nu|for lidt siden] ($|og|,|.|<d>)
      <p> (er|gik) [desvaerre|pludselig|uventet] (dod|afgaet ved doden|gaet bort|bort) [$|<d>|i]
      <p> dode [$|<d>|i|pludselig]
      <p> 's sidste vagt (er|var|bliver|:)
      (har|tager|arbejder) (sin|hans|hendes) sidste vagt [den|pa] <d>
      (to|tre|fire|flere|2|3|4) fratraedelser :
      (siger|sagde|vil sige) (farvel|tak for denne gang) [til|$|<d>|pa|den|fra]
      (pakker|pakkede) ... (sammen|sit bord|sine ting)
      (smaekker|smaekkede) ... doren
      (forlader|forlade|forlod|forladt) ~ ${company}
      (stopper|stoppe|stoppede|stoppet) [<p>] (hos os|i (firmaet|virksomheden)|her|i jobbet)
      (fratraeder|fratraede|fratradt|fratradte|fratraedelse*|fratraed)
      (opsagt|opsiger|opsige|opsigelse*|opsagde|siger op|sagt op|sige op|sagde op|sagt .. op)
      (fyret|fyre|fyring|fyrer|afskediget|afskedige|afskedigelse*|afskediger|bortvist|bortvise|bortvisning|bortviser)
      sidste (arbejdsdag|dag)
      (gar|gaar|ga) ~ (pa [tidlig] pension|pa efterlon|af|pa folkepension)
      (pension|pensioneres|pensionering|efterlon|pensioneret)
      (offboard*|offboarding|offboardes)
      (arbejder|er) .. ikke laengere .. (her|hos os|ansat|i firmaet|i virksomheden)
      ikke laengere (ansat|hos os|i firmaet|i virksomheden|en del af)
      (kontrakt*|ansaettelse*|praktik*|aftale*) ~ ikke .. (forlaenget|fornyet|forlaenges|fornyes)
      > (afgang|afsked|exit|ophor) (af|for|fra|:|til)
      (ophorer|ophor) [hos os|i]
      (traekker sig|takker af|holder op|slutter hos os|holdt op|rejser fra|er fratradt)
      (sagt farvel|siger farvel|sige farvel|tage afsked|tager afsked) (til|med)
    `,
    likely: `
      <p> (stoppede|rejste|fratradte|er stoppet|er fratradt) [den|i] <d> $
      (stopper|stoppe|slutter|rejser|ophorer|forlader) [<p>] [ogsa|desvaerre] ${when}
      (stopper|rejser|slutter) [ogsa|desvaerre] $
      er stoppet ${when}
      (kontrakt*|praktik*|ansaettelse*|aftale*|projektansaettelse*) ~ (udlober|slutter|ophorer|stopper|udlobet)
      (forlader|forlade) ~ <d>
      (hos os|her|ansat) (indtil|til og med|frem til) <d>
      mister <p>
      kontraktudlob*
    `,
    hint: `
      (stoppet|vaek|rejst|ude)
      (luk|lukke|lukkes|sparre|spaer|spaerre|deaktiver|deaktivere|fjern) .. (adgang*|konto*|alt)
    `,
  },
  neither: `
    (alt|alting|kontrakten|kontrakter|papirerne|papirarbejdet|det hele|aftalen) er [nu|ogsa|allerede] (underskrevet|skrevet under|signeret|pa plads|i orden|klar|klaret)
    (far|mor|kone|mand|son|datter|bror|soster|hund|kat|bedstemor|ven|veninde) til <p> ... (dod|doden|dode|bort)
    (mistet|mistede|slettet|slettede|tabt) [hele] (sin|hendes|hans|den|min|deres) sidste (arbejdsdag|dag)
    (arbejde|data|filer|aendringer) fra (sin|hendes|hans|den|min) sidste (arbejdsdag|dag)
    (kunden|kunde|leverandoren|udlejeren|lejeren|partneren) (siger|opsiger|sagde|har) [aftalen|kontrakten] [op|sagt]
    (ny|nyt|nye) <h>
    har brug for (en|et) (ny|nyt)
    (far|modtager|skal have) (en|et) (ny|nyt|anden|andet) <h>
    sidste dag (af|pa) (vores|hans|hendes) (rejse|tur|messe|kursus|konference)
    (tager|rejser|forlader os|gar|er vaek) [den] [<d>] [vaek|til <l>] i (en|et|to|tre|fire|nogle) (uge|uger|dage|maned|weekend)
    (startede|begyndte|er startet|er begyndt) [hos os|her|i] [den] [<d>] og (kan|har) .. (ikke|ingen)
    (starter|begynder|moder) [<d>] (senere|forst kl|for sent)
    (barsel|orlov|ferie) ~ sidste (arbejdsdag|dag)
    sidste (arbejdsdag|dag) ~ (for|inden) .. (barsel|orlov|ferie)
    (gar|stopper|forlader|rejser) [kl|klokken|ved] <c> $
    (gar|stopper|forlader|rejser) <d> [kl|klokken|ved] <c> (zum|wegen|pour|para|voor|til|fordi|weil|parce|porque|omdat)
    (starter|begynder|kommer) [kl] <c> $
    (stopper|stoppe|forlader|gar|rejser|slutter) .. (modet|kontoret|tidligt|kanalen|med at|tidligere|rummet|for i dag|hjem|pa ferie|til frokost|i byen|til laegen|pa barsel|pa orlov|gruppen|udvalget|til mode|i seng|en tur|om lidt)
    (gar|gaar) .. (det|godt|fint|i stykker|i gang|ud fra|til modet|ikke godt|over|hjem|til)
    (starter|begynder|starte|begynde) .. (modet|projektet|til modet|rapporten|med at|pa rapporten|sent|ferien|pa ferie|kurset|pa kurset|barsel|orloven|forfra|kampagnen|migreringen|dagen|tidligt)
    (kommer) .. (senere|for sent|tilbage|forbi|pa kontoret|ikke|til modet|hjem|igen)
    (flyt|flytte|flytter|udskyd) .. (modet|samtalen|filerne|datoen|deadline|aftalen|skrivebord|bord)
    (flytter|flytning|flytte) .. (hus|lejlighed|privat|hjemme)
    (skift|skifte|skifter) .. (adgangskode|kodeord|password|telefon|nummer|skaerm|vagt|batteri|emne)
    (afskedsreception|afskedsfest|reception|afskedsgave|afskedskage|farvelfest)
    sidste (arbejdsdag|dag) (for (ferien|jul|sommerferien|at)|i (ferien|ugen)|med|til at|for tilmelding)
    (kontrakt*|aftale*) .. (med|hos) (rengoring*|leverandor*|kunde*|vores leverandor|teleselskab*)
    (forlaeng*|fornye*|forlaengelse) ~ (kontrakt*|praktik*|konto|ansaettelse*|aftale*)
    (kontrakt*|praktik*|ansaettelse*) .. (er|bliver|blev) (forlaenget|fornyet)
    (opsig|opsige|opsagt|opsiger) .. (abonnement*|fitness|lejemal|forsikring*|aftale med)
    (abonnement*|fitness|lejemal) .. (opsagt|opsige|op)
    ny* (telefon|adgangskode|kodeord|baerbar|computer|skaerm|nummer|printer|version|politik|bolig|bil|billede)
    midlertidig* (lukket|spaerret|deaktiveret|luk)
    (tager|tage) .. (fri|ferie|orlov|barsel|hjem)
    (provetid*|proveperiode*)
    sidste (arbejdsdag|dag) .. (i (ar|denne uge|denne maned|provetiden|kvartalet)|inden (jul|ferien|han|hun)|pa (kurset|skolen)|af (kurset|aret))
    (opsagt|opsiger|opsige|sagt) .. (lejlighed*|lejemal*|abonnement*|forsikring*|mobilabonnement*|medlemskab*|kontrakt* med)
    (stopper|stoppe|holder|slutter) .. med at _
    (rejser|gar|tager|flyver|korer) .. til <l> [${when}] (til|for|pa|med) (en|et|at|vores|den) _
    (traeder|trader|gar|trak|traekker) .. (ud af|af som|tilbage fra|sig fra) .. (bestyrelsen|udvalget|samarbejdsudvalget|foreningen|klubben|styregruppen|fagforeningen|byradet)
    (mobilabonnement*|lejekontrakt*|vedligeholdelseskontrakt*|rengoringskontrakt*|leasingkontrakt*|serviceaftale*)
    (stoppede|rejste|forlod|fratradte) .. for .. (ar|maneder) siden
    for .. (ar|maneder) siden .. (stoppede|rejste|forlod|fratradte)
    opsigelsesvarsel*
    (forlader|forlade|forlod) [<p>] (projektet|*udvalget|gruppen|modet|bestyrelsen|styregruppen|klubben|lokalet|bygningen|workshoppen|chatten)
  `,
  replaced: `
    (i (hans|hendes) sted|som (afloser|efterfolger)|erstatter (ham|hende)|(hans|hendes) (afloser|efterfolger))
  `,
  absence: `
    (ferie|syg|sygemeldt|barsel|orlov|mode|modet|laege|laegen|tandlaege|lufthavn|hjemmefra|hjemmearbejde|frokost|kursus|forretningsrejse|hospital|fri|fridag|helligdag|bryllup|begravelse|fest|reception|fodselsdag|skole|bornehave|aftale hos|seminar)
    (tilbage|retur) (den|fra|pa) 
  `,
};

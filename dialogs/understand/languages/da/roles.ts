import type { RolePhrases } from '../language.ts';

const boss =
  '(leder|naermeste leder|lederen|chef|chefen|teamleder|manager|afdelingsleder|overordnede|vejleder|teamlead|boss|linjeleder|afdelingschef)';
const mail =
  '(mail|mails|e-mail|e-mails|email|emails|mailen|mailene|postkasse|postkassen|postkasser|indbakke|indbakken|mailboks|mailbox|mailboksen|beskeder|onedrive|filer|kalender|dokumenter|outlook|videresendelse|data|post)';

export const roles: RolePhrases = {
  manager: `
    (ny|anden|skifter) ${boss} [fra|den|pr|fra den] [<d>] (:|,|-|–|.|;) (det bliver|det er|nemlig) <w>
    (ny|anden|skifter) ${boss} [fra|den|pr|fra den] [<d>] : <w>
    (far|faar) <w> som [ny|naermeste] ${boss}
    (refererer|rapporterer|referere|rapportere|svarer|horer|skal referere) [fra|direkte|nu|fremover|pr] [<d>] [<p>] [nu|direkte|voortaan|fremover] (til|under) [:] [vores] <w>
    ikke [laengere|mere] til (<p>|mig) [,] men [fremover|direkte] til <w>
    (under|ledet af|under ledelse af|i team hos|i teamet hos|i teamet under|arbejder for|pa holdet hos|i teamet med) <w>
    [ny|den|hans|hendes|naermeste|med|som|fremtidig] ${boss} [(for|til) <p>] [fra|pr] [<d>] [er|bliver|:|=|-|–|,] <w>
    (ny|nye) ${boss} (for|til) <p> [fra|pr] [<d>] [:|er|bliver|,] <w>
    <w> (er|bliver|som) (hans|hendes|deres) [ny|nye|naermeste] ${boss}
    <w> som (leder|chef|naermeste leder)
    med <w> som [hans|hendes|ny] ${boss}
    <w> (leder|skal lede) (ham|hende)
  `,
  senderManages: `
    (jeg er|jeg bliver|er jeg|bliver jeg) [hans|hendes|den|ny|nye|naermeste] ${boss}
    ${boss} (er|bliver) (mig|jeg)
    ${boss} [:|=|-|–] (mig|jeg)
    (i|til|pa|fra) mit (team|hold)
    (i min (afdeling)|min nye (medarbejder|kollega|praktikant)|(rapporterer|refererer|rapportere|referere|kommer|horer|hore|flytter|starter|gar|skifter|overflyttes) [<d>] [direkte|over|fremover|herefter|sa] til mig)
  `,
  delegate: `
    ${mail} (skal|ma|kan|vil) [gerne|sa|fremover] <w> (have|overtage|fa|passe|modtage|laese)
    ${mail} (far|overtager|modtager|passer) [sa|fremover] <w> $
    ${mail} .. (til|skal til|gar til|:|=|→) [kollega|vores|hans|hendes] [:|-|–] <w>
    (videresend|videresendes|videresende|viderestil|viderestilles|overdrag|overdrages|deleger|delegeres|send|sendes) .. ${mail} .. til <w>
    (videresend|videresendes|videresende|viderestil|delegeres) [til|:] <w>
    <w> (far|faar|overtager|overtar|skal have|modtager|laeser|passer) [adgang til|hans|hendes|de|alle] [hans|hendes] ${mail}
    (giv|give) <w> [adgang] [til] [hans|hendes|den|de] ${mail}
    ${mail} .. (overtages|passes|laeses) af [:|-|–] <w>
  `,
  senderReceives: `
    jeg (overtager|far|tager|beholder) (hans|hendes|deres) ${mail}
  `,
  subject: `
    (lederskift|chefskift|skift af (leder|chef)) (for|:) <p>
  `,
  signature: `
    (hilsen|mvh|tak|venlig hilsen|med venlig hilsen|kh|hilsner) [,|-|!|.] [¶] [-|–] <p> $
  `,
  firstPerson: `
    (jeg opsiger|jeg siger op|min opsigelse|min sidste (arbejdsdag|dag)|jeg stopper)
  `,
  bystander: `
    (holder op|stopper) med at (referere|rapportere|svare) til <w>
    (opgaver|kunder|projekter|sager|opgaverne|kunderne|sagerne) [overtages|overgar|gar|overtager] [af|til] <p>
    (og|,) ikke <p> ,
    (,|-|–|—) (ikke|og ikke) <p> (,|.|-|–|—|$)
    (gamle|nuvaerende|tidligere|forrige) ${boss} [:|er|var] <w>
    (erstatter|i stedet for|efterfolger til|efterfolger for|afloser for|afloser|aflose|vikar for|barselsvikar for|tak|ifolge|pa vegne af|samme adgang som|samme rettigheder som|ligesom|sammen med|stilling efter|plads efter|sporg|informer|sig til|besked fra|mail fra|barsel for|orlov for) [vores|kollega|,] <p>
    (buddy|mentor|kontaktperson|kontakt) [er|:|=] <p>
    (hej|hejsa|kaere|godmorgen|goddag|dav) <p> (,|:|!|-|¶|.)
    <p> (siger|sagde|har sagt|oplyser|oplyste|bekraefter|bekraeftede|skriver|skrev|sporger|spurgte|vil have|fortalte|naevnte) (at|mig|os|:|,|til)
    <p> 's (barsel|orlov|ferie|sygdom)
  `,
};

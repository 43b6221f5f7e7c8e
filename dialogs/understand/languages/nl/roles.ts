import type { RolePhrases } from '../language.ts';

const boss =
  '(leidinggevende|manager|teamleider|teamlead|baas|chef|hoofd|leidinggevende|afdelingshoofd|supervisor|begeleider|lijnmanager|teamhoofd|stagebegeleider)';
const mail =
  '(mail|mails|e-mail|e-mails|email|mailbox|mailboxen|postvak|postvakken|postbus|post|inbox|berichten|onedrive|bestanden|agenda|documenten|mailverkeer|doorsturen|delegatie|waarneming|outlook|gegevens)';

export const roles: RolePhrases = {
  manager: `
    (nieuwe|andere) ${boss} [vanaf|per|op] [<d>] (:|,|-|–|.|;) (dat (wordt|is)|het (wordt|is)|namelijk|te weten) <w>
    (nieuwe|andere) ${boss} [vanaf|per|op] [<d>] : <w>
    niet (meer|langer) (aan|onder) (<p>|mij) [,] maar [voortaan|direct|vanaf|per] [<d>] (aan|onder) <w>
    (rapporteert|rapporteren|rapporteer|rapporterend|verantwoording schuldig) [vanaf|dan|direct|per|voortaan] [<d>] [<p>] [nu|direkte|voortaan|fremover] aan [:] [onze|de] <w>
    niet (meer|langer) aan (<p>|mij) [,] maar [voortaan|direct] aan <w>
    aan <w> (rapporteren|rapporteert|gaat rapporteren|gaan rapporteren)
    (valt onder|vallen onder|onder|onder leiding van|onder de leiding van|aangestuurd door|geleid door|begeleid door|in het team van|bij het team van|het team van|werkt voor|gaat werken voor) [de|onze] <w>
    (valt|vallen) [voortaan|dan|vanaf] [<d>] [<p>] [voortaan] onder <w>
    [nieuwe|de|zijn|haar|directe|toekomstige|met|als] ${boss} [(van|voor) <p>] [vanaf|per] [<d>] [is|wordt|:|=|-|–|blijft|,] [namelijk] <w>
    nieuwe ${boss} (van|voor) <p> [vanaf|per] [<d>] [:|is|wordt|,] <w>
    ${boss} (ben|is|wordt|blijft) <w>
    <w> (is|wordt|als|ben|word|blijft) (zijn|haar|hun) [nieuwe|directe] ${boss}
    <w> als (leidinggevende|manager)
    (met|krijgt|heeft) <w> als [zijn|haar|nieuwe] ${boss}
    <w> (stuurt|gaat|leidt) (hem|haar) .. (aan|leiden)
  `,
  senderManages: `
    (ik ben|ik word|ben ik|word ik) [dan] [zijn|haar|de] [nieuwe|directe] ${boss} [zelf]
    ${boss} (ben|word) ik
    ${boss} [:|=|-|–] (ik|ikzelf|mij)
    (in|aan|bij|naar|van) mijn (team|afdeling)
    (mijn nieuwe (collega|medewerker|medewerkster|stagiair*)|(rapporteert|rapporteren|rapporteer|gerapporteerd|valt|verantwoording) [<d>] [direct|rechtstreeks|dan|voortaan] (aan|onder) mij)
  `,
  delegate: `
    ${mail} [van <p>] (mag|moet|zal|kan|wil) [graag|voortaan|dan] <w> (krijgen|hebben|overnemen|ontvangen|beheren|lezen)
    ${mail} [van <p>] (krijgt|neemt|ontvangt|beheert) [voortaan|dan] <w> [over] $
    ${mail} .. (naar|aan|voor|bij|:|=|→) [de|onze|haar|zijn|collega|manager] [:|-|–] <w>
    (doorsturen|stuur|stuurt|doorzetten|omleiden|delegeren|delegeer|overdragen|doorgestuurd|overzetten|doorsturen) .. (naar|aan) <w>
    <w> (krijgt|neemt|ontvangt|beheert|leest|erft|moet|mag) [toegang tot|de|het|zijn|haar|alle] [de|het|zijn|haar] ${mail}
    (geef|geven) <w> [toegang] [tot] [zijn|haar|de|het] ${mail}
    ${mail} .. (overgenomen|beheerd|gelezen) door [:|-|–] <w>
    ${mail} (van) <p> .. (naar|aan) <w>
  `,
  senderReceives: `
    ik (neem|krijg|beheer|behoud) (haar|zijn|de|het|hun) ${mail} [over]
  `,
  subject: `
    hoe (staat|gaat|loopt) het met <p>
    <p> (heeft|zegt|vertelde|meldde|zei) [me|mij|ons] [verteld|gezegd|gemeld|laten weten] [,] dat (hij|zij|ze)
    (wissel|wijziging|verandering) van (leidinggevende|manager|teamleider) (voor|:|van|bij) <p>
  `,
  signature: `
    (groet|groeten|groetjes|bedankt|dank|mvg|met vriendelijke groet|vriendelijke groet|vriendelijke groeten) [,|-|!|.] [¶] [-|–] <p> $
  `,
  firstPerson: `
    (ik neem ontslag|hierbij neem ik ontslag|mijn ontslag|mijn laatste (werkdag|dag)|ik zeg op)
  `,
  bystander: `
    niet (meer|langer) (aan|onder) <w>
    (taken|klanten|projecten|dossiers|werk) [gaan|gaat|worden|neemt|nemen] [naar|over] [door] <p> [over|$]
    uit (het team|de afdeling) van <p>
    (en|,) niet <p> ,
    achternaam [is|:|=] <p>
    (,|-|–|—) (niet|en niet) <p> (,|.|-|–|—|$)
    (oude|huidige|vorige|voormalige) ${boss} [:|is|was] <w>
    (vervangt|in plaats van|opvolger van|opvolgster van|vervanger van|vervangster van|vervanging van|vervanging voor|bedankt|dank je|dank|volgens|namens|net als|zelfde rechten als|zelfde toegang als|dezelfde rechten als|dezelfde toegang als|samen met|zwangerschapsverlof van|functie van|plek van|rol van|neemt de plaats in van|volgt op|vraag|vraagt|zeg tegen|informeer|ter vervanging van|bericht van|mail van|verlof van) [onze|de|collega|,] <p>
    (buddy|mentor|contactpersoon|begeleider) [is|:|=|wordt] <p>
    (hoi|hallo|hey|beste|goedemorgen|goedemiddag|dag|geachte|lieve) <p> (,|:|!|-|¶|.)
    <p> (zegt|zei|heeft gezegd|meldt|meldde|vertelde|bevestigt|bevestigde|vraagt|vroeg|wil|liet weten|mailde) (dat|mij|ons|me|:|,|mee)
    <p> volgt <p> op
    volgt <p> op
    neemt .. van <p> over
  `,
};

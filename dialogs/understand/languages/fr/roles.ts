import type { RolePhrases } from '../language.ts';

const boss =
  "(manager|manageuse|responsable|superieur|superieure|chef|cheffe|n+1|patron|patronne|directeur|directrice|superieur hierarchique|responsable hierarchique|chef d' equipe|referent hierarchique|hierarchique|tuteur|tutrice)";
const mail =
  '(mails|mail|e-mails|emails|email|courriels|courriel|messagerie|boite|boite mail|boite aux lettres|boite de reception|messages|courrier|onedrive|fichiers|dossiers|agenda|calendrier|documents|transfert|delegation|redirection|drive|outlook|donnees)';

export const roles: RolePhrases = {
  manager: `
    (change de|changera de|nouveau|nouvelle|nouvel|autre) ${boss} [hierarchique] [le|a partir du|des le|au|a compter du] [<d>] (:|,|-|–|.|;) (ce sera|c' est|sera|il s' agit de|il s' agira de) <w>
    (change de|changera de|nouveau|nouvelle|nouvel|autre) ${boss} [hierarchique] [le|a partir du|des le|au|a compter du] [<d>] : <w>
    (rapporte|rapportera|rapporter|rapportant|reporte|reportera|reporter|reportant|rattache|rattachee|rend compte|rendra compte|rendre compte|depend|dependra|dependre|repond) [directement|desormais|a partir du|du] [<d>] (a|de|d'|au|aupres de) [:] [notre|la|le] <w>
    plus a (<p>|moi) [,] mais [desormais|directement] a <w>
    (sous|managee par|manage par|encadree par|encadre par|dirigee par|dirige par|supervisee par|supervise par|sous la (direction|responsabilite|supervision|houlette|tutelle|autorite) (de|d')|sous les ordres (de|d')|sous l' autorite (de|d')) [le|la|les|l'] [<o>] [direction|responsabilite|supervision|houlette|tutelle|ordres|autorite] [de|d'] <w>
    (dans|rejoint|integre|rejoindra) l' equipe (de|d') <w>
    [son|sa|nouveau|nouvelle|futur|future|le|la] ${boss} [(de|d'|pour) <p>] [a partir du|des] [<d>] [est|sera|:|=|-|–|c' est|devient|directe|direct|,] <w>
    (nouveau|nouvelle) ${boss} (de|d'|pour) <p> [a partir du|des|le|a compter du] [<d>] [:|est|sera|,] <w>
    <w> (est|sera|devient|comme|etant) (son|sa|leur) [nouveau|nouvelle|futur] ${boss}
    (avec|et) <w> (comme|pour) [son|sa|nouveau|nouvelle] ${boss}
    <w> (encadrera|managera|manage|dirigera|supervisera)
    (change de|nouveau|nouvelle|nouvel) (responsable|manager|chef|cheffe|superieur|superieure|n+1) [hierarchique] [:|,] (ce sera|c' est|sera) <w>
  `,
  senderManages: `
    (me sera|m' est|me seront|me sont) rattache*
    sous ma (responsabilite|direction|houlette|supervision)
    (ce sera|c' est|ce serait) moi
    (je suis|je serai|c' est moi|moi-meme) [son|sa|le|la|leur] [nouveau|nouvelle] ${boss}
    ${boss} [:|=|-|–|est|sera|c' est] moi
    (mon|dans mon|rejoint mon|ma) (equipe|service)
    (me rapporte|me rapportera|m' est rattache*|me rend compte|me reporte|me reportera|moi comme)
    (mon|ma) (nouveau|nouvelle) (collaborateur|collaboratrice|stagiaire|recrue|alternant*)
  `,
  delegate: `
    que <w> (recoive|recupere|reprenne|prenne|gere|ait) [l' acces|acces] [a|aux|au] [ses|sa|son|les|la|le|tous] ${mail}
    ${mail} [de <p>] [,] (c' est|ce sera) <w> qui (les|la|le|l') (recoit|recupere|reprend|prend|recevra|recuperera|reprendra|prendra|gere|gerera|aura)
    ${mail} .. (a|au|vers|pour|chez|:|=|→) [sa|son|la|le|notre|ma] [collegue|manager|responsable|successeur] [:|-|–] <w>
    (transferer|transferez|transfere|transferes|transfert|rediriger|redirige|redirigez|faire suivre|faites suivre|deleguer|delegue|deleguez|delegation|renvoyer|renvoyez|basculer|donner|donne|confier) .. (a|vers|au|pour|:) [collegue] <w>
    <w> (recoit|recupere|reprend|recevra|recuperera|reprendra|prend|prendra|gere|gerera|aura|doit recevoir|doit recuperer|lira) [l' acces|acces] [a|aux|au] [ses|sa|son|les|la|le|des|tous] ${mail}
    ${mail} .. (repris*|recuper*|recu*|geree*|lu*) par [:|-|–] <w>
    (donne|donnez|donner|accorder|accordez) (a|au) <w> [l' acces|acces] [a] [ses|sa|son|les|la|le] ${mail}
  `,
  senderReceives: `
    je (reprends|recupere|prends|garde|gere|recois) (sa|ses|son|la|les|le|l') ${mail}
  `,
  subject: `
    <p> (m' a|nous a|a) [dit|annonce|informe|prevenu|confirme] (qu' (il|elle))
    changement de (manager|responsable|chef|superieur) (pour|:|de) <p>
  `,
  signature: `
    (cordialement|merci|bien a vous|bien a toi|cdlt|bonne journee|a bientot|amities|bises) [,|-|!|.] [¶] [-|–] <p> $
  `,
  firstPerson: `
    (je demissionne|je vous (presente|remets) ma demission|ma demission|mon dernier jour|je quitte)
  `,
  bystander: `
    ^ [de la part] de <p> :
    (cesse|cessera|arrete|arretera) de (rapporter|reporter|dependre) [directement] (a|de|d') <w>
    (dossiers|clients|taches|projets|missions) [sont|seront|passent|vont] [repris*|confie*|transfere*|assure*] [par|a] <p>
    de l' equipe de <p>
    (et|,) (non|pas) <p> ,
    (rapporte|reporte|rapportera|reportera|depend) plus (a|de|d') <p>
    (nom de famille) [est|:|=] <p>
    (,|-|–|—) (pas|et non|non pas) <p> (,|.|-|–|—|$)
    (ancien|ancienne|actuel|actuelle) ${boss} [:|est|etait] <w>
    (remplace|remplacera|remplacer|en remplacement de|en remplacement d'|a la place de|a la place d'|succede a|succedera a|merci|selon|de la part de|d' apres|remplacant de|remplacante de|remplacement de|conge maternite de|memes acces que|memes droits que|poste de|role de|prend la suite de|pour remplacer|aide|demande a|demandez a|dis a|dites a|informe|informez|previens) [notre|la|le|collegue|,] <p>
    (parrain|marraine|referent|contact|tuteur|buddy) [est|:|=|sera] <p>
    (bonjour|bonsoir|salut|hello|cher|chere|coucou) <p> (,|:|!|-|¶|.)
    <p> (dit|a dit|m' a|nous a (dit|informe*|annonce|prevenu*|confirme)|pense|affirme|demande|veut|souhaite|confirme|annonce|m' informe|me dit) (que|qu'|:|,)
    (conge|arret|absence) [maternite|maladie|parental] de <p>
    pendant (le|l'|la) .. de <p>
    (nee|alias|anciennement) <p>
  `,
};

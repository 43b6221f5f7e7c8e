import type { Language } from './language.ts';
import { trigger } from './language.ts';

const who = '(?:<p>|il|elle|ils|elles)(?: \\( [^()]{1,40} \\))?(?: , (?:<[tol]>|a|notre|la|le| |,){1,5} ,)?';
const gap = '(?:(?!<p>)[^.!?;\\n]){0,60}?';
const helper =
  "(?: (?:va|vont|nous|se|est|a|ont|sera|doit|y|s'|l'|,|aussi|finalement|bientot|tous|les|deux|<d>|qui|officiellement|ne|n'|pas)){0,5}";

export const french: Language = {
  joiner: [
    trigger(
      "(?:nous rejoint|nous rejoindra|arrive|arrivera|commence|rejoint l' equipe)(?: (?:<d>|aussi|:|chez nous|parmi nous))+ <p>",
      'after',
    ),
    trigger(
      '(?:nouve(?:au|l|lle|aux|lles)) (?:<t>|venue?s?|entrant(?:e|s)?|apprentie?|alternante?|interimaire|consultante?|externe|personne|equipier|equipiere|arrive|engagement|<o>|arrivees?|arrivant(?:e|s)?|collaborateur|collaboratrice|collaborateurs|collegue|collegues|employee?|employes|recrue|recrues|stagiaires?|salariee?|prestataires?|embauche|membre|freelance|recrutement|contractant)',
      'after',
    ),
    trigger(
      "(?:arrivee|embauche|recrutement|nouvelle embauche|entree|apprentie?|alternante?|interimaire|engagement|nouveau|nouvelle|stagiaire|prestataire|consultant externe|integration|accueil|onboarding)(?: (?:de|d'|:|du|pour|en|<o>|<l>))* ?<p>",
      'after',
    ),
    trigger(
      `${who}${helper} (?:commence|commencent|nous rejoint|nous rejoindra|entre|entrera|prend ses fonctions|prendra ses fonctions|prend son poste|prendra son poste|demarre|demarrent|vient travailler|viendra|sera des notres|commencera|commenceront|debute|debutent|debutera|demarre|demarrera|arrive|arrivent|arrivera|rejoint|rejoignent|rejoindra|integre|integrera|commencer|rejoindre|arriver|demarrer|debuter|integrer)(?! (?:la reunion|l' appel|le projet|en retard|le rapport|le canal|a <c>|la formation))`,
      'before',
    ),
    trigger(
      `(?:creer|cree|creez|besoin d'|faut|mettre en place|mets en place|configurer|configure|configurez|activer|activez|fournir|fournissez|prevoir|prevoyez|provisionner|il faudrait|ouvrir|ouvre|ouvrez|prepare|preparer|preparez|creation|ajoute|ajouter|ajoutez)(?: (?:un|le|les|l'|ses|des|d'|une|acces|du|et|de|boite|mail|poste|nouveau|a|s'|il|te|plait)){0,5} (?:compte|acces|poste|profil|comptes|materiel|equipement|identifiants|session|utilisateur|tout|<h>)(?: (?:utilisateur|et|un|une|<h>|informatique|mail|m365|d'|a))* (?:pour|de|a)(?: (?:notre|nouvelle|nouveau|stagiaire|collegue|le|la|<t>|prestataire|,)){0,4} <p>`,
      'after',
    ),
    trigger(
      '(?:ajoute|ajouter|ajoutez|embaucher|recruter|engager|engageons|onboarder|onboarde|bienvenue a|souhaitons la bienvenue a|enregistrer|enregistrez|embauchons|recrutons|accueillons|accueillir|inscrire)(?: (?:comme|le|la|notre|prestataire|stagiaire|<t>|nouveau|nouvelle)){0,3} <p>',
      'after',
    ),
    trigger(
      '(?:embauche|recrute|engage|embauchons|embauchee|recrutee|embauches|engagee)(?: (?:<t>|comme|un|une|stagiaire))* <p>',
      'after',
    ),
    trigger(
      "<p>(?: (?:a ete|est|sera|vient d' etre)){0,2} (?:embauchee?|recrutee?|engagee?|a signe son contrat|signe)",
      'before',
    ),
    trigger(
      "(?:premier jour|date (?:de debut|d' arrivee|d' entree|d' embauche)|prise de (?:poste|fonctions?)|debut)",
      'either',
      'soft',
    ),
  ],
  mover: [
    trigger('changement(?: (?:interne|de [a-z]+))? : <p>', 'after'),
    trigger(
      `${who}${helper} (?:passe|passent|passera|rejoindra en interne|s' installe|integre en interne|prend la tete|prendra la tete|est detachee?|sera detachee?|est nomme|sera nomme|est promu|sera promu|est transfere|sera transfere|sera mute|est affecte|sera affecte|migre|glisse|monte|change|changera|demenage|demenagera|part|va|bascule|evolue|evoluera|est mute|est mutee|est transferee?|muter|passer|changer|est promue?|est nommee?|sera mutee?|sera transferee?|sera promue?|sera nommee?|est affectee?|sera affectee?|mutee?|promue?|transferee?|nommee?)(?= ${gap}(?:a|au|aux|de|d'|du|en|vers|dans|chez|sous|comme|<[oltd]>))(?! (?:en conge|en vacances|a la retraite))`,
      'before',
    ),
    trigger(
      "(?:mutation|transfert|promotion|demenagement|detachement|changement de (?:manager|responsable|site|bureau|equipe)|mobilite interne|deplace|deplacez|mute|affecte|transferer|transferez|transfere|promouvoir|promouvez|promeut|promouvons|muter|mutez|deplacer|mobilite|nommer|nommons|passer|affecter|affectez|changement de (?:poste|service))(?: (?:de|d'|pour|:|interne))* <p>",
      'after',
    ),
    trigger(
      `${who}${helper} (?:devient|deviendra|devenir|occupera|occupe|assurera|est nommee?|sera nommee?|est promue?|sera promue?|sera|assume|dirigera|remplira|reprend|reprendra|prend le poste de|prendra|prend la)(?: (?:notre|la|le|nouvelle|nouveau|direction|un|une|poste|de|<d>)){0,4} (?:<t>|direction)`,
      'before',
    ),
    trigger(
      `${who}${helper}(?: (?:desormais|maintenant|dorenavant|a|partir|de|du|<d>|,)){0,6} (?:rapporte|rapportera|reporte|reportera|rattachee?|rendra compte|depend|dependra|travaille|travaillera)`,
      'before',
      'soft',
    ),
    trigger(
      `<p>${gap} (?:nouveau|nouvel|nouvelle) (?:manager|responsable|poste|titre|chef|cheffe|superieur|superieure|fonction|service|role|intitule)`,
      'before',
      'soft',
    ),
  ],
  leaver: [
    trigger(
      "<p> (?:n' est|ne sera|ne fait|n' est deja) plus (?:salariee?|employee?|en poste|sous contrat|partie de|dans (?:nos effectifs|l' effectif))",
      'before',
    ),
    trigger("(?:quitte|quittera) (?:l' entreprise|la societe|nous)(?: (?:<d>|:|aussi))* <p>", 'after'),
    trigger(
      `${who}${helper} (?:quitte|quittent|quittera|quitter|a quitte)(?= ${gap}(?:<d>|l' entreprise|la societe|nous|la boite|l' equipe|le groupe|la compagnie|la maison|l' organisation|ses fonctions|entreprise|son poste))(?! (?:la reunion|le bureau|plus tot|la salle|le canal|l' appel))`,
      'before',
    ),
    trigger(`(?:nous|l' entreprise) quitt(?:e|era|ent|er)`, 'before'),
    trigger(
      `${who}${helper} (?:part|partira|partent|partir|s' en va|partie|parti)(?= (?:de l' entreprise |definitivement |aussi |le |en |de la societe |a la fin )*(?:<d>|de l' entreprise|definitivement|a la retraite|de chez nous|vers d' autres))(?! (?:en (?:conge|vacances|formation|deplacement|mission)|<d> (?:en|pour|a) (?:conge|vacances|formation|deplacement|mission|<l>)))`,
      'before',
    ),
    trigger(
      `${who}${helper} (?:demissionne|remet sa demission|remis sa demission|presente sa demission|presente sa demission|depose sa demission|nous a quitte|mis fin|rompt son contrat|fait valoir ses droits|est demissionnaire|s' en ira|tire sa reverence|demissionnera|demissionner|a demissionne|pose sa demission|donne sa demission|pris sa retraite|prend sa retraite|prendra sa retraite|cesse)`,
      'before',
    ),
    trigger(
      "(?:depart|demission|licenciement|fin de (?:mission|stage|cdd)|depart a la retraite|depart en retraite|renvoi|cessation|congediement|sortie|offboarding|fin de contrat|rupture|retraite|sortant|sortante)(?: (?:de|d'|:|pour|-|conventionnelle|du|contrat))* <p>",
      'after',
    ),
    trigger(
      `(?:licencie|licencier|licencions|separer de|separons de|separes? de|separee?s? d'|viré|vire|renvoyer|congedier|mis a pied|disons au revoir a|perdons|renvoye|remercie|vire|congedie|licenciee|viree)(?: (?:immediatement|hier|<d>|aujourdhui|pour|faute|notre|<t>)){0,3} <p>`,
      'after',
    ),
    trigger(
      `<p>(?: (?:a ete|est|vient d' etre|sera|ete|hier|<d>)){1,3} (?:mise? a la porte|mise? a pied|licenciee?|renvoyee?|viree?|remerciee?|congediee?)`,
      'before',
    ),
    trigger("(?:dernier jour)(?: (?:de travail|de|d'|pour|chez nous)){1,3} <p>", 'after'),
    trigger("(?:dernier jour)(?! (?:de la|du|pour|des|de l')(?! <p>))", 'either'),
    trigger(
      `<p>(?: (?:ne|n'))? (?:travaille|est|fait|sera) plus (?:chez nous|dans l' entreprise|ici|partie|parmi nous|la)`,
      'before',
    ),
    trigger(
      "(?:(?:le |la |l' )?(?:contrat|mission|stage|cdd|alternance|periode d' essai) (?:de|d') <p>)(?: (?:se|prend|prendra|s'|ne|sera|pas)){0,3} (?:termine|terminera|fin|arrete|renouvelee?|acheve|echeance|expire|expirera|prolongee?|finit|finira)",
      'either',
      'soft',
    ),
  ],
  question:
    /^ (?:(?:bonjour|salut|hello|question|et|<p> ,|,|:|-|dis|dites) ){0,4}(?:est-ce|est ce|est-il|est-elle|qui|que|qu'|quoi|quand|quel|quelle|quels|quelles|combien|comment|pourquoi|ou en|ou|a-t-il|a-t-elle|y a-t-il|y a t il|as-tu|avez-vous|savez-vous|sais-tu|faut-il|dois-je|doit-on|peut-on|puis-je|(?:<p> )?(?:part-il|part-elle|quitte-t-il|quitte-t-elle|a-t-il|a-t-elle|est-il|est-elle|commence-t-il|commence-t-elle)|c' est quoi|qu' est-ce) /,
  polite:
    / (?:peux-tu|pouvez-vous|pourriez-vous|pourrais-tu|pouvons-nous|peut-on|est-ce que (?:tu|vous) (?:peux|pouvez|pourrais|pourriez)|tu (?:peux|pourrais)|vous (?:pouvez|pourriez)|puis-je) (?!me dire|nous dire)/,
};

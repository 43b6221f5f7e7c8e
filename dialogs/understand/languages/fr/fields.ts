import type { FieldPhrases } from '../language.ts';

export const fields: FieldPhrases = {
  starts: `
    (commence*|debut*|demarr*|arriv*|entre*|rejoi*|integre*|du|des|a partir|a compter|premier jour|prise de poste|prise de fonctions|date de debut|date d' arrivee|date d' entree|depuis|le) [est|sera|le|du|de|au|:|prevu|prevue|a|fixe|fixee] [le|au|du|la] <d>
  `,
  ends: `
    (jusquau|jusqua|jusquen|jusqu'|date de fin|fin de contrat|prend fin|termine|se termine|finit|expire|terme|echeance|fin de mission|fin le) [le|au|en|a|la fin|:|prevue|fin] [de|le] <d>
    <d> (au|-|–|—|a|jusquau) [le] <d>
    entre [le] <d> et [le] <d>
  `,
  goneFrom: `
    (depuis|a partir du|a partir de|des le|des|a compter du|a compter de) [le] <d>
  `,
  startsOrEnds: `
    (a partir du|a partir de|des le|des|a compter du|au) [le] <d>
  `,
  officialEnd: `
    (officiellement|formellement|contractuellement) [que] [le|au|a la] <d>
    (contrat|emploi) [de travail] (se termine|prend fin|s' acheve|court jusqu' au|finit) [officiellement] [que] [le] <d>
  `,
  lastDay: `
    dernier jour
    (date de (depart|sortie|fin))
  `,
  isLastDay: `
    <d> (est|sera|comme|etait) [son|le|leur] dernier jour
  `,
  dismissal: `
    (mis|met|mettons) fin (a|au) [la|sa|son|l'] (periode d' essai|contrat|stage|mission|essai|alternance)
    (licencie|licenciee|renvoye|renvoyee|vire|viree|congedie|congediee|separe|separes|mis a pied|mise a pied|remercie|remerciee)
  `,
  postponed: `
    (deplace|deplacee|reporte|reportee|repousse|repoussee|decale|decalee|avance|avancee|change|passe) (du|de)
  `,
  movedTo: `
    (reporte|reportee|repousse|repoussee|decale|decalee|avance|avancee|deplace|deplacee|fixe|fixee) (au|a) [le] <d>
  `,
  superseded: `
    (initialement|auparavant|d' abord|prevu|prevue|etait) [prevu|prevue|annonce|initialement|pour|au|le] [pour|au|le] [le] <d>
    (devait) .. [le|au] <d>
    plus le <d>
  `,
  without: `
    (sans|pas de|pas d'|pas besoin de|pas besoin d'|aucun) [nouvel|nouveau]
  `,
  unrelated: `
    (decede|decedee|mort|morte|deces|obseques|enterrement|funerailles) [sont|est|a lieu|auront lieu|aura lieu|ce] [le|ce] <d>
    (demissionne|a demissionne|demission|annonce|annoncee|signe|signee|entretien|reunion|anniversaire|dit|informe|preavis|ne|nee|recu|recue|lettre|courrier|discute|conge|conges|vacances|telephone|appele|confirme|remis) [le|hier|du|depuis|au|a partir|,] [le|du] <d>
    (preavis depose|preavis remis|preavis donne|demissionne|a demissionne|demission|annonce|annoncee|signe|signee|entretien|reunion|anniversaire|dit|informe|preavis|ne|nee|recu|recue|lettre|courrier|discute|conge|conges|vacances|telephone|appele|confirme|remis) [le|hier|du|depuis|au|a partir|,] [le|du] <d>
    (recu|recue|recevons) .. (demission|lettre|preavis) [de|d'] <p> [le|du] <d>
    (quand|si) <d>
    (de retour|revient|absent|absente|malade) [le|jusquau|du|depuis] <d>
    <d> [est|sera|c'] [est] [un] [jour] (ferie|chome)
  `,
  comesBack: `
    (est de retour|, de retour|revient) [chez nous|parmi nous] (le|du|au|a partir du|des le) <d>
  `,
  agreed: `
    (accord|convenu|convenus|entendus) (sur|pour|du|de) [la date du|le] <d>
  `,
  besideTime: `
    (incident|reunion|appel|entretien|alerte|rendez-vous) .. (de|a|vers) <c>
    depuis <c>
  `,
  occasion: `
    (on|nous) (fete|fetons|mange|mangeons|boit|buvons|se retrouve|organise|organisons|dejeune|dejeunons|trinque|celebre)
    (prevenir|prevenez|informer|informez|appeler|appelez) (le|la|les|moi|nous)
    (reunion|rendez-vous|rdv|pot|pot de depart|fete|dejeuner|diner|repas|gouter|apero|aperitif|gateau|cafe|petit-dejeuner|carte|audit|auditeurs|commissaires aux comptes|inspection|entretien|atelier|formation|seminaire|conference|comite|appel|anniversaire|mariage|passation|point|presentation|livraison|date limite|echeance|examen|discours|ceremonie|session|vol|train|discussion)
    (contrat|offre) .. (signe|signee|envoye|envoyee)
    (rend|rendra|rendre) .. (<h>|badge|ordinateur|cles|telephone)
  `,
  past: `
    (a change|a pris|est passe|est passee|est devenu|est devenue|a ete|sont passes|etait|a quitte|est parti|est partie|quitta|a rejoint|a commence|a demarre|a fini|a termine|est arrive|est arrivee|avait|etaient|sont partis)
  `,
  kept: `
    (garde|gardera|conserve|conservera|reste|restera|maintient|toujours) [son|sa|le|la] [poste|titre|fonction|role] [de|du|d'|comme|en tant que|au|a la] (<t>|<o>)
  `,
  origin: `
    (ancien|ancienne|actuel|actuelle|precedent|precedente) (service|departement|equipe|bureau|poste|titre|site) [:|est|etait] (<o>|<l>|<t>)
    (quitte|quittera|quittant|quittent|laisse|ex|ancien|ancienne|actuellement|en provenance de|en provenance du|issu de|venant de|venant du) [l'|la|le|les] [service|equipe|poste de|bureau de|departement|au|a] (<o>|<l>|<t>)
    (au lieu|plutot que|et non|a la place) (de|du|des|d'|de la|de l') [service|equipe] (<o>|<l>|<t>)
    (demande|demandez|informe|merci|bonjour|cher|chere) (a|au|la|le|aux) (<o>|<t>)
    (<o>|<t>) (a demande|demande|dit|confirme|valide|souhaite)
    (notre|le|la) (<t>) .. (devient|passe|part)
    (convenu|vu|discute|accord|valide|aligne|confirme|selon|approuve|demande|decide) (avec|par|de) [les|la|le|l'] <o>
    (selon|d'apres) [les|la|le|l'] <o>
    <o> (est au courant|sont au courant|est informe*|sont informe*|a valide|ont valide)
  `,
  from: `
    (echange|echangera|troque|troquera) [l'|la|le|les] (<o>|<l>|<t>)
    (du|de l'|de la|depuis le|depuis l') (bureau|site|agence|usine|magasin|equipe|service) (de|d'|du|des|de la|de l') (<o>|<l>) (a|au|aux|vers|pour|→)
    (de|du|des|de l'|de la|d'|depuis) [l'|la|le|service|equipe|poste de|bureau de|departement|au|a] (<o>|<l>|<t>)
    (<o>|<l>|<t>) (vers|→) [le|la] (<o>|<l>|<t>)
    <o> (au|a la|a l'|aux) <o>
    <l> (a|au) <l>
  `,
  originLine: `
    ^ (de|ancien|ancienne|actuel|actuelle) [equipe|service|departement|bureau|site|poste|titre] [actuel|actuelle] :
  `,
  noOrigin: `
    au profit (de|d'|du|des|de la|de l') (<o>|<l>)
    (bureau|bureaux|site|poste|equipe|service|responsable|directeur|directrice|chef|cheffe|fonction|fonctions|titre|agence) (de|d'|du|des|de la|de l') (<o>|<l>|<t>)
    (rejoint|rejoindra|integre|au sein) .. (service|equipe|bureau) (de|d'|du|des) (<o>|<l>)
  `,
  now: `
    (asap|right now|immediatement|immediat|immediate|tout de suite|sur-le-champ|sans delai|effet immediat|maintenant $|des maintenant|d' urgence|urgent|urgence|a l' instant|sur le champ|illico|des que possible|au plus vite|avec effet immediat)
    (coupe*|bloque*|desactive*|ferme*) maintenant
  `,
  contractor: `
    (contractor|freelancer|prestataire|prestataires|externe|independant|independante|freelance|consultant externe|consultante externe|sous-traitant|auto-entrepreneur)
  `,
  intern: `
    (intern|stagiaire|stagiaires|stage)
  `,
  employee: `
    (permanent|cdi|permanent|permanente|contrat a duree indeterminee|salarie|salariee)
  `,
  forAll: `
    (tous les deux|toutes les deux|les deux|tous)
  `,
  swap: `
    (echange|echangent|permutent|permutation|inversement|intervertissent|en echange)
  `,
  departmentSlot: `
    (l' equipe|equipe|service|departement|au service|dans l' equipe)
  `,
};

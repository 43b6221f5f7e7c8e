import type { EventPhrases } from '../language.ts';

const on =
  "(le|en|au|a|fin|a la fin de|a la fin du|ce|des|a partir de|a partir du|a compter du|a compter de|depuis|d' ici|a la date du|pour le|jusquau)";
const when = `[${on}] [le|du|la] <d>`;
const company =
  "(nous|l' entreprise|la societe|la boite|la compagnie|la maison|l' organisation|le groupe|notre (equipe|entreprise|societe)|l' equipe|ses fonctions|son poste|contoso|la banque|le cabinet|la structure|nos effectifs|l' effectif)";
const person =
  '(collaborateur*|collaboratrice*|collegue*|employee*|employe|employes|recrue*|stagiaire*|salarie*|prestataire*|embauche*|membre*|freelance*|recrutement*|contractant*|venu*|entrant*|apprenti*|alternant*|interimaire*|consultant*|externe*|personne*|equipier*|equipiere*|engagement*|arrivee*|arrivant*|tete|visage|technicien*)';
const account =
  '(compte|comptes|acces|profil|identifiants|session|utilisateur|poste de travail|boite mail|adresse mail|badge)';

export const events: EventPhrases = {
  joiner: {
    sure: `
      (creer|creez|cree|ouvrir|ouvrez|ouvre|preparer|preparez|prepare|activer|activez) (le|son|un|les) [nouveau] (compte|comptes|acces|profil|boite|identifiants) (de|d'|du) [notre] [nouveau|nouvelle] <p>
      > [part|est|sera] [bientot] [en] conge [de] (maternite|paternite|parental) [a partir du|des|le|du] [<d>] (et|,|;|.|–|-) [c' est] <p> [qui] (la|le|va la|va le) (remplace|remplacera|remplacer|supplee) (a partir (du|de|d')|du|des|a compter|jusqu|jusqu'|<d>|le <d>|pendant)
      (revient|reviendra) [chez nous] [le|au] <d> (comme|en tant que) <t>
      (accueillons|avons|recevons) (deux|trois|quatre|2|3|4) (nouveaux|nouvelles|arrivees) [collegues|personnes] [le|des|a partir du] [<d>] :
      (travaille|travaillera) (chez|avec|pour) nous (comme|en tant que)
      > (nouveau|nouvelle|nouveaux|nouvelles|nouvel) [<t>|<o>] ${person}
      > (embauch*|accueille|recrutement|recrute|recrutons|engage|engageons|engagee|recrutee|integration|accueil|accueillons|accueillir|bienvenue)
      (rejoint|rejoindra|rejoignent|rejoindre|integre|integrera|integrent) (nous|l' equipe|notre equipe|l' entreprise|la societe|les rangs|nos equipes)
      nous [a] (rejoint|rejoindra|rejoignent|rejoindre|rejoins)
      (prend|prendra|prennent|prendre) (ses|leurs) fonctions
      (prend|prendra) [son|le] poste
      prise de (poste|fonction|fonctions)
      > (arrivee|nouvelle arrivee|entree) (de|d'|:|du)
      > (creer|cree|creez|creation|ouvrir|ouvre|ouvrez|prevoir|prevoyez|preparer|prepare|preparez|configurer|configure|configurez|activer|activez|fournir|fournissez|besoin|faut|faudrait|mettre en place|mets en place|provisionner|demande) .. ${account} .. (pour|a) .. <p>
      > (compte|comptes|acces|profil|identifiants|session|utilisateur|poste de travail) .. pour .. <p>
      (onboard*|onboarding|a bord)
      a signe (son|le) contrat
      (vient|viendra|viennent) (travailler|renforcer|nous rejoindre|rejoindre)
      (sera|est) (des notres|embauchee|embauche|recrutee|recrute|engage|engagee)
      > (deux|trois|quatre|cinq|plusieurs|2|3|4|5) [nouveaux|nouvelles] (stagiaires|prestataires|arrivees|recrues|collegues|collaborateurs|embauches|personnes)
      (revient|reviendra) (chez nous|dans l' entreprise|parmi nous)
      (quelquun|une personne) [de nouveau|de plus|nouvelle] [qui] [va] (arrive|arriver|arrivera|commence|commencer|commencera|rejoint|rejoindra|rejoindre|debute|debutera|integre|integrera)
      > ^ (stagiaires|prestataires|freelances|alternants) [pour l' ete|a partir du <d>|du <d>|<d>] :
    `,
    likely: `
      < (le|la|l') (remplace|remplacera) (a partir du|des le|du|le) <d>
      (commence|commencent|commencera|commenceront|commencer|debute|debutent|debutera|debuter|demarre|demarrent|demarrera|demarrer|entame)
      (arrive|arrivent|arrivera|arriver|arrivee) (parmi nous|chez nous|dans l' equipe|${when}|comme|en tant que|au|a|en|dans|:)
      arrivee
      (entre|entrera|entrent) [en fonction|en poste|chez nous|au|a la|dans|chez|comme|${when}]
      (rejoint|rejoindra|rejoignent|rejoindre|integre|integrera|integrent|integrer)
      premier jour
      date (de debut|d' arrivee|d' entree|d' embauche|de prise de poste)
      (travaillera|travaille|sera|est) [avec nous|chez nous|parmi nous|des notres] (du|a partir du|des le|jusquau) <d>
      > (ajoute|ajouter|ajoutez|enregistrer|enregistrez|inscrire|onboarder|onboarde) [comme|le|la|notre|prestataire|stagiaire|<t>|nouveau|nouvelle] <p>
      > stage (de|d'|pour) <p> .. (du|des|a partir)
      > (stagiaire|prestataire|apprenti*|alternant*|interimaire) [:|de|d'|,] <p>
      > (stagiaire|prestataire|apprenti*|alternant*|interimaire|consultant externe) .. (du|des|a partir|jusquau) <d>
      (notre|le|la|un|une) (nouveau|nouvelle|nouvel|futur|future) [<o>] <t>
      > materiel .. (pour|a) .. <p>
      debut [:|le|prevu|au] <d>
      (remplacement|conge maternite) .. de <p>
      < (remplace|remplacera|succede a|succedera a) <p> (a partir|des|a compter|le) [du|de|le] <d>
    `,
    hint: `
      (bienvenue|nouveau|nouvelle|stagiaire|prestataire|cdi|cdd)
    `,
  },
  mover: {
    sure: `
      (echange|echangera|troque|troquera) [l'|la|le|les] (<o>|<l>|<t>) contre [l'|la|le|les] (<o>|<l>|<t>)
      > (perdons|perd|perdra) <p> [le|au|fin] [<d>] au profit (de|du|des|d') [la|l'|le|les] (<o>|<l>)
      (quitte|quittera) (notre|mon|l'|son|cette) (equipe|service|groupe) pour [la|le|l'|les|rejoindre|aller a|aller au] [la|le|l'|les] <o>
      nouveau poste [de <p>|d' <p>] (de|comme) <t>
      (passe|passent|passera|passer|mute|mutee|muter|mutez|change|changera|changer|changent|transfere|transferee|transferer|transferez|transferons|bascule|basculera|evolue|evoluera|migre|glisse|demenage|demenagera|affecte|affectee|affecter|affectez|detache|detachee|s' installe|rotation|deplace|deplacez) .. (a|au|aux|en|vers|dans|chez|sous|comme|de|d'|du) [l'|la|le|notre|service|equipe|bureau] (<o>|<l>|<t>)
      (passe|passera|quitte|quittera|va|ira|part|monte) .. (<o>|<l>) .. (pour|au|vers|a|en|chez|dans) .. (<o>|<l>)
      (mutation|mutations|transfert|promotion|detachement|mobilite|mobilite interne|changement de (poste|service|manager|responsable|site|bureau|equipe|fonction|departement)|changement interne)
      (change|changera|changement) de (service|poste|bureau|equipe|manager|responsable|site|departement|fonction|titre|superieur)
      (promu|promue|promouvoir|promeut|promouvons|promouvez|promus)
      (devient|deviendra|devenir|est nomme|est nommee|sera nomme|sera nommee|nommer|nommons|nomme|nommee|occupera|occupe|assurera|assume|dirigera|reprend|reprendra|prend le poste|prendra le poste|prend la|prendra la) ... (<t>|direction|tete)
      (nouveau|nouvelle|nouvel) (manager|responsable|poste|titre|chef|cheffe|superieur|superieure|fonction|service|role|intitule|departement) [:|de|pour|est|a partir]
      (quitte|quittera|quittant) [le|la|les|l'|son] [service|equipe] <o>
      (va|ira|part) (travailler) .. (<l>|<o>)
      (rejoint|rejoindra|rejoindre) [le|la|l'] [service|equipe] <o> .. [<d>] .. (quitte|au lieu|depuis|en provenance)
      (au lieu|plutot que|a la place) (du|de la|de l'|de) .. (<o>|<l>)
    `,
    likely: `
      < est (desormais|maintenant|a present) [notre|la|le|l'] [nouveau|nouvelle] <t>
      (passe|passera|change|changera|bascule|demenage|demenagera|part)
      (sera|est|serait) [desormais|maintenant|dorenavant] [notre|la|le|nouveau|nouvelle|un|une] <t>
      (rapporte|rapportera|reporte|reportera|rattache|rattachee|rendra compte|rend compte|depend|dependra) .. (desormais|dorenavant|maintenant|a partir du|a compter du)
      (travaille|travaillera|sera base|sera basee|est base|est basee) .. (<l>|<o>)
      de <o> a <o>
      du <o> (au|a la|a l') <o>
      (nouveau|nouvelle|nouvel) (manager|responsable|poste|titre|chef|cheffe|superieur|fonction|service|role|intitule|bureau)
    `,
    hint: `
      (rapporte|rapportera|reporte|reportera|rattache|rattachee|rendra compte|rend compte|depend|dependra)
      (desormais|dorenavant)
    `,
  },
  leaver: {
    sure: `
      > (notez|note|noter|declarez|marquez|inscrivez|enregistrez) <p> [comme] (partant|partante|sortant|sortante|demissionnaire)
      > (sortez|sors|sortir|radiez) <p> (des|de l'|de nos) (effectifs|effectif)
      (mis|met|mettons|mettre|mettent) fin (a|au) [la|sa|son|l'] (periode d' essai|contrat|stage|mission|essai|alternance)
      (part|ira|va|partira) [<d>] (dans|vers|chez) (une autre (societe|entreprise|boite)|un autre employeur|un concurrent|une nouvelle (societe|entreprise)) $
      [le] rideau (tombe|tombera|est tombe) [<d>|le <d>] (pour|sur) <p>
      (escorter|escorte|raccompagner|raccompagne|reconduire|reconduit) <p> [a] (hors (du|de la|des)|en dehors (du|de)|jusqu' a la sortie|a la porte|dehors) [batiment|locaux|site|immeuble|bureaux]
      <p> (a ete|vient d' etre) (escorte|escortee|raccompagne|raccompagnee|reconduit|reconduite) (hors (du|de la|des)|en dehors (du|de)|a la porte|dehors) [batiment|locaux|site|immeuble|bureaux]
      <p> [est|nous] [malheureusement|subitement|brutalement] (decede|decedee|mort|morte) [$|<d>|ce]
      <p> nous a (quittes|quittees) (subitement|brutalement|a jamais|pour toujours)
      (deces|disparition) de [notre] [cher|chere] [collegue|collaborateur|collaboratrice] <p>
      (le dernier service|la derniere garde|le dernier shift|le dernier poste|le dernier quart|la derniere vacation) de <p>
      (fait|fera|effectue|effectuera|assure|assurera) (son dernier service|sa derniere garde|son dernier quart|son dernier shift|sa derniere vacation|son dernier poste) [<d>|le <d>]
      (deux|trois|quatre|plusieurs|2|3|4) departs [a noter|prevus|a signaler|a traiter] :
      (cesse|cessera|arrete|arretera) de travailler (pour|chez|avec) nous
      (termine|terminera|finit|finira|arrete|arretera) (chez|avec) nous
      (termine|terminera|finit|finira|acheve) (sa mission|son contrat|son stage|son cdd|son alternance)
      (prend|prendra|a pris|ont pris) (la porte|le large)
      (fait|fera|faisait) (ses|leurs) (valises|cartons|bagages|adieux)
      raccroche [les gants|les crampons|son tablier]
      (plie|pliera) bagage
      rend[ra] son tablier
      (quitte|quittent|quittera|quitter|quittait) [definitivement] ${company}
      ${company} (quitte|quittera|quittent|quitter|a quitte|a quittes)
      (demission|demissionne|demissionnaire|demissionner|demissionnera|a demissionne)
      (licencie|licenciee|licencier|licencions|licenciement|licencies)
      (vire|viree|virer|renvoye|renvoyee|renvoyer|renvoi|congedie|congediee|congedier|remercie|remerciee|mis a pied|mise a pied|mis a la porte|mise a la porte)
      (separe|separes|separee|separons|separer|separations) [de|d'|deja]
      dernier jour [de travail|chez nous|ouvre|travaille]
      > (depart|sortie) (de|d'|:|du|en retraite|a la retraite|definitif)
      (depart|part|partira|parti|partie|partent) [a la|en] retraite
      (prend|prendra|pris|prendre) (sa|ses|leur) retraite
      fait valoir ses droits
      (fin|terme) (de|du|d') (contrat|mission|stage|cdd|collaboration|son contrat|sa mission|alternance)
      (rupture|resiliation) [conventionnelle|du|de|anticipee] [contrat]
      (ne|n') .. plus .. (chez nous|dans l' entreprise|ici|partie|parmi nous|la|salarie|salariee|employe|employee|en poste|sous contrat|dans nos effectifs|dans l' effectif)
      plus [partie|salarie*|employe*] (chez nous|dans l' entreprise|parmi nous|en poste)
      (offboard*|offboarding|sortant|sortante|outboarding)
      (contrat|mission|cdd|stage) ~ (pas|non) .. (renouvele*|prolonge*|reconduit*|reconduite*)
      (pas|non) (renouvele|renouvelee|prolonge|prolongee|reconduit|reconduite)
      (s' en va|s' en ira) [definitivement|de la societe|de l' entreprise|de chez nous]
      (part|partira|partir|partent) (definitivement|de l' entreprise|de la societe|de chez nous|vers d' autres)
      (tire sa reverence|disons au revoir|dit au revoir|au revoir a|cessation|cesse ses fonctions|cessera ses fonctions|depose sa demission|pose sa demission|remis sa demission|donne sa demission|preavis)
      perdons <p>
    `,
    likely: `
      (emploi|relation de travail) de <p> (se termine|prend fin|cesse|prendra fin|se terminera|cessera|s' acheve)
      ^ <p> [( responsable : <p> )] (termine|finit) [chez nous|son contrat] [le|au] <d>
      (part|partira|partent|partir|s' en va|s' en ira) [aussi|definitivement|malheureusement] ${when}
      (quitte|quittera|quittent) [aussi|malheureusement] ${when}
      (part|partira|quitte) [aussi|malheureusement|definitivement] $
      depart .. <d>
      > depart
      (contrat|mission|stage|cdd|alternance|interim) ~ (termine|terminera|se termine|prend fin|prendra fin|s' arrete|s' acheve|arrive a (echeance|terme)|expire|expirera|finit|finira|s' arretera|echeance|terme)
      (est|etait|sera) parti* ${when}
      (jusquau|jusqua) <d> (chez nous|parmi nous|avec nous)
      (reste|sera) (chez nous|parmi nous|avec nous|la) .. (jusquau|jusqua) .. <d>
      (perdons|perd) <p>
    `,
    hint: `
      (parti|partie|part|sort|dehors)
      (couper|coupez|desactiver|desactivez|bloquer|bloquez|revoquer|supprimer|fermer|fermez) .. (acces|compte|comptes|tout)
    `,
  },
  neither: `
    (pere|mere|mari|femme|epouse|epoux|fils|fille|frere|soeur|chien|chat|grand-mere|grand-pere|ami|amie) (de|d'|du) <p> ... (decede|decedee|mort|morte)
    (perdu|perd|efface|supprime|ecrase) [tout] (son|le|mon|leur|notre) dernier jour
    (travail|donnees|fichiers|modifications) (du|de son|de mon) dernier jour
    merci .. (pour|de) (l'|votre|cet|ce|le) [bel|bon|super] accueil
    (boite|messagerie|mails|courriels) [mail] [de <p>] (passe|passent|va|vont) (a|au|chez)
    (le|notre|un|la|les) (client|cliente|clients|fournisseur|proprietaire|locataire) .. (resilie|part|quitte|demissionne|arrete)
    transfert de (connaissances|dossiers|fichiers|donnees|competences)
    depart [de|du|d'|des] [la|le|l'|les|notre|cette] (course|train|bus|navette|avion|vol|randonnee|marathon|bateau|ferry|convoi|excursion|voyage|visite|feu)
    (nouveau|nouvel|nouvelle) <h>
    en (faut|voudrait|veut|demande) (un|une) (nouveau|nouvelle|autre)
    (recoit|recevra|aura|demande|attend) (un|une) (nouvel|nouveau|nouvelle|autre) <h>
    dernier jour de (notre|votre|son|leur) (voyage|sejour|salon|conference|stage|formation|semaine)
    (part|partira|partent|s' en va|s' absente|nous quitte|quitte) [<d>] [le|du] [<d>] pour (une|un|deux|trois|quatre|quelques) (semaine|semaines|jours|mois|week-end)
    (a|est) (commence|demarre|arrive|arrivee) [chez nous|ici] [le] [<d>] et (n'|ne) .. (pas|plus)
    (commence|arrive) [<d>] (plus tard|en retard|seulement a)
    (conge maternite|conge parental|conge paternite|conge sabbatique|conges) ~ dernier jour
    dernier jour ~ avant .. (conge*|vacances)
    (part|partira|partent|s' en va|quitte) [a|vers|des] <c> $
    (part|partira|partent|s' en va|quitte) <d> [a|vers|des] <c> (zum|wegen|pour|para|voor|til|fordi|weil|parce|porque|omdat)
    (commence|debute|demarre|arrive) [a|vers] <c> $
    (arrete|arreter|cesse|cesser) de (fumer|boire|manger|courir|_)
    a partir (du|de|d')
    (part|partira|partent|partir|s' en va|est parti*|pars) .. (en (conge*|vacances|formation|deplacement|mission|pause|week-end|voyage|reunion|maternite|arret)|plus tot|dejeuner|manger|a <l>|pour <l>|au sport|chez le|a la (reunion|gym|maternite|plage)|tot|plus tard|avec l'|du principe|bien)
    (part|partira) ${when} (en (conge*|vacances|formation|deplacement|mission)|a <l>|pour <l>)
    (quitte|quittera|quitter|quitte) .. (la reunion|le bureau|plus tot|la salle|le canal|l' appel|le comite|le projet|la conversation|le groupe de|la piece|le chat|le parking|la table)
    (commence|commencent|commencera|debute|debutera|demarre|demarrera|rejoint|rejoindra|arrive|arrivera|integre) .. (la reunion|l' appel|le projet|en retard|le rapport|le canal|la formation|l' atelier|le comite|son conge|ses conges|ses vacances|les vacances|le stage de|par|le cours|le chantier|a travailler|la migration|de vacances|de conge)
    (passe|passera|passer|passent) .. (une bonne|de bonnes|un bon|la reunion|l' aspirateur|me voir|te voir|par|en revue|a autre chose|le week-end|ses vacances|commande|au bureau)
    (change|changer|changera) .. (mot de passe|adresse|ecran|batterie|avis|numero|telephone|la date|l' heure|d' avis|de nom)
    (demenage|demenagement|demenager) .. (appartement|maison|meubles|bureaux)
    (pot|fete|cadeau|discours|carte|gouter|repas|aperitif|apero) (de depart|d' adieu|pour le depart)
    dernier jour (de (la|l')|du|pour|des|de (vacances|conges|soldes|formation)) [_]
    dernier jour (avant|pour)
    (contrat|mission|stage|cdd) .. (est|sera|a ete) (prolonge|prolongee|renouvele|renouvelee|reconduit|reconduite)
    (prolonger|prolongez|prolonge|prolongation|renouveler|renouvelez|renouvelle|renouvellement) ~ (contrat|mission|stage|compte)
    contrat .. (avec|de) (notre|le|la|l') (fournisseur|client|prestataire de menage|societe de nettoyage|entreprise de nettoyage|operateur)
    (nouveau|nouvelle|nouvel) (mot de passe|ordinateur|telephone|portable|numero|ecran|imprimante|version|politique|regle|appartement|bureau ouvre|photo)
    (conge*|arret|absence|retour) [de|d'] (maternite|paternite|parental|maladie|sabbatique)
    (temporairement|provisoirement) [bloque*|desactive*]
    compte .. (bloque|verrouille|pirate|compromis)
    fin de (semaine|journee|mois|annee|reunion|l' annee|projet)
    fin du (mois|projet|trimestre)
    periode (d' essai|probatoire)
    dernier jour .. (de l' annee|cette (annee|semaine)|de l' essai|periode|ce mois|du mois|avant (les|ses|son|sa|noel|de)|pour (les|ses|s'|envoyer|remettre|deposer))
    (demissionne|demission|quitte|se retire) (du|de la|de l'|le|la|l') .. (comite|conseil|bureau syndical|syndicat|association|csp|cse|ce|jury|club|parti|groupe de travail)
    (resilie|resilier|resiliation|resilions) .. (abonnement|bail|assurance|forfait|ligne|contrat (de|d'|avec) (telephone|entretien|location|maintenance|assurance|nettoyage|fournisseur))
    (contrat|forfait|abonnement) (de|d'|du) [son] (<h>|portable|mobile|internet|voiture|gaz|electricite)
    contrat (de|d') (telephone|telephonie|entretien|location|maintenance|assurance|nettoyage|energie|leasing|licence|service)
    (parti|partie|quitte|demissionne|partis) .. il y a .. (an|ans|mois|annees)
    il y a .. (an|ans|mois|annees) .. (parti|partie|quitte|demissionne)
    (laisse|laisser|laissez) <p> partir .. (plus tot|en premier|a la maison|devant|avant)
    (preavis) (est|de|dure|:)
    (quitte|quittera|quittent) [<p>] (le|la|les|l') (projet|comite|groupe|reunion|conseil|syndicat|parking|atelier|club|salle|conversation)
  `,
  replaced: `
    (a sa place|le remplace|la remplace|son remplacant|sa remplacante|pour (le|la) remplacer|lui succede)
  `,
  absence: `
    (conge|conges|vacances|maladie|malade|maternite|paternite|teletravail|reunion|rtt|arret|medecin|dentiste|ecole|deplacement|formation|rendez-vous|rdv|seminaire|dejeuner|pause|gare|aeroport|creche|enfant|absente|absent|sabbatique|jour ferie|mariage|enterrement|pot|fete|comite)
    (de retour|revient|reprend le travail|reprend le boulot) [le|lundi|mardi|du] <d>
  `,
};

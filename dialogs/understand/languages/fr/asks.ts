import type { AskPhrases } from '../language.ts';

export const asks: AskPhrases = {
  greeting: `
    <p> (,|:|-|–|—)
    (bonjour|bonsoir|salut|hello|question|et|dis|dites|coucou|merci|alors|au fait|sinon|svp|bonjour a tous|rebonjour|pardon) [,|:|-|!|–|—|.|¶]
    (bonjour|salut|dis|dites|et|alors|au fait|donc|juste|l' equipe|a tous)
  `,
  question: `
    (est-ce|est ce|est-il|est-elle|sont-ils|qui|que|qu'|quoi|quand|quel|quelle|quels|quelles|combien|comment|pourquoi|ou en|ou est|ou|a-t-il|a-t-elle|y a-t-il|y a t il|as-tu|avez-vous|savez-vous|sais-tu|faut-il|dois-je|doit-on|peut-on|puis-je|c' est quoi|qu' est-ce|a qui|a quoi|a quelle|a quel|depuis quand|jusqua quand|lesquels|lequel|reste-t-il|peux-tu me dire|pouvez-vous me dire|c' est vrai|est il|as tu|avez vous|ont-ils|sera-t-il|va-t-il|va-t-elle|quelquun|aura-t-il|aura-t-elle|vais-je|ai-je|suis-je|devons-nous|doit-il|faut il)
    [<p>] (part-il|part-elle|quitte-t-il|quitte-t-elle|a-t-il|a-t-elle|est-il|est-elle|commence-t-il|commence-t-elle|arrive-t-il|arrive-t-elle|rejoint-il|rejoint-elle|sera-t-il|sera-t-elle|va-t-il|va-t-elle|change-t-il|change-t-elle|doit-il|doit-elle|peut-il|peut-elle|aura-t-il|aura-t-elle|reste-t-il|reste-t-elle|demenage-t-il|demenage-t-elle|passe-t-il|passe-t-elle)
  `,
  polite: `
    (peux-tu|pouvez-vous|pourriez-vous|pourrais-tu|pouvons-nous|peut-on|pourrait-on|puis-je vous demander|peux tu|pouvez vous|pourriez vous|veux-tu|voulez-vous|voudriez-vous)
    est-ce que (tu|vous|on|quelquun) (peux|pouvez|pourrais|pourriez|peut|pourrait)
    est-ce (qu'|que) (on|quelquun) (peut|pourrait)
    (tu|vous|quelquun) (peux|pouvez|pourrais|pourriez|peut|pourrait)
    (est-il possible|serait-il possible|serait il possible|est il possible)
  `,
  wantsToKnow: `
    (peux-tu|pouvez-vous|pourriez-vous|pourrais-tu|peut-on|tu peux|vous pouvez|quelquun peut) [me|nous|m'] (dire|confirmer|expliquer|savoir|preciser|verifier|indiquer)
    est-ce que (tu|vous) (sais|savez)
    (sais-tu|savez-vous|quelquun sait|on sait|je voudrais savoir|j' aimerais savoir|je me demande)
  `,
  tag: `
    (ok|d'accord|d' accord|merci|svp|possible|stp|s' il te plait|s' il vous plait|c' est bon|ca marche)
  `,
  order: `
    (ignore*|ignorez|oublie*|contourne*|passe outre|neglige*|desactive*) .. (instruction*|regle*|consigne*|prompt*|validation*|approbation*|securite|restriction*|precedent*)
    (tu es|vous etes|tu es desormais) (maintenant|desormais|dorenavant|a present) [en|un|une|le|la|mon] [_] (mode|admin*|administrateur|approbateur|assistant|root|libre)
    (mode (admin*|administrateur|developpeur|root|debug|dieu)|prompt systeme|tes (instructions|regles|consignes)|nouvelles (instructions|consignes|regles))
    (agis|comporte-toi|reponds|fais) .. (comme si|comme un|semblant)
    sans (approbation|validation|demander|confirmation|poser de questions|verifier|controle)
    (donne*|accorde*) [-] (moi|nous) .. (acces|droits|droit|mot de passe|mots de passe|privileges|licence*|permission*)
    (donne-moi|donnez-moi|accorde-moi) .. (acces|droits|droit|mot de passe|privileges|licence*)
    (je suis|ici|en tant que|c' est) [le|la|ton|votre|l'] (pdg|directeur general|dg|admin|administrateur|patron|dsi|createur|developpeur)
    (traduis|traduisez|raconte|ecris-moi)
  `,
  decision: `
    ^ [merci de|svp|alors|et|ok|,|bonjour|latchkey|veuillez|puis] (approuve|approuver|approuvez|valide|validez|valider|rejette|rejetez|rejeter|refuse|refusez|accepte|acceptez|autorise) [tout|toutes|tous|la|le|les|l'|<r>|ces|cette|ma|mes|de|immediatement]
    (approuve|approuver|approuvez|valide|validez|valider|rejette|rejetez|accepte|acceptez) .. (tout|toutes|tous|demande*|<r>|sans)
    (j' approuve|je valide|je rejette|je refuse|approuve !|valide !)
  `,
  everybody: `
    (supprime*|desactive*|licencie*|bloque*|retire*|exporte*|efface*|envoie*|virez|vire|coupe*) .. (tous|toutes|tout|chaque|l' ensemble) [les|le|la|des] [_] (compte*|utilisateur*|employe*|salarie*|acces|mot*|boite*|service|equipe|<o>|<l>|appareil*|gens|monde|personnes|collaborateur*)
  `,
  social: `
    (pot|fete|cadeau|carte|discours|repas|gouter|apero|aperitif|gateau) .. (de depart|d' adieu|depart|anniversaire|bienvenue|retraite de|pour <p>)
    (anniversaire de|joyeux|felicitations|bonne annee|cagnotte|bravo)
  `,
  approvals: `
    (que|quoi|quelles|quelle|mes|montre*|qu'|a|dois|liste*|y a-t-il|quelque chose|demandes|reste|il reste|ai-je|j' ai|affiche*|voir) ... (approuver|valider|approbation|approbations|validation|validations|signer|mon accord|mon approbation|ma validation)
    (attend|attendent|attente) [de] (ma|mon) (validation|approbation|accord|decision|signature)
    ^ [mes] (approbations|validations)
    en attente (de moi|chez moi|pour moi)
  `,
  tasks: `
    mes (taches|actions|to-dos|todos|choses a faire)
    (quelles|que|montre*|qu'|liste*|affiche*|voir|ai-je|j' ai|reste) ... (taches|tache|a faire|choses a faire|to-do|todo|actions a)
    (que|qu'|quoi) .. (faire|dois-je faire)
    ^ taches
  `,
  audit: `
    qui (a|ont) (encore|toujours) [des|un|ses|leurs|l'] (acces|comptes|licences) .. (quitte|parti|partis|depart)
    (lance*|fais|faites|demarre*|un|besoin) .. (audit|revue des acces|controle des acces)
    ^ audit
    (comptes|acces|licences|droits) (orphelins|fantomes|dormants|oublies|orphelines|inactifs)
    (quels|quelles|a quoi|que) .. (acces|droits|comptes|licences) (a|possede|garde|conserve|a-t-il|a-t-elle) .. <p>
    <p> a (encore|toujours) acces
  `,
  access: `
    (acces|compte|comptes|droit|droits|licence|licences|connecter|connexion|boite|actif|actifs|active|sessions|badge|groupes|permissions|accede|accedent|acceder)
  `,
  still: `
    (encore|toujours|garde|gardent|conserve|conservent|restants)
  `,
  gone: `
    (ancien|anciens|ancienne|anciennes|parti|partis|partie|parties|quitte|ex|ex-*|sorti|sortis|plus (la|ici|chez nous|dans l' entreprise)|demissionnaires|licencies|departs)
  `,
  inspect: `
    (verifie*|controle*|montre*|liste*|donne*|cherche*|trouve*|qui|quels|quelles|apercu|rapport|assure*|savoir)
  `,
  receives: `
    (recoit|aura|obtient|besoin|recevra|faut|doit avoir)
  `,
  evidence: `
    (preuve|preuves|dossier de preuve|dossier de preuves|justificatif|justificatifs|attestation|piste d' audit|documentation (de|sur|pour)|trace ecrite)
  `,
  cancel: `
    (oubliez|oublie|laisse tomber|laissez tomber) [l' arrivee de|pour] <p>
    (annuler|annule|annulez|annulee|annulation|arrete|arretez|arreter|stopper|stoppe|stoppez|stop|retirer|retire|retirez|interrompre|interromps|interrompez|abandonner|abandonne|laisse* tomber|supprimer la demande|plus (besoin|necessaire|d' actualite)|caduque|doublon)
  `,
  request: `
    (demande|demandes|depart|arrivee|mutation|embauche|integration|transfert|promotion|sortie|offboarding|onboarding|procedure|processus|dossier|ticket|demission|recrutement|changement|creation|mobilite|licenciement)
  `,
  stays: `
    reste (finalement|quand meme|tout de meme)
    (finalement|reste (avec nous|chez nous|parmi nous|a|en|la|finalement|au|dans)|<p> reste|(il|elle) reste|change d' avis|a change d' avis|retire sa demission|a decline|decline|s' est desiste*|desistement|renonce|ne vient (plus|pas)|ne viendra (plus|pas)|en fin de compte|a refuse|revenu* sur|ne rejoint (plus|pas)|ne part plus|annule son depart)
  `,
  status: `
    (statut|etat|avancement|ou en (est|sont|sommes)|des nouvelles|nouvelles|suivi|progression|point sur|quoi de neuf)
  `,
  help: `
    ^ [svp|j' ai] (aide|aidez-moi|aide-moi|besoin d' aide|menu|commandes|info) [svp|s' il te plait|s' il vous plait] $
    (que|qu'|qu' est-ce que) [tu|vous] (peux-tu|pouvez-vous|sais-tu|savez-vous|fais-tu|faites-vous|peux|sais|pouvez|savez) [faire|m' aider|nous aider]
    tu sais faire quoi
    comment (puis-je|je|on|peut-on|dois-je|faire|est-ce que) ... (quelquun|une personne)
    comment est-ce que (ca|cela|tu|ce bot) (marche|marches|fonctionne|fonctionnes)
    comment (ca|cela|tu|ce|cela|utiliser|t' utiliser|vous utiliser|fonctionnes-tu|marches-tu) [bot] [marche|fonctionne|fonctionnes|utiliser]
    (qui es-tu|qui etes-vous|peux-tu m' aider|pouvez-vous m' aider|quelles commandes|a quoi sers-tu|a quoi tu sers)
  `,
  rule: `
    quelle est [la|notre|votre] (regle|politique|consigne|procedure|demarche|marche)
    (combien (de temps|de jours|d' ecrans|de)|que se passe|qu' arrive-t-il|que devient|que deviennent)
    (comment|ou) (se|fait-on|faire|annuler|arreter|modifier|changer|corriger|supprimer|inscrire|ajouter|declarer|demander|trouver|puis-je|on|je|dois-je|faut-il|sont|est|peut-on|commander)
    (faut-il|doit-on|peut-on|y a-t-il (un|une|des)|quand (est-ce|faut-il|doit-on|les|le compte))
    pourquoi
  `,
  whoDecides: `
    (qui|quel|quelle|quels) (approuve|valide|doit|peut|est (responsable|charge*|le|la|autorise*|cense*)|signe|sont|decide|autorise|gere|a)
  `,
  ofAll: `
    (est-ce que|est-ce qu') (les|un|une|on|chaque|il faut|nos)
    (les|un|une) (stagiaires|prestataires|externes|nouveaux|stagiaire|prestataire) .. (ont|peuvent|doivent|recoivent|a|peut|doit|recoit)
  `,
  topic: `
    (changement*|mutation*|demande*)
    (exception*|fichier*|materiel|collaborateur*|employe*|depart*|arrivee*|prestataire*|stagiaire*|politique*|regle*|compte*|boite*|preavis|demande*|approuve*|valide*|approbation*|validation*|quitte*|ordinateur*|portable*|licence*|acces|onboarding|offboarding|embauche*|mutation*|contrat*|externe*|salarie*|mails|onedrive|demission*|licenci*|conservation|conserve*|badge|nouveaux|nouvelle|part|<h>|<o>|<t>|donnees|retraite)
  `,
  whoLeaves: `
    (qui|quels collegues|quelquun) [est|sont|va|vont|nous] (part|quitte|arrive|commence|rejoint|change|partent|arrivent|commencent|partir|arriver)
  `,
  smallTalk: `
    (dejeuner|diner|apero|cantine|cafe|anniversaire|numero de telephone|disponible|au bureau|week-end|marie)
  `,
  ownTrouble: `
    (perdu|oublie|casse|egare) (mon|ma|mes) (badge|ordinateur|portable|telephone|mot de passe|cle|cles|carte|chargeur|casque|<h>)
  `,
  hypothetical: `
    (qui approuve|que se passe|^ si <p>|s' il|si elle)
  `,
};

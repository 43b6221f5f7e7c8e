import type { MoodPhrases } from '../language.ts';

export const mood: MoodPhrases = {
  negation: `
    (pas|jamais|aucun|aucune|nullement|ni)
    (faux|mensonge) que
    (retire|retiree|a retire|annule|est revenu* sur|revient sur|est revenue sur) [sa|la|son|une] (demission|decision|licenciement)
    demission .. (retiree|annulee|refusee)
    (personne ne|personne n')
    (demission|depart|licenciement) .. (malentendu|erreur|faux|fausse|reporte|annule)
  `,
  noDenial: `
    (date|jour) [de depart|exacte] [n'] [est|a] pas [encore] [ete] (fixe*|connu*|confirme*|arrete*)
    (pas (seulement|de (souci|probleme|panique|stress|question|retard)|encore|oublier|urgent|avant|tard|plus tard|mal|la peine|vrai)|pourquoi pas|n' oubliez pas|n' oublie pas|si ce n' est pas)
  `,
  outsider: `
    (interlocuteur|interlocutrice|contact|homologue) (chez|aupres|de chez|la-bas)
    (de|chez) (notre|nos|un|une de nos|un de nos|l' un de nos) [gros|grand|principal|ancien] (client*|fournisseur*|concurrent*|bailleur)
  `,
  doubt: `
    , (parait-il|dit-on|il parait|a ce qu' il parait|a ce qu' on dit|d' apres les rumeurs|selon la rumeur)
    (peut-etre|pourrait|pourraient|envisage|envisagerait|rumeur|rumeurs|il parait|parait-il|semble-t-il|semble|on dit|probablement|sans doute|eventuellement|hypothetiquement|hesite|reflechit|songe|pense .. a|cherche .. ailleurs|aimerait|voudrait|souhaiterait|risque de|serait|partirait|quitterait|rien n' est decide|pas sur|pas confirme|un jour|blague|supposons|imaginons|j' espere|on craint)
    (ma|mon) (femme|mari|fils|fille|soeur|frere|mere|pere|chat|chien|voisin|voisine|copain|copine|enfant) [<p>] _
    dans (le|un|ce) (film|roman|livre|jeu|reve|exemple|scenario)
    (menace|menacait|menaces|failli|(<p>|il|elle) voulait|exemple|brouillon)
  `,
  noDoubt: `
    comme (vous|tu) (le savez|le sais) (peut-etre|sans doute|probablement)
    (ce n'|c') est pas une blague
  `,
  condition: `
    (si|s' il|s' ils|au cas ou|dans le cas ou) [notre|le|la|un|une|quelquun|elle|on|nous|jamais]
    (dire|dis|dites|rappeler|rappelle*|informer) a <p> (que|qu') (son|sa|il|elle)
  `,
  noCondition: `
    (si|s' il) (possible|tu peux|vous pouvez|tu veux|vous voulez|te plait|vous plait|besoin|necessaire|ca te va|c' est possible|jamais)
  `,
  background: `
    (depuis que|parce que|puisque|comme|maintenant que|depuis le depart de) <p>
    (quand|depuis que|apres que|avant que|lorsque|lorsqu'|parce que|comme|puisque|puisqu'|des que|maintenant que|depuis le depart) [notre|le|la|il|elle]
  `,
  jest: `
    (je (plaisante|rigole|blague)|c' (est|etait) (une (blague|plaisanterie)|pour rire)|poisson d' avril|pas serieux)
  `,
  correction: `
    (,|-|–|—|.) (euh|heu|hum|ah) [,|non|-|–|—|.]
    [non|oh|ah|,|-|–|.] [,] (correction|pardon|attends|attendez|rectification|desole|desolee|oups|erratum|erreur) [,|-|–|:|.] [les|la|le] (rh|<o>|elle|il|<p>|paie|contrat) (viennent de|vient de|disent|dit|confirment|confirme|indiquent|indique|m' ont|m' a) [me|nous] [dire|confirmer|signaler|dit|confirme|indique] [que c' est|:|que] [le]
    [non|oh|ah|attends|euh] [,|-|–|—] (non|pardon|je veux dire|je voulais dire|plutot|erratum|desole|desolee|rectification|correction|attends|attendez|oups|enfin|excusez-moi|excuse-moi|autant pour moi|au temps pour moi|erreur)
    non [,|-|–]
  `,
  rejection: `
    (pas|et non pas|et non|non|au lieu de|au lieu du|plutot que) [le|la|au|a|en|du|de|des|pour|l'|les]
  `,
  contrast: `
    (mais|plutot|c' est|il|elle|en fait)
  `,
  prolonged: `
    (prolonge|prolonges|prolongee|prolongeons|prolongent|prolonger|prolongera|renouvele|renouvelee|renouvelons|renouveler|renouvelle|renouvellent|renouvellera|reconduit|reconduite|reconduisons|reconduire|reconduisent)
    (transforme|transformee|passe|passera|passee|passent|embauche|embauchee|embauchons|garde|gardee|gardons|converti|bascule) en cdi
    (signe|signera|signer|signons|obtenu|obtient) [avec nous|finalement] un (cdi|avenant|nouveau cdd)
    (court|continue|dure) [desormais|maintenant|finalement] (jusquau|jusqua|jusqu')
    reste [finalement] (plus longtemps|encore|_ mois de plus)
  `,
};

import type { MoodPhrases } from '../language.ts';

export const mood: MoodPhrases = {
  negation: `
    (pas|jamais|aucun|aucune|nullement|ni)
    (faux|mensonge) que
  `,
  noDenial: `
    (pas (seulement|de (souci|probleme|panique|stress|question|retard)|encore|oublier|urgent|avant|tard|plus tard|mal|la peine|vrai)|pourquoi pas|n' oubliez pas|n' oublie pas|si ce n' est pas)
  `,
  doubt: `
    (peut-etre|pourrait|pourraient|envisage|envisagerait|rumeur|rumeurs|il parait|parait-il|semble-t-il|semble|on dit|probablement|sans doute|eventuellement|hypothetiquement|hesite|reflechit|songe|pense .. a|cherche .. ailleurs|aimerait|voudrait|souhaiterait|risque de|serait|partirait|quitterait|rien n' est decide|pas sur|pas confirme|un jour|blague|supposons|imaginons|j' espere|on craint)
  `,
  condition: `
    (si|s' il|s' ils|au cas ou|dans le cas ou) [notre|le|la|un|une|quelquun|elle|on|nous|jamais]
  `,
  noCondition: `
    (si|s' il) (possible|tu peux|vous pouvez|tu veux|vous voulez|te plait|vous plait|besoin|necessaire|ca te va|c' est possible|jamais)
  `,
  background: `
    (quand|depuis que|apres que|avant que|lorsque|lorsqu'|parce que|comme|puisque|puisqu'|des que|maintenant que|depuis le depart) [notre|le|la|il|elle]
  `,
  correction: `
    [non|oh|ah|attends|euh] [,|-|–|—] (non|pardon|je veux dire|je voulais dire|plutot|erratum|desole|desolee|rectification|correction|attends|attendez|oups|enfin|excusez-moi|excuse-moi|autant pour moi|au temps pour moi|erreur)
    non [,|-|–]
  `,
  rejection: `
    (pas|et non|non|au lieu de|au lieu du|plutot que) [le|la|au|a|en|du|de|des|pour|l'|les]
  `,
  contrast: `
    (mais|plutot|c' est|il|elle|en fait)
  `,
};

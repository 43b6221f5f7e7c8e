import type { LetterPhrases } from '../language.ts';

export const letter: LetterPhrases = {
  salutation: `
    (bonjour|bonsoir|salut|hello|coucou|cher|chere|chers|cheres|rebonjour|re|hey|madame|monsieur)
  `,
  addressees: `
    a tous toutes et l' l'equipe equipe tout le monde les collegues it rh team amis madame monsieur vous bien la au aux de des service informatique support
  `,
  lead: `
    (oublie|oubliez|ignore|ignorez) (mon|le) (dernier|precedent) (message|mail|courriel)
    (oublie|oubliez|ignore|ignorez) mon message precedent
    (pour info|pour information|fyi|info|question|une question|petite question|juste une question|a noter|note|rappel|bonne nouvelle|mauvaise nouvelle|comme convenu|comme discute|confidentiel|au fait|mise a jour|dis|dites|dis-moi|j' espere que (tu vas|vous allez) bien)
    (bonne annee|joyeux noel|joyeuses fetes|felicitations|bravo|meilleurs voeux) [en|a] [avance|tous|toutes|l' equipe]
  `,
  closing: `
    (merci|merci beaucoup|merci bien|mille mercis|merci d' avance|merci par avance|merci a (vous|toi|tous)|grand merci|un grand merci|merci pour (votre|ton) aide|merci pour tout|thx)
    (cordialement|bien cordialement|cdt|cdlt|bien a (vous|toi)|bonne (journee|soiree|fin de journee|semaine)|bon (week-end|weekend|apres-midi)|amities|bises|bisous|a bientot|a plus|salutations|sinceres salutations|sincerement|respectueusement|belle journee)
  `,
  courtesy: `
    (n' hesitez|n' hesite|hesitez) pas (a|si)
    (tiens-moi|tenez-moi|tenez-nous) (au courant|informe*)
    (dites-moi|dis-moi|faites-moi) [savoir] (si|quand) (vous|tu|c'|il|besoin)
    (je reste|restant|je suis) a (votre|ta) disposition
  `,
};

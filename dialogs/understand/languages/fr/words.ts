import type { Words } from '../language.ts';

/** Words by which French is told from its neighbours. */
export const telling: Words = `
  ai aide annule annuler arrive arrivee au aux avec bonjour c' ce chez comme commence compte d' dans
  de dernier des dois du elle en est et il j' jour l' la le les ma merci mes moi mon n' ne nous
  nouveau nouvelle ou pas passe pour prochain qu' quand que qui quitte quoi rejoint s' sa ses son sous
  stagiaire svp tout un une demain on notre
`;

/** Words that never begin or end the name of a person. */
export const common: Words = `
  notez sortez inscrivez inscris enregistrez radiez rayez basculez passez traitez oubliez saisissez cloturez virez declarez retirez
  nos systemes
  a acces accueil accueillir accueillons accès administration affectation affecte aide ainsi ajoute
  ajouter ajoutez alors ancien ancienne anciens annule annuler annulez apres arrete arrive arrivee
  arriver arrêt as attend attente au aucun aujourdhui auquel aussi autre aux avant avec avez avoir
  avons besoin bien bientot bienvenue bloquer bloquez boite bonjour bonne bonsoir bravo bureau cause
  ce cela celui cependant ces cest cet cette chacun change chaque chef cher chere chez ci combien
  comme commence commencera comment complet compte comptes conge conges contrat contre cordialement
  couper coupez creation cree creer creez dans date de debut debute debutera demain demande demission
  demissionne depart departement deplace deplacez depuis dernier derniere des desactiver desactivez
  desole devient devra dimanche dit dois doit donc donne donnez dont du effet elle elles embauche
  embauchons en encore enfin ensuite entre entreprise entrera envoie envoyez equipe est et etait ete
  etes etre eu eux externe faire fait faites faut fin finalement fois fonction freelance gestion
  habituel hier homme ici il ils immediat immediatement information informatique integre interimaire
  jai jamais je jeudi jour journee jours jusqu jusque la le les leur licencie licenciement licencier
  lieu lundi ma madame mademoiselle mail mails maintenant mais manager mardi materiel matin me meme
  merci mercredi mes messagerie messieurs met mets mettez mettre mise mission modifie modifiez moi
  mois mon monsieur montre montrez mutation mute ne nom nommee nommé non nos notre nous nouveau
  nouveaux nouvel nouvelle numero on ont or ordinateur ou où par parce part partir partira pas passe
  passera pendant personne peut peux plait plus pont portable poste pour pourquoi pourriez pouvez
  pouvons premier prend prendra prendre prestataire prevu prevue prie prochain prochaine promu promue
  puis quand que quel quelle quelles quelqu quelquun quels qui quitte quitter quittera quoi rapporte
  rattache rejoindra rejoindre rejoint remplacant remplace remplacement responsable reste retour
  retraite sa salarie salut samedi sans se semaine sera ses seulement si site soir son sont sous stage
  stagiaire suite supprime supprimez sur svp ta tache taches telephone tous tout toute toutes
  transferer transferez transfert travail travaille travaillera tres trop trouve un une urgence urgent
  vacances validation valider vendredi verifie verifier verifiez vers veuillez via voici vont vos
  votre voudrais vous vraiment
  egalement separement autrement sinon toutefois pourtant neanmoins malheureusement heureusement
  desormais dorenavant parallelement simultanement deux trois quatre cinq plusieurs certains
  attention rappel pardon oui voila selon concernant objet quant outre malgre durant lors lorsque
  puisque premiere
`;

/** How the sender is called in the middle of a sentence. */
export const me: Words = 'moi';

/** This language has no s of the owner. */
export const owned: Words = '';

/** Words that announce a job title. */
export const titleSlots: Words = 'comme titre fonction poste';

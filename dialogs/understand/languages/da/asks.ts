import type { AskPhrases } from '../language.ts';

export const asks: AskPhrases = {
  greeting: `
    <p> (,|:|-|–|—)
    (hej|hello|sporgsmal|og|godmorgen|goddag|undskyld|tak|venligst|team|alle|hejsa|et sporgsmal|kort sporgsmal) [,|:|-|!|–|—|.|¶]
    (hej|og|team|sa|ogsa|lige|mon)
  `,
  question: `
    (er|har|skal|kan jeg|kan man|ma|hvornar|hvem|hvad|hvilke|hvilken|hvilket|hvor|hvordan|hvorfor|ved|stopper|forlader|starter|begynder|fratraeder|bliver|kommer|far|passer det|er der|findes|flytter|hvis konto|gar|skifter|mangler|rejser|arbejder|blev|var|bor|ligger|star|kender|mon|til hvem|hvorlaenge|siger)
  `,
  polite: `
    (kan|vil|kunne|ville|gider) (du|i|vi|man|nogen|jeg|de|it)
    (er det muligt|ma jeg bede)
  `,
  wantsToKnow: `
    (kan|vil|kunne) (du|i|nogen|man|jeg|de) [lige|venligst|mig|oplyse] (fortaelle|sige|bekraefte|undersoge om|tjekke om|forklare|oplyse|se|tjekke|vide)
    (ved (du|i|nogen|man)|jeg vil gerne vide|gad vide)
  `,
  tag: `
    (ok|okay|tak|venligst|ikke|i orden|aftalt|fint|muligt|kan du det)
  `,
  order: `
    (ignorer|glem|omga|spring .. over|tilsidesaet|sla .. fra) .. (instruks*|regel*|regler|prompt*|politik*|godkendelse*|begraensning*|tidligere|foregaende|kontrol*)
    (du er|i er) (nu|fra nu af|herefter) [i|en|den|min] [_] (admin*|tilstand|administrator*|godkender|udvikler|root|assistent|fri|mode)
    (admin-tilstand|admintilstand|administratortilstand|debug-tilstand|systemprompt|dine (instrukser|instruktioner|regler)|nye (instrukser|instruktioner))
    (lad som om|opfor dig|svar som)
    uden (godkendelse|at sporge|bekraeftelse|kontrol|sporgsmal)
    (giv|tildel) mig .. (adgang|rettigheder|adgangskode*|kodeord*|licens*|administrator*|adminrettigheder)
    som (din|jeres|administrerende) (direktor|chef|admin|administrator|ejer)
    (jeg er|det er|dette er) [den|din|jeres|administrerende] (direktor|chef|chefen|admin|administrator|udvikler|ejer|ceo|cfo|cto)
    gor mig til (admin*|godkender|ejer)
    (oversaet|fortael en)
  `,
  decision: `
    ^ [venligst|og|sa|ok|,|hej|latchkey|nu] (bekraeft|bekraefte) [venligst] [den|det|de|min|mine|denne] (alt|alle|<r>|anmodning*|plan|planen|ventende)
    ^ [venligst|og|sa|ok|,|hej|latchkey|nu] (godkend|godkende|afvis|accepter|autoriser) [alt|alle|det|den|de|<r>|denne|min|mine|straks|venligst]
    (godkend|afvis|accepter) .. (alt|alle|<r>|anmodning*|ventende)
    (jeg godkender|jeg afviser)
  `,
  everybody: `
    (slet|fjern|luk|spaer|deaktiver|fyr|afskedig|eksporter|send|bloker) .. (alle|alt|hver|hele|samtlige) [_] [_] (konti|konto*|bruger*|medarbejder*|adgang*|kodeord*|postkasser|afdeling*|<o>|<l>|folk|enheder|i|fra|$)
  `,
  social: `
    (afskedsreception|afskedsfest|reception|afskedsgave|afskedskage|farvelfest|fodselsdag*|kage|gave til|tillykke|julefrokost|velkomstfrokost|afskedsfrokost)
  `,
  approvals: `
    (hvad|hvilke|mine|vis|skal|er der|noget|afventer|har|liste|aben*|ventende) ... (godkende|godkendelser|godkendelse|til godkendelse|min godkendelse|underskrive|godkendt af mig)
    ^ [mine] godkendelser
    (venter|afventer) .. (pa mig|min godkendelse|mit svar|min beslutning)
  `,
  tasks: `
    mine [abne] (opgaver|opgave|to-dos|ting)
    (hvilke|vis|hvad|har jeg|liste|er der) ... (opgaver|opgave|gore|lave|mangler|to-dos|at gore)
    ^ opgaver
  `,
  audit: `
    (kor|lav|start|en) .. (audit|adgangskontrol|revision af adgange|adgangsgennemgang)
    ^ audit
    (foraeldrelose|glemte|gamle|ubrugte|sovende) (konti|adgange|licenser|brugere)
    (hvilke|hvad|hvilken) .. (adgang*|rettigheder|konti|licenser) har .. <p>
  `,
  access: `
    (komme ind|kommer ind|logge ind|logge pa)
    (adgang|adgange|konto|konti|rettigheder|licens|licenser|logge ind|logge pa|postkasse|aktiv|aktive|sessioner|grupper|login|adgangskort|noglekort)
  `,
  still: `
    (stadig|endnu|fortsat|stadigvaek|tilbage)
  `,
  gone: `
    (tidligere|fratradt*|stoppet|forladt|holdt op|rejst|opsagte|fyret|fyrede|ex-*|eks-*|sluttet|ikke laengere|vaek|pensioneret|stoppede)
  `,
  inspect: `
    (tjek|vis|list*|giv|find|sog|hvem|hvilke|rapport|oversigt|sikker)
  `,
  receives: `
    (far|skal have|behover|brug for|modtager)
  `,
  evidence: `
    (beviserne|beviset|beviser)
    (bevis|beviser|beviset|dokumentation* (for|pa|af|om)|bevismateriale|bevispakke|dokumentationspakke|revisionsspor|attestation)
  `,
  cancel: `
    glem [det med] <p>
    (annuller|annullere|annulleres|annulleret|annullering|aflys|aflyse|aflyst|stands|stop|afbryd|afbryde|tilbagekald|tilbagekalde|ikke laengere (nodvendig*|behov)|bortfalder|drop|droppe|dublet)
    (traek|traekke) ~ tilbage
    (skal ikke bruges|er ikke relevant)
  `,
  request: `
    (anmodning|anmodningen|anmodninger|fratraedelse|fratraedelsen|ansaettelse|ansaettelsen|flytning|flytningen|opsigelse|opsigelsen|onboarding|onboardingen|offboarding|offboardingen|sag|sagen|forfremmelse|forfremmelsen|tiltraedelse|tiltraedelsen|opstart|opstarten|proces|processen|ticket|skift|afdelingsskift|oprettelse|oprettelsen|overflytning|overflytningen)
  `,
  stays: `
    bliver (alligevel|dog)
    (alligevel|bliver (alligevel|hos os|her|i)|<p> bliver|(han|hun) bliver|har ombestemt sig|ombestemte sig|har fortrudt|fortrod|traekker .. tilbage|takket nej|takkede nej|sagt nej|kommer ikke alligevel|skifter ikke alligevel)
  `,
  status: `
    (status|hvordan gar|hvor langt|hvor lang|fremdrift|nyt om|nyt i|hvordan star|update|statussen|noget nyt)
  `,
  help: `
    ^ [jeg har brug for|venligst] (hjaelp|hjaelp mig|menu|kommandoer|info) [tak|venligst] $
    (hvad|hvilke) (kan|kommandoer) (du|i|botten|jeg|kan) [gore|hjaelpe|med|sporge|skrive|alt]
    hvordan _ (jeg|man|vi) ... (nogen|en person)
    hvordan (virker|fungerer|bruger) (du|det|den|jeg|man|dette) [her|bot|dig]
    (hvem er du|hvad er du|kan du hjaelpe mig|kan du hjaelpe)
  `,
  rule: `
    hvad er (reglen|reglerne|politikken|proceduren|processen)
    (hvor laenge|hvor mange|hvor lang tid|hvor tidligt|hvad sker|hvad er (reglen|reglerne|vores|politikken|proceduren)|hvad skal (man|jeg|der))
    (hvordan|hvor) (skal|kan|gor|annullerer|aendrer|stopper|bestiller|finder|melder|opretter|anmoder) (man|jeg|vi|en)
    (er der (en|et|nogen regler)|hvorfor|hvornar (skal|far|bliver) (en|et|man|kontoen))
  `,
  whoDecides: `
    hvem (godkender|skal|ma|bestemmer|beslutter|underskriver|kan)
  `,
  ofAll: `
    (far|faar|skal|ma|kan|har) .. (praktikanter|konsulenter|eksterne|medarbejdere|nye|en|alle|freelancere|vikarer)
  `,
  topic: `
    (undtagelse*|fil|filer|filerne|udstyr|medarbejder*|politik*|regel|regler|godkend*|praktikant*|postkasse*|mailboks*|fratraed*|stopper|anmodning*|konsulent*|baerbar*|computer*|licens*|konto*|konti|adgang*|onboarding|offboarding|opsigelse*|fyre*|fyring*|afskedig*|siger op|flytte*|ekstern*|freelancer*|kontrakt*|onedrive|opbevar*|gemmes|gemt|forfrem*|ansaet*|nye|ny|<h>|<o>|<t>|data|pension)
  `,
  whoLeaves: `
    (hvem|hvilke kolleger|nogen) [er|skal|der|alle] (stopper|starter|begynder|rejser|forlader|skifter|kommer|flytter)
  `,
  smallTalk: `
    (frokost|fredagsbar|kaffe|fodselsdag|telefonnummer|pa kontoret|weekend|gift)
  `,
  ownTrouble: `
    (mistet|glemt|tabt) (mit|min|mine) (adgangskort|kort|baerbare|telefon|kodeord|nogle|nogler|oplader|<h>)
  `,
  hypothetical: `
    (hvem godkender|hvad sker|hvis <p>|hvis han|hvis hun)
  `,
};

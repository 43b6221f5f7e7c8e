import type { Trigger } from './language.ts';
import { trigger } from './language.ts';

const gap = '(?:(?!<p>)[^.!?;\\n]){0,80}?';

const starting =
  '(?:onboard\\w*|pre-?boarding|newcomer|hires?|hired|hiring|recruit(?:s|ed|ing|ment)?|employ(?:s|ed|ing)?|commenc\\w+|eintritt|einstellung|neueinstellung|zugang|embauche\\w*|recrut\\w+|arrivee|contrat(?:ar|amos|acao|acion|ado|ada)|incorpor\\w+|ingres\\w+|admissao|admissoes|admitid[oa]|indiensttreding|aangenomen|ansaettelse\\w*|ansat|ansaetter|tiltraed\\w+|(?:accounts?|konto|kontos|zugange?|compte|cuenta|conta|profile|login|logins|user|benutzer|bruger|gebruiker)(?= (?:[a-z]+ ){0,5}(?:for|fur|pour|para|voor|til|:)))';
const moving =
  '(?:transfer\\w*|relocat\\w*|reassign\\w*|redeploy\\w*|promot\\w*|second(?:ed|ment)|mover|move[sd]?|moving|switch\\w*|versetz\\w*|beforder\\w*|wechsel\\w*|umzug|zieht|umgezogen|mutation|mutee?|mute|promu\\w*|transfert|demenag\\w*|traslad\\w*|ascen(?:so|der|dido|dida|demos|diende)|promov\\w*|promoc\\w*|cambi[ao]|cambiara|mudar?|mudanca|transfir\\w*|overplaats\\w*|overgeplaatst|overstap\\w*|bevorder\\w*|promotie|gepromoveerd|verhuist|verhuizing|forfrem\\w*|forflyt\\w*|overflyt\\w*|flytter|flytning|skifter|skift)';
const ending =
  '(?:offboard\\w*|off-boarding|outboarding|leavers?|resign(?:s|ed|ing|ation)?|dismissed|dismissal|sacked|redundan(?:t|cy)|retir(?:es|ing|ement)|notice period|kundigt|kundigung|gekundigt|entlassen|entlassung|ausscheid\\w*|ausgeschieden|austritt|austrittsdatum|aufhebungsvertrag|ruhestand|rente|demission\\w*|licencie[es]?|licenciement|retraite|renuncia|renuncio|despid[eo]|despedid[oa]|dimision|dimite|jubila|jubilacion|cese|desligad[oa]|desligamento|demitid[oa]|demissao|rescisao|aposentadoria|despedimento|ontslag|ontslagen|pensioen|uitdiensttreding|uit dienst|opsigelse|opsagt|fratraed\\w*|fyret|afskediget|afsked|fratradt)';

const ended =
  '(?:resigned|offboard\\w*|redundant|notice period|gekundigt|kundigung|entlassen|ruhestand|austritt|aufhebungsvertrag|demissionne|licenciee?|retraite|renunciado|despedid[oa]|jubilacion|demitid[oa]|aposentadoria|rescisao|ontslagen|ontslag|pensioen|uit dienst|opsagt|fratraed\\w*|fyret|afskediget)';

/**
 * Broad cues, asked only when no firmer wording of any language was found: a word of the matter in the same
 * sentence as a name. A departure additionally needs a day, "immediately" or a request around it.
 */
export const fallback: Readonly<Record<'joiner' | 'mover' | 'leaver', readonly Trigger[]>> = {
  joiner: [
    trigger(`<p>${gap} ${starting}(?=[^.!?]{0,80} <[dotlh]>)`, 'before'),
    trigger(`${starting}${gap} <p>`, 'after'),
    trigger(`${starting}(?=[^?]{0,120} <d>)`, 'either'),
  ],
  mover: [trigger(`<p>${gap} ${moving}`, 'before'), trigger(`${moving}${gap} <p>`, 'after')],
  leaver: [
    trigger(`${ended}(?=[^?]{0,80} <d>)`, 'either'),
    trigger(`<d>${gap} ${ended}`, 'either'),
    trigger(`<p>${gap} ${ending}(?=[^?]{0,80} <d>)`, 'before'),
    trigger(`<d>${gap} <p>${gap} ${ending}`, 'before'),
    trigger(`${ending}(?: (?!<)[a-z:'-]+){0,4}(?: [,:(–-])? <p>(?=[^?]{0,80} <d>)`, 'after'),
  ],
};

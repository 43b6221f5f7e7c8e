import type { RolePhrases } from '../language.ts';

const boss =
  '(manager|managers|boss|supervisor|line manager|team lead|teamlead|lead|team leader|hiring manager|reporting manager|people manager|superior|n+1|mgr|direct manager)';
const their = '[his|her|their|the|a|new|future|direct|line|our]';
const mail =
  '(mailbox|mailboxes|mail|mails|email|emails|e-mail|e-mails|inbox|messages|correspondence|onedrive|one drive|files|calendar|outlook|documents|drive|forwarding|mail forwarding|shared drive)';
const be = '[⟨|is|will be|:|=|-|–|becomes|would be|should be|are|to|stays|remains|set to|name|is now|→]';

export const roles: RolePhrases = {
  manager: `
    <p> 's [new|line|direct] (manager|boss|supervisor|lead) (will be|is|becomes|is going to be) <w> [instead of|rather than|not]
    (new|different|change|changes|changing|another) ${boss} [on|from|as of|starting] [the] [<d>] (,|-|–|.|;|:) (it 's|its|it is|it will be|it ll be|that 's|that will be|this will be|namely) <w>
    (new|different|change|changes|changing|another) ${boss} [on|from|as of|starting] [the] [<d>] : <w>
    ${their} [new|line] ${boss} [from|as of|starting] [<d>] on [:|is|will be] <w>
    a new ${boss} (from|as of|starting) <d> [on] [:|,|–|-] <w>
    ${their} [new|line] ${boss} (there|here|then|now) (is|will be|:|becomes) <w>
    (manager|boss|supervisor|line manager) as before [:|,|is|–] <w>
    (report|reports|reporting|reported|answer|answers|answering|answerable|accountable) [directly|in|back|straight|now|then|line] [on|from|as of] [<d>] (to|into) [:] [our|the|line] [manager|head] [<t>] <w>
    (managed|supervised|headed|overseen|led|line managed|looked after) by <w>
    under [the] [supervision|leadership|management|guidance|wing|lead] [of] <w>
    (works|working|work) (for|under) <w>
    (reporting line|reports) [changes|moves|switches|goes|is|will be|now] [to|:|=|-|→] <w>
    ${their} ${boss} [from|on|as of] [<d>] ${be} [to] [our] <w>
    new ${boss} (of|for) <p> [from|as of|on] [<d>] [:|is|will be|becomes|-] <w>
    ${boss} [(of|for) <p>] [from|on|as of] [<d>] (to|is|will be|becomes|:) <w>
    <w> (is|will be|becomes|as|am|ll be|to be) (his|her|their) [new|direct|line] ${boss}
    <w> (is|will be|becomes) (the|a) [new] ${boss} (of|for) (him|her|them|<p>)
    <w> [as] (manages|managing) (him|her)
    <w> (manages|will manage|leads|supervises|will lead|is going to manage) (him|her|them)
    (with|and|gets|get|has|have) <w> as ${their} [new] ${boss}
    (in|joins|join|to|joining) <w> 's (team|department|group|squad)
    (in|joins|join|to|joining|into) the (team|group|squad) of <w>
    ${boss} <w>
    new ${boss} [from|on|as of] [<d>] (,|-|–) [namely] <w>
    (no longer|not) [report|reports|reporting|going to report] [directly|in] to (<p>|me) [<d>] [,] but [instead|directly|rather|now] to <w>
    (move|moves|moving|moved|transfer|transfers|switch|switches|reassign|shift) <p> [over] from (my team|me|<p>) to <w>
    (move|moves|moving|transfer|switch|switches|reassign|shift) <p> [over] (to|under) <w> ($|<d>|from|as of|on)
    <w> (takes over|will take over|taking over|takes on|steps in) as [the] [new|line] (manager|boss|supervisor|line manager|team lead) (of|for) <p>
    (make|appoint) <w> [as] [the|his|her] [new|line] (manager|boss|supervisor|line manager|team lead) (of|for) <p>
  `,
  senderManages: `
    (i|iwill|ill) [will|shall|ll] (manage|supervise|lead|oversee|be managing|be supervising) (him|her|them)
    (i will be|i ll be|ill be|iwill be|im|i am|i 'm|i shall be) ${their} [new] ${boss}
    ${their} [new] ${boss} (will be|is|am|are|:|=|-) (me|i|myself)
    my (new|newest|next) [direct] (report|reportee|hire|starter|joiner|intern|team member|contractor|colleague in)
    (join*|in|on|to|into|within|for|of) my [own|new] (team|group|department|squad)
  `,
  delegate: `
    (forward|delegate|delegation|mailbox|mail) → <w>
    (forward|redirect|send|transfer) (everything|it all|all of it|all (mail|mails|emails|messages)) to <w>
    <w> needs (his|her|their|the) [old|work] ${mail}
    (,|;|-|–) (mailbox|mail|inbox|email|delegate) <w> (,|.|;|$)
    (,|and|;) <p> 's [mail|mails|mailbox|inbox|email|emails|files] [goes|go|is|are|should go] to <w>
    ${mail} [to] be [handed over|forwarded|given|sent|redirected|delegated|passed|transferred|assigned] [on|over] to <w>
    ${mail} .. (to|with|goes to|go to|→|=|:) [his|her|their|the|our|my] [manager|boss|colleague|successor|line manager|deputy] [:|-|–] <w>
    (forward|forwards|forwarded|forwarding|delegate|delegates|delegated|redirect|reroute|hand over|handed over|transfer|pass|assign) .. ${mail} .. (to|with) [his|her|their|the|our|my] [manager|boss|colleague|successor|line manager] <w>
    (forward|forwarded|forwards|forwarding|redirect|delegate|delegation|delegated) [is|to|:|=] [to] <w>
    (forward|redirect|delegate|hand over|transfer|pass|give) .. ${mail} .. <p> 's .. to <w>
    (forward|redirect|delegate|hand over|transfer|pass|give|grant|hand|assign|move|route) <p> 's [old|work|whole] ${mail} [and ${mail}] [over|on|access] to [our|the|colleague] <w>
    ${mail} (of|from|for) <p> .. (to|with) <w>
    ${mail} .. (handled|covered|taken over|looked after|monitored|picked up|read) by [:|-|–] <w>
    <w> [will|should|can|to|is to|shall|may|needs to|must] (take*|get*|have|has|receive*|inherit*|cover*|look after|looks after|monitor*|keep*|handle*) [over|access to|on|care of] [<p>|'s|his|her|their|the|all|full|access|to] [s|old|work] ${mail}
    (give|grant) <w> [full|read|the] [access|rights|permission*|delegate*] [to|on|for] [<p>|his|her|their|the|all|'s] [s|old] ${mail}
    (give|grant|hand) <w> [his|her|their|the|<p>] ['s|s] ${mail}
    (give|grant) [access|full access] .. ${mail} .. to <w>
    ${mail} ... (give|forward|send|pass|hand|assign|delegate) (it|them|that|this|those) [over] to <w>
    ${mail} (delegate|access) [is|for|to|:|=] <w>
  `,
  senderReceives: `
    (i|iwill|ill|we) [will|shall|should|can|am to|want to|d like to|would like to|need to] (take|get|have|keep|look after|cover|handle|inherit|receive|take over|monitor|need|want) [over|care of|access to|on|into] (his|her|their|the|<p> 's) [old|work] ${mail}
  `,
  subject: `
    offer [letter] [was|is|has been] [just|now|already] (signed|accepted|countersigned|returned) by <p> $
    (to|of|in|on) my [last|earlier|previous|first] (mail|email|message|note|request) [:|,|–|-] <p>
    (i|we) [just|have|already|finally] (spoke|talked|chatted|met|spoken|sat down) (to|with) <p> [on <d>|<d>|this morning|just now|earlier] [,|.|and|;|:|–] (her|his|she|he|they|hes|shes)
    (amend|change|update|adjust) (the|his|her|their) reporting line [of|for] [:] <p>
    (forward|redirect|delegate|hand over|transfer|pass|give|grant|hand|assign|move|route) <w> 's [old|work|whole] ${mail} [and ${mail}] [over|on|access] to
    <p> (told|tells|informed|said|says|confirmed|announced|mentioned|texted|emailed) [to] [me|us|hr|the team|everyone|everybody] [that|yesterday|today|this morning|just now] [that] (he|she|they|hes|shes|theyre)
    (change|new) of [line] (manager|boss|supervisor) (for|:|of) <p>
    (manager|boss|supervisor) change (for|:|of) <p>
    <p> (told|tells|informed|said|says|confirmed|announced|mentioned|texted|emailed) [to] [me|us|hr|the team|everyone] [on] <d> [at] [<c>] [that] (he|she|they|hes|shes|theyre)
    <p> (wants|has decided|decided|plans|intends|is going) to (leave|resign|quit|join|move|transfer|start|retire|go)
  `,
  signature: `
    (regards|cheers|thanks|thx|best|best regards|kind regards|many thanks|br|yours|sincerely|rgds|ta|love|sent by) [,|-|!|.] [¶] [-|–] <p> $
  `,
  firstPerson: `
    (i|im) [hereby|am|will|would like to|want to|wish to|have decided to|am writing to|formally|be] (give notice|giving notice|resign|resigning|resigned|quit|quitting|hand in my|handing in my|tender my|leave the company|leaving the company|submit my (resignation|notice))
    my (resignation|last [working] day|notice|offboarding|departure|leaving date)
    (i am|im|i 'm|i will be|ill be|iwill be) leaving (contoso|the company|on <d>|<d>|at the end)
  `,
  bystander: `
    ^ from <p> :
    [,] <p> (from|of|at) (hr|<o>|it|legal|security|finance) (is|sits|s) (here|with me|beside me|next to me)
    (as discussed|discussed|agreed|aligned|spoke|talked|cleared|confirmed|arranged) (w|with|w/) <p>
    w / <p>
    w <p>
    (stop|stops|stopped|stopping|ceases|quits) reporting [directly] to <w>
    (process|thanks|thx|please|pls|cheers|action|handle|advise|proceed) [this|it] , <p> ($|.|!|¶)
    <p> [will|is going to|s going to|is] (take|takes|taking|pick|picks) [over|on|up] (his|her|their|the) [old|open|current|remaining|existing|whole] (clients|customers|accounts|projects|tasks|work|cases|tickets|portfolio|patients|pupils|students|duties|responsibilities|calls|shifts|leads|deals|territory|region)
    (clients|customers|accounts|projects|tasks|work|cases|tickets|portfolio|patients|pupils|students|duties|responsibilities|calls|shifts|leads|deals|territory|region) [all] [will|should|can|would|to|are|is|get|gets|be|being|must] [all] (go|goes|going|move|moves|moved|transfer|transfers|transferred|pass|passes|passed|handed) [over|on] to <p>
    (knowledge|project|client|customer|file|work|skills) (transfer|handover) (to|with) <p>
    ^ (its|it 's|this is|here is) <p> (from|at|of|here) [the|our] (<o>|<l>|_)
    (hi|hello|hey|morning) , (its|it 's|this is|here is) <p> (from|at|of|here) [the|our] (<o>|<l>|_)
    ^ (fyi|note|attn|attention|heads up|reminder) [for] <p> (:|,|-|–)
    (from|out of|of) <p> 's (team|group|department|squad|unit|org|organisation|organization)
    (and|,) not <p> ,
    no longer (reports|report|reporting) [directly] to <w>
    (no longer|not) (report|reports|reporting) [directly|in] to <p>
    (surname|last name|family name) [is|:|=] <p>
    (,|-|–|—) (not|rather than) <p> (,|.|-|–|—|$)
    (no relation to|not to be confused with|unrelated to) <p>
    (old|current|previous|former|outgoing|ex) ${boss} [:|is|was|=] <w>
    (replace|replaces|replacing|replaced|replacement for|replacement of|in place of|instead of|successor of|successor to|successor for|succeed|succeeds|succeeding|take over from|takes over from|taking over from|took over from|backfill|backfills|backfilling|backfill for|fill in for|filling in for|cover for|covers for|covering for|covers|covering|cover of|stand in for|maternity cover for|job of|role of|position of|desk of|seat of|shoes of) [our|the|colleague] <p>
    (thanks|thank you|thx|cheers|cc|as discussed with|discussed with|agreed with|spoke to|spoke with|talked to|talked with|according to|on behalf of|approved by|requested by|ask|asked|hired by|interviewed by|recommended by|signed off by|confirmed by|alongside|sits with|sit with|sitting with|shares a desk with|shares an office with|teams up with|together with|work with|works with|working with|work closely with|same access as|same setup as|same rights as|same as|like|access like|setup like|rights like|profile like|copy of|copy from|mirror|sits next to|message from|email from|mail from|news from|heard from|tell|told|telling|inform|informed|informing|notify|remind|help|helping|question from|friend of|cousin of|sister of|brother of|wife of|husband of|assistant to|assistant of|pa to|from hr|by) [our|the|colleague|:|from] <p>
    (buddy|mentor|contact|recruiter|hr contact|contact person|referred by|referral) [is|will be|:|=] <p>
    (hi|hello|hey|dear|good morning|morning|good afternoon|evening) <p> (,|:|!|-|¶|.)
    ^ <p> [,|:|-] (please|can you|could you|pls|fyi|would you|kindly)
    <p> (told|said|says|asked|asks|mentioned|informed|confirmed|wrote|announced|approved|requested|pinged|emailed|thinks|insists|claims|reported|tells|called me|called us|messaged|wants|wanted|would like) (me|us|that|it|this|to|for|you|hr)
    <p> (told|said|says|asked|asks|mentioned|informed|confirmed|wrote|announced|pinged|emailed|thinks) (,|.|:|that|$)
    <p> here [,|.|!|:|¶]
    (takes|taking|take|took|fills|in) <p> 's (place|role|position|job|seat|shoes|post|spot|stead)
    (cover*|for|during) <p> 's (maternity|parental|paternity|sick|annual|sabbatical|leave|absence)
    while <p> (is|goes) .. (leave|parental|maternity|paternity|away|sabbatical|secondment)
    (take|takes|taking|took) over <p> 's (team|group|squad|department|reports|people)
    (<p>) 's (replacement|successor|backfill)
    (interview*|met|meeting with|call with|lunch with|chat with) <p>
    ^ (this is|here is|its) <p> (from|in|at|of) [the|our] (<o>|<l>|_)
    (nee|born|formerly known as|aka|alias|previously known as) <p>
  `,
};

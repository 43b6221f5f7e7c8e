import type { AskPhrases } from '../language.ts';

export const asks: AskPhrases = {
  greeting: `
    <p> (,|:|-|–|—)
    (hi|hey|hello|ok|okay|so|and|but|please|pls|also|morning|good (morning|afternoon|evening)|quick question|question|one question|just wondering|just curious|btw|by the way|um|hmm|sorry|team|all|everyone|latchkey|thanks|oh|actually|out of interest|folks|quick one|just checking) [,|:|-|!|–|—|.|¶]
    (hi|hey|hello|ok|so|and|but|please|also|btw|um|hi there|hey there|team|all|just)
  `,
  question: `
    (is|are|was|were|does|do|did|has|have|had|can|could|would|should|will|shall|may|might|when|whens|who|whos|whom|whose|what|whats|which|where|wheres|how|hows|why|am|isnt|doesnt|didnt|hasnt|arent|wont)
    (any (news|update|idea|progress|word|chance)|do you know|tell me|let me know|i wonder|wondering|id like to know|i would like to know|i want to know|want to know|we want to know|do we know|can anyone tell|have you heard|please (tell|confirm|let)|need to know|remind me|just checking|curious)
  `,
  polite: `
    (can|could|would|will) [the|our] (<o>|helpdesk|service desk|it) [team] [please|pls] (get|create|set|prepare|sort|add|make|open|arrange|do|help|give|move|close|block|disable|remove|onboard|offboard|order|issue|provide)
    what (i|we) [actually|really] (need|want|wanted|mean|meant) .. (:|is)
    (can|could|would|will|may|might|shall|cld) (you|u|ya|we|i|someone|somebody|anyone|anybody|it|they|the bot|latchkey|you guys|pls|please|it people|hr|it)
    (can|could|may|should) <p> [and <p>] [please|pls] (be|get|have)
    could <p> please
    (would you mind|can i get|could i get|may i ask|is it possible to|would it be possible to|do me a favour|do me a favor|do you mind)
    (can|could|may) [we|i] (have|get) <p>
    [please|pls] (do not|dont) _
    do (that|it|this|so) [now|asap|today|please|pls|immediately|right away|for me|first] $
  `,
  wantsToKnow: `
    (can|could|would|will|may|might) (you|u|ya|i|we|someone|somebody|anyone|anybody|the bot) [please|pls|just|quickly|kindly|maybe] (tell (me|us|if|whether|when|what|how|who|where|about)|say|explain|know|see|confirm|check|find out|remind|let me know|let us know|look up|look|verify|ask|clarify)
    (can|could|may) (i|we) [please|still] (see|know|ask|find|trust|expect|have a look|have a list|have an overview)
    (do|did|would|have|has|will) (you|u|ya|anyone|anybody|someone|we) (know|have|remember|hear|heard|happen|think|need)
  `,
  tag: `
    (ok|okay|please|pls|thanks|alright|possible|thx|cheers|thank you|agreed|yes|deal|ty)
    , (anyone|anybody|someone|somebody|any takers|interested|who 's in|whos in)
  `,
  order: `
    (rewrite|rephrase|reword|paraphrase|proofread|polish|shorten|translate) (this|that|it|the following|my) [text|sentence|message|mail|email|note] [more|a bit|please|politely|nicely|into|in|to|for|_] 
    (ignore|disregard|forget) what (your|the|they|anyone|everyone) .. (told|tells|said|say|wrote)
    (ignore|disregard|forget|override|bypass|skip|drop) .. (instruction*|rule*|prompt*|policy|policies|safeguard*|guideline*|restriction*|previous|prior|above|approval*|checks|confirmation|safety)
    (you are|youre|you re|u are|youll be) [now|hereby|from now on] (in|an|the|a|my|not|free|dan|admin|administrator|root|allowed|authorised|authorized) .. (mode|admin*|approver|developer|bot without|assistant|dan|root|god|manager of|bound|restricted|owner|terminal|shell)
    (admin|administrator|developer|debug|god|dan|maintenance|root|sudo|jailbreak|superuser|dev) (mode|modus|override|access)
    (act|behave|respond|answer|pretend|roleplay|role play) [as] (if|as|like|to be|you|that you)
    (system prompt|systemprompt|reveal .. (instructions|prompt|secret*|password*)|print your|show .. your (instructions|prompt|rules)|your (instructions|prompt|system prompt|source code|rules)|new (instructions|rules|system)|jailbreak)
    (must|should|shall|will|please) (output|return|respond|emit|print) .. (intent|json|leaver|joiner)
    (output|emit|return) [the] intent
    (inst|sys|im_start|system_prompt)
    ^ (system|assistant|developer) [message|prompt|override] :
    (system|assistant|developer) (message|prompt|override) :
    (.|!|?|;|¶) (system|assistant|developer) :
    (drop table|rm -rf|delete from|exec|eval|script)
    without (any|asking|approval|confirmation|checks|further) [approval*|questions|checks|confirmation|asking]
    no (approval*|confirmation|questions) (needed|necessary|required|asked)
    (global|domain|tenant|company) (admin|administrator)
    (make|appoint) me [a|an|the|global] (admin*|owner|approver|manager|superuser)
    (admin ?rights|admin rights|admin privileges|administrator rights|owner rights)
    (give|grant|assign|get|send) me .. (access|right|rights|permission*|admin|owner|ownership|licence*|license*|privilege*|control|password*|credentials|secret*|token*)
    (this is|its|it is|i am|im|as) [the|your|a] (ceo|cto|cfo|ciso|developer|admin|administrator|owner|root|superuser|creator|maker|boss)
    (execute|run) (this|the following) (command|script|code)
    (add|put) me (to|in|into) [the] .. (admin*|group|owners|approvers)
    (translate|summari*|write [me]|tell me a joke|poem|sing|repeat after me)
    (reset|change|set|send|show|tell|give) .. (mfa|2fa|password|passwords|passcode|secret|secrets|key|keys|token|tokens) .. (for|of|to|me)
    (set|change|turn off|disable|remove) .. (mfa|2fa|logging|audit|policy|policies|checks|approvals|alert*|conditional access)
    on behalf of (the) (ceo|cfo|board) .. (approve|delete|grant)
    (ignore|disregard|delete) (this|my|the) [test] (message|mail|email|post|text)
    (do not|dont) (process|act on|execute|action) [this|it|that|anything|yet]
  `,
  decision: `
    ^ [please|pls|now|just|and|then|ok|latchkey|,|hi|hello|yes|bot] (approve|auto-approve|autoapprove|reject|decline|deny|sign off|signoff|authorise|authorize) [all|every|everything|it|them|this|that|the|pending|open|request*|my|your|everyone|<r>|<p>|any|plan|plans|now|both|each|$|,|and]
    (approve|auto-approve|reject|decline|deny|confirm|sign off|greenlight|authorise|authorize) [all|every|the|my|any|both|each|this|that|all of] [pending|open|waiting|outstanding|other|remaining] (request*|everything|all|them|plan|plans|approval*|<r>|it|item*|change*|one|ones)
    (i|we) [hereby] (approve|reject|decline|deny) [of] [the|all|<r>|it|this|that|everything|<p>]
    (consider|mark) .. (approved|rejected|signed off|as done)
    ^ approved [.|!] $
    ^ approved (,|and|all|it|everything)
    (go ahead and|then|and|please|must|to|should|just|immediately) (approve|reject) (everything|all|<r>|it|the|them|my|this)
    (set|change|mark) .. (approved|status to approved)
  `,
  everybody: `
    (disable|delete|offboard|terminate|remove|block|fire|wipe|erase|purge|export|send|lock|revoke|deactivate|dismiss|suspend|reset) .. (all|every|everyone|everybody|everything|the (whole|entire)|any|each) [of] [the|in|our|these] [_] (account*|user*|people|employee*|staff|password*|secret*|mailbox*|manager*|approver*|device*|laptop*|in|from|company|department|team|tenant|<o>|<l>|except|now|immediately|$)
    (everyone|everybody|all (people|staff|employees|users)|the (whole|entire) (team|department|company|<o>)) [in|of|from] [the] [<o>|<l>] .. (fired|terminated|dismissed|offboarded|disabled|deleted|gone)
  `,
  social: `
    (leaving|farewell|goodbye|birthday|welcome|retirement|departure|going-away|leaver) (party|parties|drinks|do|lunch|dinner|card|gift|present|cake|speech|celebration|breakfast|collection|bash|event|reception|whip-round)
    (party|card|gift|present|cake|drinks|collection|flowers|speech|reception|lunch|dinner) .. for .. (departure|retirement|leaving|farewell|last day|birthday)
    (reception|party|drinks|dinner|lunch|breakfast|cake) for <p>
    (sign|signing|contribute) .. (card|gift|present)
    (happy (birthday|friday|new year)|congrat*|merry christmas|well done|good luck)
    happy retirement
  `,
  approvals: `
    (waiting|wait|pending|open) (for|on) my (yes|no|yes or no|go-ahead|answer|verdict|click|blessing|green light)
    (my|any|the|pending|open|outstanding|waiting|which|list|show|see|what|other|new) .. (approvals|approval requests|pending approval|approval queue)
    ^ [my|open|pending|show] approvals
    approval (queue|list|inbox|requests)
    (pending|awaiting|needing|requiring) (my|our) (approval|ok|okay|sign-off|signoff|decision|signature|review)
    [waiting|pending|open|queued|left] (for|on|with) (my|our) (approval|ok|okay|sign-off|signoff|decision|signature|review|go)
    (waiting|pending|open|queued|outstanding|blocked) (for|on|with) me to (approve|sign|decide|review)
    (waiting|pending|stuck|queued) (on|for|with) me
    (sitting|parked|lying|resting|landed|stuck|left) with me (for|to) [my|a] (sign-off|signoff|sign off|sign|signature|approval|approve|review|decision|decide|ok)
    (what|whats|anything|something|which|requests|request|plans|plan|items|stuff|things) ... (to approve|approve|for approval|to sign off|sign off|to sign|to be approved|for me to approve)
    (do|must|should|can) i [have|need|still|to|got|anything|any] .. (approve|sign off|sign|decide|authorise|authorize)
    (need|needs|awaiting|await|require|requires|want|wants) my (approval|ok|sign-off|signoff|decision|signature|attention as approver|input as approver)
    (approvals|decisions) .. (am i|do i|for me|mine|blocking|with me|open|waiting)
    (have|got) [anything|something] to approve
  `,
  tasks: `
    (what|whats|anything|something|stuff|things) ... (tick off|to do stuff|left to do|need to finish|have to finish|on my list|on my todo|still to do)
    my (to do|to-do) (stuff|things|list|items)
    (my|open|show|list|any|outstanding|pending|which|what|other|me|see|how many) .. (tasks|task|to-dos|to-do|todos|todo|todo list|task list|to do list|assignments|open items|checklist|checklist items|action items|actions|steps|homework|chores|jobs)
    ^ (my|show|open) (tasks|todo|todos|to-do|to-dos|tasks list|task list)
    ^ (tasks|todo|todos|to-do|to-dos|tasks list|task list) [list|please|pls|for me] [today|now|this week|please|pls|<d>] [?|!|.|:] $
    (on|in) my (plate|to-do list|task list|todo|todo list|list|queue|side)
    (what|whats|anything|something|stuff|things|everything|lies|landed) .. (on|in) my desk
    what .. (do i|should i|must i|have i|i have|i need|i must|am i) [still|have|need|to|got|supposed] .. (do|finish|complete|work on|left)
    (assigned|left|open|outstanding|due|waiting) (to|for|with) me
    (anything|what|whats|something) .. (for me|left for me|left) [to do]
    (have|got) [anything|something] to do
  `,
  audit: `
    (run|do|start) (the|a|your) (check|checks|sweep) (on|for|over) (all|every|our) (leaver|leavers|former|ex-*)
    (everyone|everybody|people|those|anyone|anybody|staff|employees) .. (left|gone|leavers|departed) ~ still .. (log in|login|sign in|access|account*|get in|in)
    (run|do|start|perform|make|need|please|a|an|full|quick|launch|show|do an) [me] [an|a|the] [full|access|quick|new] (audit|sweep|access review|access audit)
    ^ [access|full] audit
    (orphan*|stale|zombie|leftover|dormant|ghost|forgotten|lingering|abandoned|unowned) [user] (account*|access|permission*|license*|licence*|right*|user*|mailbox*|guest*)
    (leftover|left-over) (access|account*|licen*|permission*|right*|group*|device*)
    (leftovers|left-overs) (of|from|for|after|left) [the|our|any|all] [former|ex] (leaver*|<p>|departure*|departed|people|employee*|colleague*|staff)
    (any|find|list|show|check) [me|us] [all|the|our] leftovers
    ^ leftovers [?|.] $
    access review
    check .. for .. (former|ex-|leaver*|leftover*)
    (what|which) .. (access|licen*|account*|rights|permission*|group*|device*) (does|has|do|did|is) .. <p>
    (has|does|did) <p> .. (got|have|keep|hold) .. (access|licen*|account*|rights|permission*) .. left
    (who|anyone|anybody|someone) .. (shouldnt|should not|should no longer) .. (have|access)
  `,
  access: `
    (can [he|she|they|<p>] [still] (read|see|open|edit|download|use)|access|account|accounts|license|licenses|licence|licences|login|logins|log in|log on|sign in|sign-in|permission|permissions|rights|mailbox|mailboxes|group|groups|session|sessions|token|tokens|get in|get into|device|devices|active|enabled|keys|badge)
  `,
  still: `
    (still|any left|left|remaining|yet to be removed|not been removed|keep|keeps|kept|retain*|any more|anymore|any longer)
  `,
  gone: `
    (left|gone|leaver|leavers|ex-*|former|departed|terminated|past employees|offboarded|alumni|no longer|resigned|fired|let go|dismissed|retired|quit|used to work|not (here|with us|employed) any*|ex (employee*|colleague*|staff|contractor*))
  `,
  inspect: `
    (check|list|show|find|search|look|scan|see|report|tell me|verify|give me a (list|report)|which|who|need a list|want a list|overview|make sure|ensure|sure)
  `,
  receives: `
    (get|gets|need|needs|receive|receives|will|require|requires|want|wants|should)
  `,
  evidence: `
    (whatever|anything|something|what) [that] (proves|shows|documents)
    proves that
    [the] records (of|for|about|on)
    (for|to) (the|our|an) (auditor|auditors|audit file|compliance team|audit folder)
    (evidence|proof|proofs|documentation (that|for|of|about|on)|written confirmation|record that|record of|audit pack|audit trail|audit record|audit file|evidence pack|paper trail|prove|signed record|certificate of|compliance record|attestation)
  `,
  cancel: `
    revert (the|it|that|this|my|our|her|his|<r>|<p>|request*|everything)
    (forget|disregard|scrap|ignore) [about] <p> (,|.|;|-|–|:|$)
    (revoke|rescind|void) [the|my|our|this|that|her|his] [_] (request|onboarding|offboarding|transfer|move|departure|termination) [for|of|:|$]
    (cancel|cancell|cancelled|canceled|cancelling|canceling|stop|abort|withdraw|withdrawn|undo|call off|called off|obsolete|scrap|drop|scratch|discard|retract|rescind|kill|pull|halt|never mind|nevermind|bin|void|terminate request|take back|pull back|close without action)
    (no longer (need|needed|needs|required|necessary|valid|relevant)|(dont|do not|wont|doesnt) need|not needed (any*|anymore)|not necessary any*|is off|fell through|duplicate|by mistake|in error|was a mistake|submitted twice)
    call .. off
    (forget|ignore|disregard) [about] [my|the|that] (<r>|last|previous|earlier|request|message|onboarding|offboarding|moving|hiring|transferring|promoting)
  `,
  request: `
    (onboarding|on-boarding|offboarding|off-boarding|request|requests|move|transfer|departure|hire|new hire|promotion|termination|leaver|joiner|mover|process|case|ticket|exit|relocation|start|account request|resignation|hiring|setup|joiner request|leaver request|mover request|role change|change|form|workflow|deactivation)
  `,
  stays: `
    but (stays|staying|is staying|will stay|stayed|stay)
    (changed (his|her|their) mind*|(is|s|are|hes|shes|will be|will|now) [now|actually] (staying|stay|stays)|(he|she|they|<p>) (stays|stay)|stays (with us|on|where|in|put)|staying (on|with us|put|where)|declined|turned down|turned us down|rejected [the|our] offer|wont be (joining|moving)|not (joining|moving|starting|coming) (us|after all|any*)|withdrew|withdrawn|backed out|pulled out|fell through|no longer (joining|starting|moving|leaving|coming|going)|reconsidered|accepted (a|our) counter*|took back (his|her|their)|revoked (his|her|their)|went to a competitor|took another offer|got cold feet|no-show|never showed up|decided to stay|decided against|convinced (him|her|them) to stay|retracted)
  `,
  status: `
    (status|state of|progress|update on|update about|update for|any update|any updates|any news|news on|news about|news of|far along|how far|going with|coming along|come along|where (are|is|do|does) .. (stand|at|<r>|request)|whats happening|happening with|happens with|done yet|ready yet|finished yet|completed yet|in progress|check on|look up|track|where are we|what about|whats up with|whats going on|hows it going with)
  `,
  help: `
    what (do|should|must) (i|we) [have to|need to] do (when|if|once) (somebody|someone|anybody|anyone|people|a|an|one of)
    (what|which words|how) (do|must|should|can) i (have to|need to|say|write|type|enter) [write|say|type|enter|to] .. (so that|in order to|to) [you|have you|get you|make you|it|the bot]
    what (do|must|should) i (have to|need to) (write|say|type|enter|tell you|send)
    how (can|do) (i|we) (take back|undo|retract|cancel|correct) (something|a|what|my|an)
    (wut|wat|wot|whut) can (you|u|it|the bot) do
    (which|what) steps (does|do) (a|an|the|we)
    (guide|manual|documentation|instructions|tutorial|user guide) (for|of|to|on) [using] (this|the|latchkey) [bot]
    show (me|us) what (you|it|the bot|latchkey) can do
    ^ [please|pls|can you|could you] (explain|describe|show me|tell me|teach me) how (i|we|one|to|you) 
    (im|i am) (lost|stuck|new here)
    what (do|should|can) i (type|write|say|enter|put) (here|in)
    ^ [please|pls|i|we|can you|could you|me] (help|need help|info|menu|commands|faq|instructions) [me|us|please|pls|out|a bit] $
    (what can|what do|what else can|what could|what are) (you|u|this bot|the bot|latchkey|it) [able to|actually|even|all] [do|help|for|handle|know|offer|good|capable of]
    what can i [do|type|ask|say|write|tell|request|use]
    how (do|does|can|should|would) (this|it|you|the bot|latchkey|this bot) [actually] (work|function|help)
    how (do|can|should) (i|we) (use|talk|start|begin|get started|work with) [with] [you|this|it|latchkey|the bot|here]
    how (do|can|should|would|could) (i|we) ... (someone|somebody|a (person|colleague|user|team member))
    (who are you|what are you|what is (this|latchkey)|how to use|what are your (functions|features|capabilities|skills)|show .. commands|list .. commands|(what|which) [are|is] [the] commands|get started|getting started)
    (i|we) need [some|your|a bit of] help $
    (can|could|would) you help [me|us] $
  `,
  rule: `
    (whats|what is) the (rule|rules|policy|deal) (when|if|for|on|about)
    when (is|are|does|do|will) (an|a|the) (account|accounts|mailbox|mailboxes|licence|license|laptop|access|leaver|joiner)
    how (long|many|much|do|does|should|can|soon|early|often|far in advance|would|are|is)
    what (happens|is the|is our|is your|are the|are our|do i need|do you need|should i|must i|steps|documents|information|counts|kind|devices|laptops|access do|about the)
    whats (the|our|your|needed|required)
    which (_|laptop|device) (apply|applies|do|does|are|is|policy|policies|rule*)
    where (do|can|should|is|are) (i|we|the) 
    (what|which) [leave|laptop|device|mailbox|access] (policy|policies|rule|rules|process|procedure)
  `,
  whoDecides: `
    (who|which) (approves|signs|signs off|authorises|authorizes|confirms|has to|needs to|must|decides|is responsible|can approve|may approve|approve|can sign|is allowed|can request|may request|gets|receives|handles|pays)
  `,
  ofAll: `
    (do|does|are|can|may|must|should|will) (contractors|contractor|interns|intern|we|new|a|an|every|each|leavers|joiners|movers|externals|freelancers|employees|people|managers|i|temps|students|all)
    when (do|does|is|are|will) (a|an|we|the|contractors|leavers|new|accounts|account|i)
    (is it (ok|okay|allowed|possible|normal|true that contractors)|is there (a|an|any)|are there (any)|do we have (a|an|any))
    why (do|does|is|are) (we|contractors|the|it|i)
  `,
  topic: `
    (wipe|wiped|wipes|wiping)
    (exception*|sign*|file|files|equipment|hardware|device|devices|hire*|starter*|joiner*|onboard*|offboard*|off-boarding|leav*|left|departure*|departing|mover*|transfer*|contractor*|intern|interns|internship*|employee*|approv*|policy|policies|laptop*|mailbox*|account*|license*|licence*|notice|access|request*|resign*|terminat*|dismiss*|fired|sacked|let go|quits|redundan*|laid off|checklist|evidence|retention|probation|manager*|team|badge|freelancer*|external*|garden|onedrive|rehire*|extension*|temp|temps|<h>|<o>|<t>|data|email*|quarantine|process|joiners|promotion*)
    (first day|last day|start date|day one|end date)
  `,
  whoLeaves: `
    (who|which (colleagues|people|employees)|anybody|anyone|how many people|how many) [is|all|else|are|will|s|'s] (leav*|join*|start*|mov*|coming|going)
  `,
  smallTalk: `
    how (is|are) <p> 's (dog|cat|kids|family|wife|husband|baby|weekend|holiday|leg|back|health|knee|car)
    (lunch|dinner|breakfast|beers|pub|coffee|birthday|phone number|email address|free (at|on)|in the office|available|favourite|favorite|weekend|like (there|at|for|as|on|$)|likes|married|old is|how are you|moving house|moving flat|spare boxes)
    remind me .. to _
    (left|forgot|lost|misplaced) (his|her|their) [<h>] (badge|laptop|phone|keys|card|pass|charger|<h>)
    remember when
  `,
  ownTrouble: `
    (lost|broke|forgot|dropped|misplaced|left) my [<h>|work|company] (badge|laptop|phone|password|key|keys|card|charger|headset|<h>|pin|id|access card)
    my [<h>|work|company] (badge|laptop|phone|password|card|headset|mouse|screen|monitor|vpn|outlook|printer|charger|<h>) (is|was|isnt|doesnt|does not|has|wont|will not|keeps|got|died|broke)
  `,
  hypothetical: `
    ^ had <p> .. (would|d|'d|ve|have)
    ^ had <p> (gone|left|stayed|joined|moved|quit|resigned)
    (who approves|what happens|^ if <p>|what if <p>|(happens|approves|decides) .. if <p>|if he|if she|in case <p>|suppose <p>)
  `,
};

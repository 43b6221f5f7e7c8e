import type { FieldPhrases } from '../language.ts';

export const fields: FieldPhrases = {
  starts: `
    (start|starts|starting|started|begin|begins|beginning|join|joins|joining|from|since|wef|w e f|commenc*|onboard*|as of|as from|effective|first day|start date|starting date|entry date|hire date|kick* off) [date|is|will be|:|=|-|on|from|the|of|with|in|at|has been fixed for|moved|us|work|to] [:|on|the|to] [the] <d>
    (first [working] day|start date) (is|will be|:|on|=) [on] [the] <d>
  `,
  ends: `
    (to|until|till|til|through|thru|up to|untill|up until) [and including] [the|at least|just|about] [end of] <d>
    (ends|ending|end|expires|expiring|finishes|finishing|leaves|runs out|terminates|contract end|end date|last day|contract until|valid until|finish|runs until|runs to) [date|is|on|the|:|=|-|will be|of contract|by] [on|the|:] <d>
    <d> (to|-|–|—|until|till|through|thru|→) [the] <d>
    between <d> and <d>
    (contract|assignment|term|internship) .. (to|until|till|through|ends) .. <d>
  `,
  goneFrom: `
    (from|as of|as from|since|starting|effective from) [on|the] <d>
  `,
  startsOrEnds: `
    (from|as of|as from|effective|effective from|starting) [on] [the] <d>
  `,
  officialEnd: `
    (officially|formally|contractually) (employed|on payroll|on the payroll|on the books|under contract) (until|till|to|up to|through) [and] [including] [the end of] <d>
    (officially|formally|contractually) [only] (ends|end|leaves|finishes|terminates|ceases|finish|leave) [us|the company] [on] <d>
    (employment|contract) [officially|formally|itself|then|only] (ends|terminates|runs until|runs to|finishes) [on] <d>
    (remains|stays|is|still|s|be) [officially|formally|still] (employed|on payroll|on the payroll|under contract|on the books) (until|till|to|up to|through) [and] [including] [the end of] <d>
  `,
  lastDay: `
    (last|final) [very|official|actual|effective|contractual] [working|business|work] (day|date)
    (leaving|exit|termination|end) date
    (lastday|last-day|lwd|ldw)
  `,
  isLastDay: `
    <d> (it is|it will be|it shall be|itll be) $
    <d> (it is|it will be|itll be) (,|.|;|!|and)
    <d> [,|⟨|–|-] [which is|thats|that 's|that is|being|and] (his|her|their|the) [very] (last|final) [working|official] day $
    <d> [the <d>|,|(|)] (is|as|will be|being|=|would be|was|to be|marks) [[also] his|her|their|the|<p> 's|our .. <p> 's] [very] (last|final) [very|working|official|business|ever] day
  `,
  dismissal: `
    (ended|terminated|cut short) <p> 's (probation|probationary period|trial period|trial)
    (fired|dismissed|sacked|let go|parted ways|terminated|laid off|redundant|escorted|walked out)
    let <p> go
    (part|parted|parting) (company|ways)
  `,
  postponed: `
    (moved|moves|moving|move|changed|changes|changing|change|shifted|shifts|shift|slips|slipped|goes|postponed|pushed|pulled|brought|extended|updated|corrected|delayed|rescheduled) [back|forward|up|out|now] from [the]
  `,
  movedTo: `
    (moved|moves|move|changed|changes|shifted|shifts|slips|slipped|postponed|pushed|pulled|brought|put|delayed|rescheduled|extended|updated|corrected|set|fixed) [back|forward|up|out|now|off] to [the] <d>
  `,
  superseded: `
    (was|were|from) .. <d> [,] [and] then <d>
    (was|were) [originally|first|initially|still] to (leave|go|finish|stop|end|expire|retire|start|move|join) [us|here] [on|at] [the] <d>
    (was|were|been) [originally|first|previously|initially] (meant|supposed|planned|scheduled|due|going|set|expected|agreed) [to] [be|leave|start|go|finish|move|join|end|for] [on|for|at] [the] <d>
    (originally|initially|previously|formerly|at first|first|earlier) [planned|leaving|starting|moving|joining|due|finishing|scheduled|set|said|agreed|announced|given|wrote|told] [as|for|on|you|to be] [the] <d>
    (said|wrote|gave|had|thought|announced|put|told you) [it] [was] [on|for|the] <d> [before|earlier|first|in my|last|yesterday|originally]
    was [on|the] <d>
    no longer [on|the] <d>
    (was|were) [originally|first|going|due] [to be] (leaving|going|due|finishing|starting|joining|moving) [us|here|out] [on|from] [the] <d>
  `,
  without: `
    (no|without|not|has own|no need for) [a|an|any|the]
  `,
  unrelated: `
    (passed away|died|death|passing|funeral|memorial|burial|condolences) [suddenly|unexpectedly|peacefully|service|is|will be|takes place|of <p>] [on|last|this] [the] <d>
    (wait|waiting|hold) .. (for|until|till) <d>
    (told [me|us|hr]|informed [me|us|hr]|announced [it]|gave notice|given notice|notice|resigned|quit|signed|offer|interview*|call|met|meeting|born|birthday|review|return*|hand back|payroll|spoke|asked|decided|mailed|wrote|confirmed|agreed|applied|promised|holiday*|vacation|party|drinks|hired|laptop|device*|equipment|resignation|deadline|reminder|email|emailed|letter|dated|message|talked|discussed|delivered|delivery|approved|salary|bonus|anniversary|joined us|notice period [starts|began]) [on|at|her|his|their|the|us|me|it|in|by|last|already|just|has|today|,|only|back|to us|of] [the] <d>
    (notice|resignation|letter) [of|from] [<p>] (came|arrived|reached us|landed) [in|on|here|with us] [on] [the] <d>
    (when|if) <d>
    (back|away|sick|ill|out of office) [on|until|till|from|since|in] <d>
    <d> is [a|the|our] [public|bank|national|company|local] (holiday|day off)
    (return|returns|returning|bring*|drop*|collect*|pick*|ship*) .. (back|in|off|up|laptop|badge|phone|<h>|keys|kit|equipment|it) [back|in|off] [on|by] [the] <d>
  `,
  comesBack: `
    (.|,|;|-|–|—) back [to us|with us|here] [on|from|as of] [the] <d>
    (is|be|hes|shes|comes|coming|come|,|and) back [to us|with us|here] [on|from|as of] [the] <d>
    (returns|returning|rejoins|rejoining) [to us|us|with us] [on|from|as of] [the] <d>
  `,
  agreed: `
    after the [summer|winter|christmas|easter|bank] (holidays|break) , [on|from] <d>
    (we|weve|they|have|both|all|been|was|is|who|mutually|finally|now|then|but) [have|both|all|finally|now|then] agreed (on|to|upon) [the] <d>
    agreed that (he|she|they) (stays|stay|will stay|leaves|leave|works|finishes|goes|starts|joins|moves) [with us|here] [until|till|on|from|to] [the|end of] <d>
  `,
  besideTime: `
    <c> (incident|incidents|outage|alert|breach|meeting|call|shift|standup|review|session|interview|appointment|train|flight|event|slot)
    (met|meeting|call|spoke|incident|outage|interview|appointment|caught|logged|called|messaged|alert|emailed|since|breach) [in] (at|around|since|from|of) [about] <c>
    since <c>
  `,
  occasion: `
    (meeting|meetings|call|calls|lunch|dinner|drinks|party|cake|breakfast|coffee|card|audit|auditor|auditors|inspection|review|reviews|workshop|training (session|day|week|course)|appraisal|town hall|townhall|all-hands|all hands|standup|stand-up|deadline|release|go-live|launch|wedding|birthday|interview|appointment|ceremony|celebration|reception|toast|speech|presentation|demo|get-together|bbq|barbecue|picnic|sendoff|send-off|leaving do|handover|hand-over|debrief|kick-off|kickoff|conference|offsite|off-site|christmas do|quiz|round|committee|(the|our|a) board|steering|delivery|payday|collection|whip-round|chat|conversation|talk|session|briefing|webinar|slot|viewing|flight|train|dentist|doctor|exam)
    (we|i|they|everyone|everybody|the team) [are|is|will|have|had|re|ll|all|also] (doing|having a|having some|meeting|grabbing|getting together|throwing|hosting|eating|ordering|grab|throw|host|eat|order|celebrating|went|saw|booked|scheduled|reviewed|presented|visited|lunched)
    (weare|were|we 're) (doing|having|meeting|grabbing|getting|throwing|hosting|eating|ordering|celebrating)
    (there 's|theres|there is|there will be|therell be) (cake|a|drinks|pizza|an|lunch|some|food|beer|bubbles|coffee)
    (notify|notified|tell|told|inform|informed|call|email|ring|contact|meet|warn|see) (him|her|them|<p>|me|us|everyone|the team)
    (pizza|beers|bubbles|curry|tapas|karaoke|bowling|pub)
    (we|i|they) (meet|met|sit down|spoke|talked|discussed|celebrate|celebrated|eat|toast)
    (gather|gathering|meet up|catch up|say our goodbyes)
    (signed|sign|countersigned|voted|decided|agreed|announced|told|informed|discussed|emailed|wrote|published)
    (drop*|pop*) (in|by|over|round)
    (contract|offer|letter|agreement|paperwork|papers|form) [was|is|has been|got] (signed|dated|issued|sent|received|approved|countersigned)
    (bring|return|returns|hand back|hands back|pick up|picks up|collect|collects) .. (laptop|<h>|badge|keys|phone|kit|equipment)
  `,
  past: `
    (changed|switched|transferred|became|took over|relocated|has moved|has changed|have moved|has been|was|were|left|quit|already gone|departed|started|joined|moved|retired|began|is gone since|finished|ended|went|has been since)
  `,
  kept: `
    (keeps|keep|keeping|kept|retains|remains|remain|stays|stay|staying|continues|still) [on] [as] [a|an|the|our|his|her|their] [same] [title|role|job|position|post] [of|as|a] (<t>|<o>)
  `,
  origin: `
    our <l> (colleague|teammate|team mate|office colleague)
    (can|could|would|will|should|please ask|has|have) [the|our] (<o>|<t>) [please|pls|team] (get|create|set|prepare|sort|add|make|open|arrange|do|help|give|move|close|block|disable|remove|onboard|offboard|order|issue|provide|know|confirm)
    (leave|leaves|leaving|left|gives up|giving up|give up) (his|her|their|the) (role|job|post|position) as [our|the|a] <t>
    (gives up|giving up|give up|hands over) (the|his|her|their) <t> (job|role|post|position)
    (quit|quits|quitting|step|steps|stepping|stepped|resign|resigns|resigning) [down] (as|from) [our|the|being] <t>
    (old|current|previous|former|present|outgoing) (dept|department|team|office|title|role|location|position|site) [:|is|was|=] (<o>|<l>|<t>)
    (formerly|previously|formerly in|ex|currently in|currently|moving from|coming from|comes from|came from|relocating from) [the|our|a] [team|department|office|role of] (<o>|<l>|<t>)
    (instead of|rather than|not|replacing|no longer) [in|the|as|a|at|to|an] (<o>|<l>|<t>)
    (correction|news|mail|email|message|info|update|request|note|call|word) from [the] <o>
    (<o>) (had|has|have|will|would|should|can|did|does) [not|already|to] (moved|changed|postponed|pushed|shifted|set|cancelled|put|decided|told|tell|said|say|asked|confirmed|approved|sent|know|knows|known|been told|informed|heard|check|set up|prepare*)
    (flying in|moving|relocating|comes|coming|come|came) from (<l>|<o>)
    (ask|asks|asked|tell|tells|told|inform|informed|notify|notified|warn|cc|dear|hi|hello|thanks|let|remind|nobody told|from) [the|our] (<o>|<t>) (,|know|about|that|if|:|please|for|and i|team know)
    (tell|told|inform|informed|notify|ask|asked) [the|our] (<o>|<t>)
    (contract|contracts|paperwork|papers|form|forms|offer|letter|documents|request|ticket|laptop|everything|it) (is|are|was|were|has been|have been) [already|now|all] (with|at|sent to|signed by|approved by|filed with|passed to) [the|our] (<o>|<t>)
    (<o>|<t>) (needs|wants|asked|has asked|said|says|approved|confirmed|told|is asking|agreed|told us) [that|to|me|us|for|it]
    [a|an|our|the|current] (<t>) [,] (becomes|will become|moves|is moving|is promoted)
    (agreed|discussed|aligned|cleared|confirmed|approved|coordinated|talked|spoke|spoken|checked|arranged|settled|according|agreement|signed off|requested|as per|per|via|instructed|informed|advised|heard) (with|by|to|from|off by) [the|our] <o>
    <o> (already|also|has been|have been|was|were) (knows|know|aware|informed|told|notified|approved|agreed|confirmed|signed off)
    <o> (knows|is aware|is informed|is in the loop)
  `,
  from: `
    (from|swaps|swapping|leaves|leaving|left|out of|moves from) [the|our|a|team|department|office|role of|position of|being|as] (<o>|<l>|<t>)
    (<o>|<l>|<t>) [team|department|office] (to|into|→) [the|our] (<o>|<l>|<t>)
  `,
  originLine: `
    ^ (from|old|current|previous|former|existing) [team|department|dept|office|location|site|title|job title|role|position] :
  `,
  noOrigin: `
    (work|works|working|based|sit|sits|sitting|remotely|operate*|out) [remotely] [out of|from|out] [of] [the|our] <l>
    (office|head|role|position|post|team|department|director|title) of <o>
  `,
  now: `
    (immediatly|immediatley|imediately|imediatly|immediatelly|straigh away)
    (immediate|immediately|right now|right away|at once|instantly|straight away|straightaway|asap|a s a p|as soon as possible|with immediate effect|this (minute|second|instant|very moment)|on the spot|without delay|urgent|urgently|now $|now please|effective today|this instant|without notice|summarily|no delay)
  `,
  contractor: `
    (contractor|contractors|external consultant|external consultants|freelancer|freelancers|freelance|external|subcontractor|agency worker|externals|self-employed)
  `,
  intern: `
    (intern|interns|internship|working student|student assistant|placement student|summer student|interning|student worker)
  `,
  employee: `
    type : (employee|permanent)
    (permanent|permanently|as an employee|as employee|full-time employee|permanent employee|perm|employee type : employee|permanent contract)
  `,
  forAll: `
    (both|each|all (of them|three|four)|everyone)
  `,
  swap: `
    (swap|swaps|swapping|swapped|trade|trades|trading|exchange|exchanging) [places|roles|teams|jobs|departments|desks|offices|with|:|,]
    (the other way round|the other way around|vice versa|in return)
  `,
  departmentSlot: `
    (joins|join|joining|in|into|to|within|for|from|of|moves to|with) [the|our]
  `,
};

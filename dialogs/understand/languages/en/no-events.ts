import type { Phrases } from '../language.ts';
import { his, move, on, softly, when } from './event-parts.ts';

/** What sounds like an event and is none: holidays, errands, things that end, people who only leave a room. */
export const neither: Phrases = `
    (he|she|they|who) only [just] (started|joined|began|came) [with us|here|to us] (on|in|last|this) [the] (<d>|_)
    (work|works|working|be) [remotely] from <l> (for|this|next|until|till|over|during) [a|the|one|two|three|four|six|some|<d>]
    (father|mother|wife|husband|son|daughter|brother|sister|dad|mum|mom|cat|dog|partner|grandmother|grandfather|uncle|aunt|friend|neighbour) [of] <p> ... (passed away|died|deceased)
    (death|passing) of <p> 's [_] [_]
    (lost|lose|loses|losing|deleted|deletes|wiped|erased|overwrote|overwritten|redo|redoing|redone|recover|recovered|restore|restored) [almost|nearly|about] [all|most|half] [of] [the|his|her|their|my|our] [entire|whole] last [working|business] day
    last [working|business] day of (work|data|changes|edits) (is|was|are|were|got|has been|have been|is now) [all|completely|entirely] (gone|lost|deleted|wiped|missing|overwritten|erased|corrupted)
    <p> 's [old|open|current|remaining|existing|whole|entire] (clients|customers|accounts|projects|tasks|work|cases|tickets|portfolio|patients|pupils|students|duties|responsibilities|calls|reports|shifts|leads|deals|territory|region) [all] [will|should|can|would|to|are|is|get|gets|be|being|must] [all] (go|goes|going|move|moves|moved|transfer|transfers|transferred|pass|passes|passed|handed) [over|on] to
    (her|his|their) [old|open|current|remaining|existing|whole|entire] (clients|customers|accounts|projects|tasks|work|cases|tickets|portfolio|patients|pupils|students|duties|responsibilities|calls|reports|shifts|leads|deals|territory|region) [all] [will|should|can|would|to|are|is|get|gets|be|being|must] [all] (go|goes|going|move|moves|moved|transfer|transfers|transferred|pass|passes|passed|handed) [over|on] to
    [whole|entire|complete] <o> (team|teams|department|unit|group|office) [all] [is|are|will|will be] [all] (move|moves|moving|relocate*|go|goes|switch*|transfer*)
    (start|starts|starting|begin|begins|beginning|enter|enters|entering|finish|finishes|finishing) (his|her|their|the|our) [first|second|third|fourth|fifth|tenth|_] [th|st|nd|rd] (year|decade|month|term|semester) [here|with us|in|of|as|at|on|$|.|,|!|<d>]
    (knowledge|file|data|money|bank|case|skills|project|ownership) (transfer|handover) (to|from|with|of|between)
    (termination|end|ending) of (the|our|a|an|this|that) [<l>|<o>|_] (lease|tenancy|subscription|agreement|service|rental|project|policy|insurance|partnership|cooperation|licen*|maintenance|supplier|framework|pilot|trial)
    (rename|archive|delete|create|open|make|update|rearrange|share) (the|our|a|this|my) [teams|sharepoint|slack] (channel|folder|list|group|team|page|site|sheet|file|distribution list) .. (leaver*|joiner*|mover*|starter*|onboarding|offboarding)
    (fire|fired|fires|firing) (off|up|away|questions|on all)
    (hiring|recruitment) (freeze|stop|ban|pause)
    (lease|rent|rental|tenancy|subscription|warranty|insurance|guarantee|maintenance|framework agreement|service agreement) .. (terminates|ends|ended|expires|expired|runs out|was terminated|is terminated)
    (our|the|my|this|that|your) (printer|projector|server|laptop|coffee machine|copier|scanner|heating|lift|elevator|monitor|keyboard|mouse|phone|fridge|dishwasher|router|boiler|car|bike|hard drive|battery|<h>) .. (resigned|resigns|quit|quits|left|retired|retires|leaving|gave up|gone)
    (is|are|be|remains|stays) on [a|an] [temporary] (secondment|assignment|loan) (in|at|to|with)
    [come|comes|coming|came|back|is|out] (back from|out of|from) retirement
    (terminate|terminates|terminated|terminating|ended|ends|cancelled) (its|their) (contract|agreement|lease|subscription)
    (customer|client|supplier|vendor|tenant|landlord|competitor) <p> ~ (terminated|terminates|cancelled|ended|left|leaves|quit|quits|leaving)
    (replace|replaces|replacing|replaced|repair|repairs|repairing|fix|fixes|fixing|swap|swaps|swapping|lost|loses|broke|breaks) [the|a|an|our|his|her|their|my] [old|new|broken] <h>
    who (joined|started|began|came|moved|transferred|switched) [us|with us|here|over] [only|just] (in|on|last|from|to|back in|at|for) [the] (<d>|<o>|<l>|_)
    last [working|business] day of <p> 's (sprint|training|course|workshop|holiday*|vacation|leave|project|trial|probation|test*|shift|school|exam*|week|internship project|visit|trip|jury duty|conference)
    (terminate|terminates|terminated|terminating|cancel|end|ends|ending) <p> 's (parking|phone|mobile|gym|car|bike|broadband|lease|insurance|flat|tenancy|licen*|membership|subscription)
    (goodbye|bye|farewell) and (see|until|till|have)
    (sabbatical|maternity|paternity|parental) [leave] ~ last [working|business] day
    last [working|business] day ~ (before|ahead of|prior to) .. (sabbatical|maternity|paternity|parental|leave|vacation|holiday*|christmas)
    first day (of|back|after|in) _
    (quit|quits|quitting) (the|a|an|his|her|their|our|this|that) _
    (quit|quits|quitting) *ing
    (leaving|farewell|goodbye|going-away|retirement|departure|welcome|birthday|onboarding) (party|parties|drinks|do|lunch|dinner|card|gift|present|cake|speech|celebration|breakfast|collection|bash|event|reception)
    (leave|leaves|leaving|left|exits|goes|go|going|off|out) (early|earlier|late|home|school|work early|for (lunch|the day|today|a meeting|the weekend|holiday|vacation|work|home|dinner|coffee|the airport|<l>|an appointment|a while|a moment)|on (holiday*|vacation|annual|parental|maternity|paternity|a (trip|business|break)|leave|sick|<l>)|to (<l>|lunch|work|the)|of office|sick|ill|at <c>|around <c>|by <c>|<c>)
    (leave|leaves|leaving|left) ${softly} (the|a|an|this|that|${his}) (meeting|call|room|building|office|chat|channel|group chat|committee|council|board|project|steering|house|table|party|door|lights|desk|keys|laptop|charger|phone|bag|car|stage|union|pension|scheme|club|choir|band|gym|workshop|event|list|site|parking|distribution)
    (leave|leaves|leaving|left) ${softly} (the|a|an|this|that) .. (meeting|call|committee|council|board|project|workshop|channel|group|list|club|conference|party)
    (leave|leaves|leaving|left) (it|them|me|you|him|her|this|that|behind|open|over|off|some|feedback|comment*|message*|note*|alone|out|everything as|a .. (message|note|comment|review|voicemail))
    (annual|parental|maternity|paternity|sick|unpaid|medical|study|compassionate|adoption|family|bereavement|special|on|of|take|takes|taking|took|his|her|their|your|my|holiday|approved|request*|planned|after) leave
    leave (request*|balance|days|policy|of absence|entitlement|form|calendar|approval)
    (what|whats|anything|nothing|something|days|weeks|tasks|much|many|time|still|any|steps|licen*) [is|s|are] left
    left (to|on|for|in|hand|side|over|<h>|his|her|their|my|the)
    left (for|in) <l>
    (start|starts|starting|started|begin|begins|beginning|began) ${softly} (the|a|an|this|that|your|our|${his}) (project|report|call|meeting|training|course|day|car|engine|shift|party|quarterly|weekly|monthly|workshop|migration|rollout|review|audit|parental|maternity|paternity|holiday*|vacation|leave|week|weekend|sprint|process|tickets|presentation|conversation|discussion|campaign|season|diet|survey|service|server|machine|app|computer|rumour|rumor)
    (start|starts|starting|started|begin|begins|beginning|began|commence*) ${softly} (the|a|an|this|that|your|our|his|her|their) .. (project|report|call|meeting|course|holiday*|vacation|leave|migration|review|audit)
    (start|starts|starting|started|begin|begins|beginning) (working on|work on|using|over|again|from scratch|off|up|early|late|later|to|with the|at <c> $|my day|parental|maternity|paternity|holiday*|vacation|annual)
    (start|begin|get started|kick off) (with|by) (the|a|an|some|this|that|these|your|my|it|what|which)
    (start|begin|get started|kick off) (with|by) *ing
    (join|joins|joining|joined) ${softly} (the|a|an|this|that|our|your|my) .. (call|meeting|channel|chat|workshop|session|webinar|party|committee|council|gym|union|conference|standup|stand-up|training|course|group chat|teams call|discussion|lunch|dinner)
    (join|joins|joining|joined) (me|him|her|them|you) (for|at|on|in) _
    (contract|subscription|agreement|lease|deal|licen*) (with|for|of) (our|the|a|an) .. (is|was|has been|gets|will be) (terminated|cancelled|canceled|ended|ending)
    we [will|are] (retire|retiring) <p>
    (join|joins|joining|joined) us (for|at) [a|the|our] (lunch|dinner|drinks|coffee|breakfast|beer|beers|tea|call|meeting|workshop|party|day|session|standup|retro|offsite|demo|review|webinar|walk|run|quiz|karaoke)
    (join|joins|joining|joined) (by|via|from) (phone|teams|zoom|home|<h>)
    ${move} .. (house|home|flat|apartment|meeting|call|desk|desks|seat|seats|chair|box|boxes|furniture|deadline|appointment|files|folder|data|server|date|interview|lunch|slot|ticket|car|channel|message)
    ${move} (the|this|that|our|a) .. (meeting|call|date|deadline|launch|review|workshop|party|server|files|interview|release|presentation|event|standup|session|slot)
    (go|goes|going|come|comes|coming|off|travel*|fly*|flies) .. to <l> (for|on business|on holiday|on vacation|this week|next week|to (visit|see|meet))
    (go|goes|going) (on|into) (holiday*|vacation|leave|a|parental|maternity|paternity|sick)
    (go|goes|going) to (lunch|the|sleep|a|training)
    (moving|move|moves) (on with|forward|ahead|along|on to the next|on (<d>|with))
    (transfer|transfers|transferring|transferred|move|moves|moving|moved|relocate|reassign) <p> 's [old|work|whole|entire] (mail|mails|mailbox|files|file|data|onedrive|calendar|laptop|phone|number|licen*|tickets|documents|inbox|desk|meeting|call|tasks|seat|account|appointment|interview|sharepoint)
    (transfer|transfers|transferring|transferred) .. (mail|mails|files|file|call|data|money|ownership|laptop|phone|number|licen*|mailbox)
    (promot* [our|the] (product|event|campaign|page|post|brand))
    second (monitor|screen|laptop|line|time|floor|day|week|thought*|interview|monday|tuesday|wednesday|thursday|friday|one|half|device|phone|of)
    (change|update|correct|set) .. (password|phone number|address|surname|last name|photo|picture|name)
    last day (to|before|until|till|for) _
    last day (of|in|on|at) (the|my|our|this|a) (_)
    last day of (school|term|holiday*|vacation|leave|sale|training|the)
    (expense|tax|submission|application|registration) .. last day
    (fire|fires) (drill|alarm|safety|warden|extinguisher|exit|inspection|door)
    (short|advance|out of|take) notice
    notice that
    (account|accounts|profile|password|login|laptop|phone|licen*|mailbox) .. (locked|blocked|broken|expired|hacked|compromised|phished|stolen|lost|reset|slow|not working)
    locked out
    temporar* [disable|block|lock|suspend]
    (gone|out|off) (to|for|into|with|of|at) _
    worn out
    (terminate|kill|end|reset|close) <p> 's .. (session|sessions|call|connection|process|vpn|subscription|ticket)
    (terminate|kill|end) .. (session|call|meeting|process|subscription|connection)
    (dismiss*) .. (alert|alarm|notification|message|warning|reminder)
    (contract|subscription|licen*|agreement|lease|deal) (with|for|of) (our|the|a|an) (cleaning|supplier|vendor|customer|client|company|provider|landlord|catering|software|office|printer)
    extend* ~ (loan|laptop|licen*|subscription|parking|lease|deadline|badge|warranty|rental|<h>)
    extend* ~ (contract*|assignment|account|internship|placement|access)
    (contract|assignment|internship|placement) ~ (was|has been|is|gets|been|will be) (extended|renewed|prolonged)
    (renew|renews|renewing|renewed) ~ (contract|assignment|subscription|licen*)
    new (laptop|phone|account password|password|monitor|printer|version|policy|feature|office opens|number|photo|baby|car|home)
    start* .. (offboard*|termination|leaver)
    (stop|stops|stopped) working
    (probation|probationary|trial) [period]
    (work|works|worked|working) out
    (policy|policies|rules|process|guide|guidelines|handbook|report|statistics|page|faq|training) (about|on|for|of) [our|all|new] (leavers|joiners|movers|starters)
    last [working|business] day (of|in|on|at) [${his}] (probation*|trial|school|university|college|training|holiday*|vacation|leave|term|semester|course|project|sprint|conference|workshop|fair|sale|secondment|quarantine|jury|test|testing|pilot|shift)
    last [working|business] day (this|of the|of this|in this) (year|week|month|quarter|sprint|season|term|semester|phase)
    last [working|business] day for [<p>|us|you|everyone|everybody|all] to _
    last [working|business] day before _
    last [working|business] day [in|at|with] [the] [<l>|<o>] ~ back (in|at|with) [the] (<l>|<o>|office)
    (leave|leaves|leaving|left) work (at|around|by|early|on time|before|now|<c>)
    (terminate|terminates|terminated|end|ends|ending) [the|our|a|this|that] .. (lease|subscription|agreement|licen*|policy|plan)
    (<h>|phone|mobile|broadband|rental|maintenance|cleaning|supplier|service|leasing|insurance|internet|software|energy|electricity|catering|vendor|framework|printer|support|hosting) (contract|lease|subscription|agreement|plan)
    (quit|quits|quitting) (on (me|us|him|her|them|you|<p>|every)|unexpectedly|when|while)
    (fire|fires|fired|firing) (up|away|on all|the (starting|first|last))
    (let|lets|letting) (<p>|him|her|them|me|you|us) [and <p>] go (first|ahead|home|early|to|on (with|ahead|a|an|to|leave|holiday|vacation|break|stage|first|in|like)|through|for|in|out|back|with (me|you|us|him|her|them|the|a|our|your|<p>)|by|alone|instead|again|now and)
    (resign|resigns|resigned|resigning|step|steps|stepped|stepping) [down] [as|from] [the|a|an|his|her|their|our] .. (council|committee|board|union|club|association|party|jury|chair|chairman|chairwoman|chairperson|treasurer|secretary of the|steering|panel|working group|task force|first aider|fire warden|scrum master)
    (resign|resigns|resigned|resigning|step|steps|stepped|stepping) [down] as [the|a|an|our] (first aider|fire warden|fire marshal|safety officer|union rep|shop steward|trustee|governor|coach|team captain|<t>) of the (club|union|council|association|committee|society)
    (retire|retires|retired|retiring) (the|a|an|our|this|that|these|those|old|all|it) _
    notice period (is|of|:|=|lasts|for|in)
    (finish|finishes|finished|finishing|complete|completes|completed|completing) [${his}] [_] [_] (project|report|course|thesis|presentation|migration|degree|training|task|tasks|review|audit|ticket|tickets|onboarding|document|dissertation|module|certification)
    (leave|leaves|leaving|left|departs|departing|off|going|goes|flies|flying|travelling|traveling|travels|out|heads off|heading off|away) [us] [${on}] [on] [the] [<d>] for (a|an|one|two|three|four|some|the|her|his|their|this|that|another) [long|short|whole|few|well-earned|well earned|nice|relaxing|couple of] (week|weeks|weekend|fortnight|days|day|month|months|holiday|holidays|vacation|break|trip|getaway|honeymoon|retreat|visit|while|bit|conference|training|course|wedding|funeral|festival|cruise|hike|tour)
    (start|starts|started|begin|began|join|joined) [with us|with you|us|here|at contoso] [on|in|back in|just] [<d>|last week|last month|<o>|<l>] [and|but|,|–|-] [he|she|they|is|has|still|already|now|just|also|who] (cannot|cant|can not|couldnt|could not|unable|hasnt got|still has no|forgot|lost|locked|struggles|complains) _
    (start|starts|starting|begin|begins|beginning|be in|come in|coming in|get in|arrive|arrives|arriving|in|be there) [work|late|later] (at|around|from|by|about) (<c>|9|10|11|12|8|7) [instead|only|or so|ish] ($|because|due|sorry|cos|cause)
    (hire|hires|hired|hiring|chose|chosen|signed|took|take|taking|welcome) [on] [a|an|the|our|another] [new|external|different] [_] (company|agency|agencies|supplier|firm|vendor|provider|caterer|landlord|law firm|bank|broker)
    (contract|agreement|lease|deal|subscription) (with|for|of|on) [our|his|her|their|the] [<p> 's] (<h>|landlord|phone|mobile|supplier|gym|car|bike|flat|apartment|house|insurance|provider|broadband|agency|builder|client|customer)
    last day of (the|my|our|this|a|his|her|their) [<l>|<o>|<d>|_] (trip|visit|tour|holiday|vacation|conference|workshop|course|event|offsite|retreat|festival|exhibition|stay)
    (let go|lets go|letting go) of (his|her|their|the|a|an|some|it|that|this|my|our|all)
    (dismiss*) [our|the|my|his|her|a|this|that|your] (offer|idea|ideas|proposal|claim|claims|complaint|case|request|suggestion|bid|concern|concerns|quote|plan|report|rumour|rumours|popup|banner|ticket)
    (retirement|pension) (savings|plan|fund|scheme|account|contribution*|age|home|benefits|provider|pot|advice|planning) [plan|account] [starts|start|ends|begins|kicks in]
    (get|gets|getting|got|need|needs|receive|receives|want|wants|order|orders|ordered) (a|an|the|her|his|their|another|new) [new|replacement|second|different|spare] <h>
    (need|needs|want|wants|get|gets|has|have|requires|request|requests) [read|write|full|edit] access to [the|our] (<o>|<l>|_)
    (add|remove|put|subscribe|invite|include) <p> (to|from|on|in) [the|our|my] .. (list|lists|channel|chat|distribution|newsletter|calendar|invite|thread|loop|meeting|call|mailing list|conversation|rota)
    (got|get|gets|getting|newly) engaged
    (start|starts|starting|started|begin|begins|beginning|began) [a|an|the|his|her|their] [new] (diet|hobby|family|blog|podcast|book|side project|language course|therapy|treatment|degree|phd|marathon training|driving lessons)
    (left|departed|resigned|retired|quit|gone) .. (years|year|months|decades) ago
    (left|departed|resigned|retired|quit) [us] (last year|long ago|ages ago|back in|in (1*|20*))
    (goes|go|going|moves|move|comes|come|travel*|fly*|flies|off|drive*|is) .. to <l> ${when} for (a|an|the|our|her|his|their|some) _
    last [working|business] day <d> (is|will be|would be|was|should be) <d>
    (terminate|terminates|terminated|end|ends|ending) [the|our|a|this|that] [<l>] (phone|<h>|mobile|rental|maintenance|cleaning|supplier|service|leasing|insurance|internet|software|energy|electricity|catering|vendor|framework|printer|support|hosting) (contract|agreement)
    (company|agency|supplier|vendor|provider|customer|client|train|plane|bus|ferry|flight|parcel|shipment|newsletter) (quit|quits|quitting|leave|leaves|left|departs|goes)
    (talk|talks|presentation|article|book|training|session|template|question*|chat|webinar|workshop|survey|statistics|report|policy|film|document) (about|on|for|of) [a|the|our] (resignation*|retirement*|termination*|dismissal*|leaving|offboarding|departures|onboarding)
    (terminate|terminates|terminated|terminating|cancel|cancels) [${his}] [_] [_] (membership*|subscription*|insurance|lease|tenancy|flat|apartment|phone plan)
    (suspicious|failed|unusual|strange|unknown|blocked|expired) [login|logins|sign-in|sign-ins|account|accounts]
    (project|round|phase|rotation|programme|program) of
    (mailbox|mail|mails|email|emails|inbox|onedrive|files|calendar|laptop) [(for|of|from) <p>] [should|shall|will|can|to|must|may|please] [not] (go|goes|going|move|moves|transfer|transfers) [over] to
    (leave|leaves|leaving) [work|us] [on] [<d>] [at] [<c>|_] to (catch|pick|see|visit|attend|collect|get|go|take|make|be)
    (leave|leaves|leaving) [on] <d> (for|to) (<l>|the|a|his|her|an) 
    <p> 's (team|group|department|squad|reports|unit) [is|are|will] (move|moves|moving|report|reports|reporting|transfer|transfers|switch|switches)
`;

import type { EventPhrases } from '../language.ts';
import {
  account,
  company,
  his,
  job,
  kind,
  makeAccount,
  move,
  on,
  person,
  softly,
  when,
} from './event-parts.ts';

/** English: what the product speaks first, so the fullest table. */
export const events: EventPhrases = {
  joiner: {
    sure: `
      (strengthen|strengthens|reinforce|reinforces|complete|completes) our team
      (enter|enters|entering|entered) (the|our) (company|firm|business|organisation|organization)
      (kick|kicks|kicking|kicked) off with us
      > (joiner|joiners|onboarding|starter|new hire) (request|notice|form|notification|ticket) [for|:|-|–] <p>
      > [the|our|we have|weve] [got] (two|three|four|five|six|several|2|3|4|5|6) [new] (people|colleagues|employees|persons) (starting|joining|coming) [with us|on board|us]
      > (set up|setup|onboard|create|add|prepare for) (the following|these|our|all|the) [two|three|four|five|new] (people|persons|colleagues|starters|joiners|hires|employees|contractors|interns)
      ^ [our|a|the|and|a] new <t> [in|at|for] [the|our] [<l>|<o>] (starts|joins|begins|is starting|is joining|will start|will join|is coming)
      (works|working|work) (with|for) us as
      (start|starts|starting|join|joins|joining|begin|begins) [with us|us] [on|from] <d> (,|and|.|–|-) (he|she|they) [will be|ll be|is|be] our new <t>
      > new ${kind} ${person}
      > new _ (colleague*|hire|hires|starter*|joiner*|employee*|contractor*|intern|interns|team member*|teammate*)
      > (another|additional|incoming|upcoming|fresh|extra|next) ${kind} (hire*|starter*|joiner*|employee*|colleague*|contractor*|consultant*|temp|trainee*|apprentice*|graduate*|intern|interns|freelancer*|team member*|recruit*)
      > ^ new : <p>
      > (joiner*|starter*|newcomer*|newbie*|new-hire*|newhire*|new-starter*|new-joiner*|newjoiner*|nj)
      (onboard*|on-board*|pre-board*|preboard*|induction)
      (on board|aboard)
      (rejoin|rejoins|rejoined|rejoining|re-joins|re-joining)
      (hire|hires|hired|hiring|recruit|recruited|recruiting|rehire*|re-hire*|rehiring|re-hiring|headhunted)
      (joins|joining|join|joined) (us|our (team|company|department|ranks|group|office)|the (company|team|firm|organisation|organization|business|group|family|ranks))
      (took|take|takes|taking|taken) [<p>|him|her|them] on (as|from|in|for|<d>)
      > (take|taking|took) on [a|an|our|new|the|another|two|some] [<t>|contractor|intern|freelancer|temp|student] <p>
      (accept*|signed|countersigned|returned) ${his} .. (offer|contract)
      (accepted|signed) [an|our] offer
      > (welcome|welcoming) (to the team|to the company|aboard|on board|to contoso)
      (come|comes|coming|came) on board <d> in [the|our] (<o>|<l>)
      (come|comes|coming|came) (back to us|on board|onboard|aboard|to work (for|with) us|to us)
      (return|returns|returning|returned) to (us|the company|contoso)
      > ${makeAccount} .. ${account} .. for .. <p>
      > (account|accounts|profile|login|logins|credentials|onboarding|user account) [and|a|an|<h>|laptop|mailbox] .. (for|needed for|required for) [our|the|a] [new] .. <p>
      > ${makeAccount} .. ${account} .. for [a|an|our|the|two|three] [new] [external] (temp|temps|contractor*|intern|interns|freelancer*|consultant*|trainee*|hire*|starter*|joiner*|colleague*|apprentice*|student*)
      > ${makeAccount} [the|these|my|our] [two|three|four|five|six|2|3|4|5|6|several|new|following] [new] (accounts|logins|profiles|users|starters|mailboxes) [for|:|-|–] <p>
      > (get|have|getting|having) <p> (set up|setup|onboarded|on board|started|ready|added)
      > (bring|bringing|brought) <p> (in|on|on board|onboard)
      > (bring|bringing|brought) (in|on) .. <p>
      < (cover|covers|covering) .. <p> .. (maternity|parental|paternity|leave|sabbatical)
      > (two|three|four|five|six|several|2|3|4|5|6) [new|more|external|other] (hires|starters|joiners|interns|contractors|freelancers|temps|trainees|apprentices|graduates|consultants|newbies|newcomers|students|recruits) 
      > (two|three|four|five|2|3|4|5) new (ones|people|faces|folks) [<d>|on <d>|from <d>|starting <d>|in <o>] :
      < (has|have|just) signed $
      > (signed|sign|signing|landed|secured|poached|headhunted) <p>
      > (someone|somebody) new
      first [working] day
      first (day|shift) (with us|at work|at the company|in the office|on the job)
      (take|takes|taking|took) up ${his} .. ${job}
      (start|starts|starting|started|begin|begins|beginning|began|commence*) (with|for|at) us
      (start|starts|starting|started|begin|begins|beginning) [in] (${his}|a|an) [new] ${job}
      [start|starts|join|joins|works|work|working|with] .. (contract|assignment) (with us|starts|begins|runs from)
      > (someone|somebody|anyone) [new|else] [who|that] [is|will be|will|to be] [also] (join|joins|joining|start|starts|starting|begin|begins|beginning|arriving|arrives|onboarding)
      > ^ [summer|winter|our|the|new|two|three|four|more] (contractors|interns|temps|freelancers|trainees|apprentices|students|graduates|externals|consultants) [for the _|for _|from <d>|starting <d>|as of <d>|in <o>|for <o>|<d>] :
    `,
    likely: `
      (will be|is|becomes|will become) [a] (part|member) of our team
      (is|s|hes|shes|theyre) [brand|completely] new (here|to us|in the team|to the team|at contoso|with us)
      (need|needs) [an|a] (account|login|laptop) .. , (shes|hes|she 's|he 's|theyre|she is|he is) new
      comes [in|over] on <d> as [a|an|our|the] [new] <t>
      (accepted|has accepted|said yes|signed up) (!|,|.|–|-|:) <t>
      out [on|from] <d> (;|,|.|and) <p> [,] in [as [our|the|a] [new] <t>] [on|from] <d>
      < (takes|taking|fills|steps into|takes over) (his|her|their) (place|role|position|shoes|job|spot|seat) [as [our|the] [new] <t>] [on|from|as of] [the] <d>
      < (joins|joining|join|joined)
      < (start|starts|started|begin|begins|beginning|began|commence|commences|commencing)
      (will|to|s|is|are|be|both|they|she|he|going to|can|now) (start|starting|begin|beginning|join|joining|commence)
      (arrive|arrives|arriving) ${when}
      (start|starting|joining|commencement|hire|entry) date
      kick* off
      said yes
      (will be|is|be) with us as
      > (internship|placement|traineeship) (of|for) <p> .. (from|starting|as of)
      day one
      < (cover|covering|covers|filling in|fills in|standing in|stands in|stepping in|steps in) for <p> .. (from|until|till|as)
      > ${makeAccount} .. (everything|things|equipment|kit|gear|hardware|badge|desk|workplace|workstation|laptop|<h>|stuff|it|email|mail) .. for .. <p>
      > (add|adding|register|registering|provision|provisioning|creating|create|enrol|enroll|prepare for|set up|setup|get ready for) [user|new|employee|contractor|intern|person|a|an|the|our|both|:|,|<t>] [<t>|user|employee|contractor|intern|colleague|person] <p>
      (work|works|working|help|helps|helping|support|supports|supporting|with|be with) [for|with] us (from|starting|as of|between|until|till|through|for)
      (is|be|being|was|been|got|get|gets) (employed|engaged|contracted|appointed|signed|taken on|hired|recruited)
      < (our|the) new [and] [<o>|<l>|senior|junior] (<t>|intern|contractor|trainee|apprentice)
      > (our|the|a) new [<o>|<l>|senior|junior] (<t>|intern|contractor|trainee|apprentice)
      > new <t> .. <p>
      (contractor|intern|freelancer|temp|consultant|trainee|apprentice|student worker|working student|summer student|student assistant) .. (from|starting|until|till|through|as of) <d>
      (engag*|contract) .. as [a] (contractor|freelancer|consultant)
      (replacement|successor|backfill) .. (start*|join*|begin*|arriv*)
      < is our new [<l>|<o>] [<l>|<o>] <t>
      < (replaces|replacing|will replace|succeeds|will succeed|takes over from|will take over from|taking over from) [our|the] <p> (on|from|as of|starting|effective) [the] <d>
    `,
    hint: `
      (starting|start|beginning) <d>
      welcome
      < (replacement|successor|backfill|maternity cover)
      (contractor|intern|freelancer|trainee|apprentice|permanent|student worker|working student|summer student|student assistant|temp)
    `,
  },
  mover: {
    sure: `
      < (is going to|will|shall|is to) report to <w> (starting|from|as of|effective|on|beginning)
      (works|work|working|sits|sit|is based|be based|based) [remotely] (out of|from|in|at) [the|our] <l> [office|site|hub] [from now on|instead] (instead of|rather than|and not|not) [in|at|the] [<l>]
      < no longer (reports|report|reporting) [directly] to (<p>|me) (;|,|.|and|but) [as of|from] [<d>] [,] (her|his|their) [new] (manager|boss|line manager) (is|will be) <w>
      < (quit|quits|quitting|step|steps|stepping|stepped|resign|resigns|resigning) [down] (as|from) [our|the|being] <t> .. (stays|stay|staying|remains|remain|continues|continue|continuing|carries on|will be|becomes) .. as [a|an|our|the] <t>
      's new (role|position|post|job|title) (as|of|is) [our|a|the] <t> [(begins|starts|commences|takes effect|is effective|applies)]
      < (move|moves|moving) [over] on <d> [,] (to|into|from) [the|our] (<o>|<l>|<t>)
      (is|are|be) off to [the|our] <o>
      (leave|leaves|leaving|left|exits|quits) [the|our] (<o>|<l>|<t>) [team|department|office] (for|to join|to move to|and joins|and moves to) [the|our] (<o>|<l>|<t>)
      (transfer|transfers|transferred|transferring|relocat*|reassign*|redeploy*|seconded|secondment)
      > second <p>
      (promot*|elevated to|upgraded to)
      > (internal|department|departmental|role|team|office|title|position|manager) (move|transfer|change)
      > (change|move) of (role|department|team|manager|title|position|office|location)
      > movers [:|-]
      ${move} .. (<o>|<l>|<t>) .. (to|into|for|→) .. (<o>|<l>|<t>)
      ${move} .. (to|into|over to|across to|onto|up to|in|under|down to) [our|the|a|new|:] [new|<l>|<o>] (<o>|<l>|<t>)
      < ${move} [over|across] (to|under) <p>
      > (move|moving|moves|moved|transfer|switch|switching|shift|shifting|relocate|reassign|rotate|put|place) <p> (to|into|from|under|over|across|onto)
      ${move} (department*|team*|office*|role*|title*|manager*|position*|job|desk to)
      (become|becomes|becoming|became|be promoted|gets promoted) .. <t>
      (appoint*|named|name|made|make|making) [<p>|him|her] [as|our|the|a|an|new|to] [new] <t>
      (take|takes|taking|took) [over|on|up] (the|a|his|her|their) [new] <t> [role|position|job|post]
      (takes|take|taking|took) (over|on|up) .. (as|role of|position of|post of|role as|position as) .. <t>
      (steps|step|stepping|stepped) (up|into|in|across) .. <t>
      < (gets|get) <p> as [a|an|his|her|their|the|new] [new] (manager|boss|supervisor|line manager|team lead|lead)
      < (gets|get|has|have|having|given|receives|with|is getting) [a|an|:] (new|different) [line|job|direct|reporting] (manager|boss|supervisor|title|role|position|department|team|desk|office|lead)
      (new|different) [line|reporting] (manager|boss|supervisor|lead) (is|will be|:|for|of|from|as of|becomes|from now on)
      (change|update|set|correct|amend|adjust|edit|switch) .. (department|role|title|job title|position|manager|supervisor|boss|office|location|team|reporting line|line manager) [of|for|to]
      <p> 's [new] (department|role|title|job title|position|manager|supervisor|boss|office|location|team|reporting line|line manager) (is|will|becomes|changes|to|should|needs|:)
      (joins|joining|join|moves|starts|start) [the|our] <o> [team|department] (from|coming from|after leaving) [the|our] <o>
      < will be [our|the|a|an] [new] [<l>|<o>] <t>
    `,
    likely: `
      > (the|as|be) [new|line] (manager|boss|supervisor|line manager|team lead) (of|for) <p>
      (moves|move|moving|moved|transfers|switches|switching|relocating|relocates)
      < (now|then|should|shall) be [our|the|a|an] [new] [<l>|<o>] <t>
      < is the new [<l>|<o>] <t>
      < as (our|the) new [<l>|<o>] <t>
      (head|heads|heading|lead|leads|leading|run|runs|running|assume*|fill*|taking on|takes on|take on) .. (<o>|<t>)
      (head|heads|heading|lead|leads|leading|run|runs|running) ... as [our|the] <t>
      < (takes|taking|take) <p> 's (place|role|job|position) .. <t>
      (takes|taking|take) over .. (role|position|job|post|team|<o>|<t>)
      (work|works|working|sit|sits|sitting|based|be based) .. <l> .. instead of
      (will|now|then|ll|'ll) (work|be working|sit|be sitting|be based|be located) (in|from|out of|at) [the|our] (<l>|<o>)
      (instead of|rather than) [in] (<l>|<o>|<p>)
      from [the] <o> [team|department] to [the] <o>
      (<o>|<l>|<t>) → (<o>|<l>|<t>)
      <p> → [the] (<o>|<l>|<t>)
      (is|are|sits|sit|works|work) now [working] (in|with|part of|at) [the|our] (<o>|<l>)
      now (works|sits|working|sitting) (in|with|at|from) [the|our] (<o>|<l>)
      from <t> to [:] <t>
      from [the] <l> [office] to [the] <l>
      new (manager|line manager|boss|supervisor|title|job title|role|position|department|office|location) [:|-|=]
      now (report|reports|reporting) [directly] (in to|into|to)
      (report|reports|reporting) (in to|into|to) .. (instead of|from now on|going forward|rather than)
      mover
    `,
    hint: `
      (report|reports|reporting) [directly|in|line] (to|into)
      (work|works|working|sit|sits|sitting|based) (in|from|out of|at) [the|our] <l>
      (new|different) (manager|line manager|boss|supervisor|title|role|position|department|team|office)
      > move
    `,
  },
  leaver: {
    sure: `
      (stops|stop|stopped|stopping|ceases|ceased) working (for|with) us
      (is|s|are) out [on|from] <d> for good
      (end of the road|end of the line) for <p>
      > (leaver|leavers|offboarding|departure|termination|exit) (request|notice|form|notification|ticket) [for|:|-|–] <p>
      (wraps up|wrap up|wrapping up|finishes|ends|completes|concludes) (his|her|their) [<t>] (assignment|contract|placement|internship|stint|engagement) [with us|here]
      (pursue|pursues|pursuing) [other|new|another|different|outside] (opportunit*|interests|career)
      (parted|parting) (with|from) <p>
      (not|wont) be (returning|coming back|back) (after|from|to (us|work|the company))
      (is|will be) done (here|with us|at (contoso|the company)) (on|by|after|from) <d>
      (bow|bows|bowing|bowed) out (on|at|from|after|in|$)
      (jump|jumps|jumping|jumped) ship
      (fly|flies|flying|flew) the nest
      (pack|packs|packing|packed) up ${his} desk
      (throw|throws|throwing|threw) in the towel
      (clear|clears|clearing|cleared) out ${his} desk
      (move|moves|moving|moved) on to (pastures new|new pastures|greener pastures|a new (employer|company)|another (employer|company))
      (last|final) [very|official|actual|effective|contractual] [working|business|work] day
      (last|final) [very|official] [working|business] day (of (work|employment|service)|at (work|contoso|the (company|office))|in (the (office|company)|<l>)|with (us|the company)|for (us|the company)|here)
      (last|final) [working|business] day (of|for|is|will|:|on|-|=) [<p>|<d>|our]
      (last|final) (hour|shift|week|month) (of|for|with|here|at) [<p>|us|work]
      <p> 's (last|final) shift (is|was|will be)
      (term|separation|departure) date
      (lwd|ldw|termed|lastday|last-day)
      > (last|final) [working|business] day (of|for) (both|our|all|all of|the following|colleague|colleagues) [our|the] <p>
      (quit|quits|quitting) (his|her|their|the) (job|company|firm|position|role|post|business)
      (quit|quits|quitting) working (here|for us|with us)
      last date of (employment|service|work)
      (resign|resigns|resigned|resigning|resignation)
      (hand|hands|handed|handing|put|puts|putting|turn|turns|turned|send|sends|sent|gave|give|gives|given|giving|tender*|submit*|file*|got) [in|us|me] [in] [his|her|their|a|the] [letter of] (notice|resignation|papers)
      (hand|hands|handed|handing|turn|turns|turned|turning) [in] (his|her|their) badge
      (notice period|on notice|serv* .. notice|working .. notice)
      (quit|quits|quitting)
      (offboard*|off-board*|outboard*|out-board*|off board*|off boarding)
      (terminate|terminates|terminated|terminating|termination)
      (dismiss|dismisses|dismissed|dismissing|dismissal)
      (sack|sacks|sacked|sacking|fires|fired|firing)
      > fire <p>
      (lay|lays|laying|laid) [<p>|him|her|them] off
      (let|lets|letting) (<p>|him|her|them) [and <p>] go
      (let go|letting go) [of]
      > (let|letting|lets) [two|three|four|some|a few|several|both|these|the following|2|3] (people|employees|colleagues|staff|contractors|folks|of them|persons) go
      gross misconduct
      (revocation|revoke|removal) of (all|his|her|their) access
      (is|was|been|be|being|got|gets|were) let go
      (redundant|redundancy|redundancies|severance|garden leave|gardening leave|layoff*)
      (retire|retires|retired|retiring|retirement)
      (no longer|not|wont|isnt|doesnt|never) .. (an employee|work here|working here|works here|employed|on the payroll|with us|with the (company|firm|business)|at the (company|firm)|part of (the (team|company)|us)|work for us|works for us|working for us|works with us|work with us|under contract|be here|here|at contoso) [any more|anymore|any longer|from <d>|after <d>]
      (leave|leaves|leaving|left|departs|departing|departed|exits|exiting|exited|quit|goodbye to) ${softly} ${company}
      (leave|leaves|leaving|left|departs|departing) ${softly} ${when} for (good|pastures new|a new (job|challenge|opportunity|employer|company|role)|another (job|company|employer|opportunity|role)|a competitor|a (job|role|position) (at|with|elsewhere))
      (contract|assignment|internship) ~ (not|wont|isnt|hasnt|never) .. (renew*|extend*|extension|prolong*|continue*)
      (not|wont|isnt|dont|never|no) .. (renew|renewing|renewed|renewal|extend|extending|extended|extension|prolong*) ~ (contract|assignment|internship|fixed term)
      (part|parts|parting|parted) (ways|company)
      (say|says|saying|said|bid|bids|bidding|wave|waving) (goodbye|farewell|bye|adieu) to
      > leavers [:|-|are|is]
      > leaver [<d>|on <d>] (:|-|,|is|=|<p>)
      (is|was|been|being|just|got) (escorted|walked|marched|thrown|kicked|shown) (out|off|the door)
      (shown|showed) the door
      (axed|canned|released from employment|exited|booted out)
      > (departure|exit|separation) (of|for|date of|notice for|:)
      > leaving (of|date of|notice for|:)
      < (departure|exit|leaving|leave|separation) date
      's (departure|exit|employment (ends|ended|is|will|terminat*))
      (end|ends|ending|ended|end of) .. employment
      (end|ends|ending|ended|terminate|terminates|terminated|terminating|stop) <p> 's (employment|contract|engagement|assignment|internship)
      employment .. (end|ends|ended|ending|terminated|over)
      gone for good
      > ^ (term|terms|terminating) :
      (time|stay|stint|chapter|journey) (with us|here|at contoso|at the company) .. (ends|end|ending|is over|comes to an end|finishes|is up)
      exit (for|of|4|:)
      process [the|this|an] exit
      (off|going|moving|gone) to (pastures new|new pastures|a new (job|challenge|company|employer|adventure)|greener pastures)
      notice ~ (ends|runs|expires|until|finishes|is up)
      (hang|hangs|hanging|hung) up ${his} .. (boots|hat|gloves)
      out the door for good
      process the exit
      (he|she|they) (leaves|leave|departs|is leaving|are leaving|s leaving|will leave|will be leaving|is departing) ${softly} (${when}|$)
      (hes|shes|theyre) leaving ${softly} (${when}|$)
      (moving|move|moves|moved) on (to pastures|to a new (job|company|employer)|from (us|the company|contoso))
      (decided|chosen|going|time|ready) to (leave|move on|quit|go|depart) ${softly} [from] ($|<d>|${on})
      (moving|going|moves|goes|move|go|off|switching|leaving) (to|for) (a|our|the|another) (competitor|competition|rival|other company|other firm|company|employer)
    `,
    likely: `
      < [,] out [on|from] <d> (;|,|.|and) <p> [,] in
      < (goes|is going) [on] <d> $
      (close|disable|deactivate|shut|lock|end) <p> 's [user] (account|accounts|access|login) (on|from|by|as of|at <c> on) [the] <d>
      < (leaves|leaving|departs|departing|exits|exiting) ${softly} ${when}
      < (leaves|leaving|departs|departing|exits|exiting) ${softly} $
      (to|will|shall|would|must|ll|they|we|both|<p>|going to|they|people) (leave|depart|exit) ${softly} (${when}|$)
      (<p>|he|she|they|who|has|have|just|already|ve) (left|departed) ${softly} (${when}|$)
      < (leaves|leaving) ${softly} (immediately|with immediate effect|early next|as (a|our|the|<t>))
      < (leaves|leaving|left|departs) ${softly} at <c> ${when}
      > (leaving|departing|exiting|finishing) (us|the company|soon|shortly|this month|next month|this week|next week|<d>|on <d>) [:|-]
      > (leaving|departing) [:|-] <p>
      (contract|assignment|internship|apprenticeship|placement|engagement|fixed term|temp contract|traineeship|term) ~ (ends|ending|ended|end|expires|expiring|expire|runs out|run out|running out|finishes|finish|up|over|comes to an end)
      (not|wont|isnt|hasnt|wasnt) [be|being|been] (renewed|extended|prolonged)
      (finish|finishes|finishing|complete|completes|ends) (his|her|their) (apprenticeship|internship|placement|contract|traineeship|assignment)
      (finish|finishes|finishing|finished) [up] (with us|here|work|for good|on <d>|<d>|at the company|employment)
      (finishing|finish|finishes|wrapping|wraps|wrap) up (on|here|with us|${when})
      (moves on|moving on|move on|moved on) $
      (steps|stepping|step) down $
      < end date
      (be|s|is|ll be|will be|stay|staying|stays) [only|just|still] (here|with us|around|employed) [only|just] (until|till|through|up to) <d>
      (will be|is|be|s|are) (gone|out of here|history) (from|after|as of|effective|on|by|for good|at the end)
      > (losing|lose|lost) <p>
      (bows|bowing|bow) out
      farewell
    `,
    hint: `
      (gone|out|off|done|history)
      (leave|leaves|leaving|left|exit|goes|departing)
      (disable|deactivat*|revoke|block|lock out|lock|shut down|shut off|shut|close|kill|cut off|cut|remove|wipe) .. (account|accounts|access|everything|sessions|logins|license*|licence*|all)
      (block|lock|cut|shut) (him|her|them) [out|off|down]
      access (off|revoked|removed|out|gone)
    `,
  },
  neither: `
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
    (start|begin|get started|kick off) (with|by) [the] _
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
    (phone|mobile|rental|maintenance|cleaning|supplier|service|leasing|insurance|internet|software|energy|electricity|catering|vendor|framework|printer|support|hosting) (contract|lease|subscription|agreement)
    (quit|quits|quitting) (on (me|us|him|her|them|you|<p>|every)|unexpectedly|when|while)
    (fire|fires|fired|firing) (up|away|on all|the (starting|first|last))
    (let|lets|letting) (<p>|him|her|them|me|you|us) [and <p>] go (first|ahead|home|early|to|on (with|ahead|a|an|the|to|leave|holiday|vacation|break|stage|first|in|like)|through|for|in|out|back|with (me|you|us|him|her|them|the|a|our|your|<p>)|by|alone|instead|again|now and)
    (resign|resigns|resigned|resigning|step|steps|stepped|stepping) [down] [as|from] [the|a|an|his|her|their|our] .. (council|committee|board|union|club|association|party|jury|chair|chairman|chairwoman|chairperson|treasurer|secretary of the|steering|panel|working group|task force|first aider|fire warden|scrum master)
    (retire|retires|retired|retiring) (the|a|an|our|this|that|these|those|old|all|it) _
    notice period (is|of|:|=|lasts|for|in)
    (finish|finishes|finished|finishing|complete|completes|completed|completing) [${his}] [_] [_] (project|report|course|thesis|presentation|migration|degree|training|task|tasks|review|audit|ticket|tickets|onboarding|document|dissertation|module|certification)
    (leave|leaves|leaving|left|departs|departing|off|going|goes|flies|flying|travelling|traveling|travels|out|heads off|heading off|away) [us] [${on}] [on] [the] [<d>] for (a|an|one|two|three|four|some|the|her|his|their|this|that|another) [long|short|whole|few|well-earned|well earned|nice|relaxing|couple of] (week|weeks|weekend|fortnight|days|day|month|months|holiday|holidays|vacation|break|trip|getaway|honeymoon|retreat|visit|while|bit|conference|training|course|wedding|funeral|festival|cruise|hike|tour)
    (start|starts|started|begin|began|join|joined) [with us|with you|us|here|at contoso] [on|in|back in|just] [<d>|last week|last month|<o>|<l>] [and|but|,|–|-] [he|she|they|is|has|still|already|now|just|also|who] (cannot|cant|can not|couldnt|could not|unable|hasnt got|still has no|forgot|lost|locked|struggles|complains) _
    (start|starts|starting|begin|begins|beginning|be in|come in|coming in|get in|arrive|arrives|arriving|in|be there) [work|late|later] (at|around|from|by|about) (<c>|9|10|11|12|8|7) [instead|only|or so|ish] ($|because|due|sorry|cos|cause)
    (hire|hires|hired|hiring|chose|chosen|signed|took|take|taking|welcome) [on] [a|an|the|our|another] [new|external|different] [_] (company|agency|agencies|supplier|firm|vendor|provider|caterer|landlord|law firm|bank|broker)
    (contract|agreement|lease|deal|subscription) (with|for|of|on) [our] <p> 's (landlord|phone|mobile|supplier|gym|car|bike|flat|apartment|house|insurance|provider|broadband|agency|builder|client|customer)
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
  `,
  replaced: `
    in (her|his|their) (place|stead|shoes|role)
    as (her|his|their) (replacement|successor|backfill)
    (replaces|replacing|to replace|takes over from|taking over from|takes over for|succeeds) (her|him|them)
    (her|his|their) (replacement|successor|backfill)
    instead of (her|him|them)
  `,
  absence: `
    (sick|ill|unwell|holiday|holidays|vacation|pto|parental|maternity|paternity|sabbatical|day off|days off|time off|remote|remotely|from home|wfh|ooo|out of office|out of the office|annual leave|on leave|leave of absence|jury duty|bank holiday)
    (dentist|doctor|doctors|appointment|train|flight|airport|school|kids|daycare|kindergarten|gym|hospital|surgery|lunch|coffee|errand*|childcare|haircut|funeral|wedding|business trip|conference|offsite|off-site|workshop|training day|customer visit|football|match|party|drinks|car trouble|called in|calling in|running late|traffic|overslept|flat tyre|flat tire|late start|later start|jetlag*|honeymoon|moving house|house move|babysitter|plumber|sick child)
    back (on|at|in|from) [the] <d>
    (back|returns|return|returning) <d>
  `,
};

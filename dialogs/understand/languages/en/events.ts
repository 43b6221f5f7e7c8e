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
import { neither } from './no-events.ts';

/** English: what the product speaks first, so the fullest table. */
export const events: EventPhrases = {
  joiner: {
    sure: `
      (need|needs|want|require) (an|a|one) [new] (intern|contractor|freelancer|temp|starter|trainee) (account|login|laptop|mailbox|user) [for|in] [the|our] [<o>|<l>] [team|department|office] (from|starting|as of|on) <d>
      ^ (two|three|four|five|2|3|4|5) [new] (accounts|logins|mailboxes|users) (needed|required|please|wanted|to create|to set up|for <d>) [please] [for <d>] :
      (create|set up|setup|make|open|prepare|provision) the [user|new] (account|accounts|profile|login|mailbox) of [our|the] [new] <p>
      (found|have found|hired|landed|secured|signed) [us] (our|a|the) [new] <t> [:|,|-|–] <p>
      offer (to|for) <p> (came back|is|was|has been|got) [back] (signed|accepted)
      > offer [letter] [was|is|has been] [just|now|already] accepted by <p>
      > ^ [we have|there are|weve got|we have got|weve|my|our|all|the|of] (two|three|four|five|six|2|3|4|5|6) [more|planned|upcoming|confirmed|new] (arrivals|onboardings|new joiners) [<d>|in _|this month|next month|to record|to note|to process|in my team|in <o>] :
      > [going|goes|off] [on] (maternity|parental|paternity) [leave] [from <d>|on <d>|<d>] [soon] (and|so|,|;|.|–|-) [and|so] <p> (will|is|s|to) (cover|covering|fill in|filling in|stand in|standing in|step in|stepping in) [for] [her|him|them] [in|,] [the] [<o>|<l>] [,] [on] (<d>|from|as of|starting|until)
      > [going|goes|off] [on] (maternity|parental|paternity) [leave] [from <d>|on <d>|<d>] [soon] (and|so|,|;|.|–|-) [and|so] <p> (covers|fills in|stands in|steps in) [for] [her|him|them] [in|,] [the] [<o>|<l>] [,] [on] (<d>|from|as of|starting|until)
      ^ [a|an|the|our|another|one] new <t> (starting|joining|beginning|coming in|arriving|comes in|arrives) [with us|us] [on|from] <d>
      (come|comes|coming|came) (on board|aboard|onboard) as [a|an|our|the] [new] <t> (in|at|for|with) [the|our] (<l>|<o>)
      add (these|those|the following|the) [two|three|four|new] [people|starters|joiners|hires|colleagues] [please|pls] :
      < will be [our|the|a|an] [new] [<l>|<o>] <t> (,|.|;|–|-|and) [and] [he|she|they] (joins|join|starts|start|begins)
      > (have|has|got) [got] (a|an|our|one|another) [new|summer] (intern|contractor|freelancer|temp|trainee|apprentice|working student|consultant|graduate) (coming|starting|joining|arriving)
      < will be [our|the|a|an] [new] [<l>|<o>] <t> (,|.|;|:|–|-|⟨|and|with) [his|her|their|the|a|expected|planned|exact] (start date|starting date|first day|hire date|entry date|joining date)
      (starting|joining|arriving|starters|joiners|new starters|new joiners|incoming) : <p>
      (comes back|is coming back|coming back|returns|is returning|s coming back|will be back|is back) [to us|to contoso|to the company|us|with us] [on] <d> as [a|an|our|the] [new] <t>
      (former|ex|previous|old) (intern|colleague|employee|contractor|freelancer|trainee|student|apprentice) <p> (comes|coming|is coming|returns|is returning|will come|will be) back
      (weve|we have) got <p> (starting|joining|coming)
      ^ <p> (.|,|-|–|—|:|;) [new] (joiner|starter|hire) (.|,|-|–|—|;|$|<d>)
      set up (her|his|their) (successor|replacement|backfill) <p>
      (1 st|1st) [working] day
      (weare|we are|we will be|we ll be|well be|being) joined by <p>
      (comes|coming|come) to (us|<o>|<l>) as (an|a|our) (intern|contractor|freelancer|temp|trainee|apprentice|working student|consultant)
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
      ^ <p> (from|on|as of|starting) <d> , new <t>
      (both|all) [of them] [are] [brand|completely] new $
      < (replaces|succeeds|follows|will replace|will succeed|takes over from) (him|her|them) (from|on|as of|starting) [the] <d>
      (will be|is|becomes|will become) [a] (part|member) of our team
      (is|s|hes|shes|theyre) [brand|completely] new (here|to us|in the team|to the team|at contoso|with us)
      (need|needs) [an|a] (account|login|laptop) .. , (shes|hes|she 's|he 's|theyre|she is|he is) new
      comes [in|over] on <d> as [a|an|our|the] [new] <t>
      (accepted|has accepted|said yes|signed up) (!|,|.|–|-|:) <t>
      [,] out [on|from] <d> (;|,|.|and) <p> [,] in [as [our|the|a] [new] <t>] [on|from] <d>
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
      > (losing|lose|loses|lost) <p> to [the|our|our own] (<o>|<l>)
      < (is|s) no longer (in|with|at|part of) [the|our] [_] (_|<o>|<l>) , (he|she|they) [now] (works|work|is|will work|sits|are) [now] (for|with|under|in) (<p>|<o>|<l>)
      (currently|presently|until now|so far|now) [in|with|at|a|an|our|part of] [the|our] (<o>|<l>|<t>) , (replaces|succeeds|takes over from|follows|will replace|will succeed)
      (leave|leaves|leaving) (us|our|my|the|this|his|her) [own|current|present] (team|group|department|unit|squad|crew|division) for [the|our] [new] <o>
      (leave|leaves|leaving) (our|my|the|this|his|her) [own|current|present] (team|group|department|unit|squad|crew|division) to (join|go to|move to|move into|work in|work for) [the|our] <o>
      < (is going to|will|shall|is to) report to <w> (starting|from|as of|effective|on|beginning)
      (works|work|working|sits|sit|is based|be based|based) [remotely] (out of|from|in|at) [the|our] <l> [office|site|hub] [from now on|instead] (instead of|rather than|and not|not) [in|at|the] [<l>]
      < no longer (reports|report|reporting) [directly] to (<p>|me) (;|,|.|and|but) [as of|from] [<d>] [,] (her|his|their) [new] (manager|boss|line manager) (is|will be) <w>
      < (quit|quits|quitting|step|steps|stepping|stepped|resign|resigns|resigning) [down] (as|from) [our|the|being] <t> .. (stays|stay|staying|remains|remain|continues|continue|continuing|carries on|will be|becomes) .. as [a|an|our|the] <t>
      's new (role|position|post|job|title) (as|of|is) [our|a|the] <t> [(begins|starts|commences|takes effect|is effective|applies)]
      < (move|moves|moving) [over] on <d> [,] (to|into|from) [the|our] (<o>|<l>|<t>)
      (is|are|be) off to [the|our] <o>
      (leave|leaves|leaving|left|exits|quits) [the|our] (<o>|<l>|<t>) [team|department|office] (for|to join|to move to|and joins|and moves to) [the|our] (<o>|<l>|<t>)
      (transfer|transfers|transferred|transferring|relocat*|reassign*|redeploy*)
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
    `,
    likely: `
      < will be [our|the|a|an] [new] [<l>|<o>] <t>
      < is now [our|the|a|an] [new] [<l>|<o>] <t>
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
      (away|off|out) for good
      (thats|that 's) (him|her|them) (done|finished|through|gone) [with us|for good|here|with the project] [and] [with] [the] [company|firm|business|us]
      (finish|finishes|finishing|finished) [up] wi us
      (thats|that 's|this is|which is) when (he|she|they) (leaves|leave|finishes|finish|goes|go|ends|end|departs|depart) [us|the company|for good|with us]
      ^ [we have|there are|weve got|we have got|weve|my|our|all|the|of] (two|three|four|five|six|2|3|4|5|6) [more|planned|upcoming|confirmed] (goodbyes|farewells|leavings) [coming up|ahead|to come|<d>|this month|next month] :
      > (ended|end|ending|terminated|cut short) <p> 's (probation|probationary period|trial period|trial) [early]
      failed [his|her|their|the] (probation|probationary period|trial period)
      > ^ [we have|there are|weve got|we have got|weve|my|our|all|the|of] (two|three|four|five|six|2|3|4|5|6) [more|planned|upcoming|confirmed] (departures|leavers|resignations|exits|retirements) [<d>|in _|this month|next month|to record|to log|to note|to process|from my team|in <o>] :
      > ^ [upcoming|planned|our|the|new|next] (departures|exits) [<d>|in _|this month|next month] : <p>
      > (security|<o>|they|we|facilities|guards|i) [have|has|had|just|ve] [just|now] (escorted|marched|walked|frogmarched|threw) <p> (out|off) [of] [the] (<d>|$|five|ten|building|premises|site|door|just now|minutes|an hour|this)
      [the] [final] curtain [finally|now] (falls|fell|has fallen|will fall|comes down|came down|is falling) (for|on) [our|colleague] <p>
      (<o>|security|guards|police|reception|guard|they) [has|have|had|just|officers] [just|already] (walked|escorted|marched|led|accompanied) <p> ((out|out of|off|from) [the|our] (building|premises|site|office|plant|door|grounds)|out ($|just now|<d>|by))
      <p> (was|has been|got|is being) [just|already] (walked|escorted|marched|led) (out|off|from) [of] [the|our] (building|premises|site|office|plant|grounds) [by security|<d>|just now]
      cut <p> off (now|immediately|right now|straight away|at once|right away|please)
      <p> [has|have|sadly|suddenly|unexpectedly|peacefully|very|just] [sadly|suddenly|unexpectedly|peacefully] (passed away|passed on <d>)
      <p> [has|sadly|suddenly|unexpectedly] [sadly|suddenly|unexpectedly] died ($|<d>|on <d>|suddenly|unexpectedly|peacefully|last night|over the weekend|in (his|her) sleep)
      <p> is deceased
      (death|passing) of [our|my|a] [dear|esteemed|beloved|long-standing] [colleague|friend|team member|coworker] <p>
      (works|working|work|has|have|does|doing|do|is on) (his|her|their) (last|final) shift [with us|here|at <l>|in <l>] [on|is|this] [the] <d>
      (two|three|four|five|both|all|our|the|these|2|3|4|5) [of|our|the] [the] (interns|contractors|freelancers|temps|trainees|apprentices|students|consultants) ['s|s|have|have their] (last|final) [working] day
      out <d> [at] <c> [,] [all] (accounts|account|access) (closed|off|blocked|disabled|gone)
      walked out [<d>] and (isnt|is not|not|wont be|s not) coming back
      ^ <p> (.|,|-|–|—|:|;) leaver (.|,|-|–|—|;|$|<d>)
      (all|both|our|the|my) [two|three|four|five|six] (interns|contractors|freelancers|temps|trainees|apprentices|students) (stop|finish|leave|end|are done|are leaving|are finishing) [on|by|at|<d>|us|with us]
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
      (employment|engagement) (of|with|for) [our|the] [colleague|<t>] <p> [will|has|is] [be|been] (end|ends|ended|ending|terminate*|over|expires|expire|ceases|cease|finishes|comes to an end|come to an end)
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
      <p> 's (notice|resignation) (reached|came|arrived|landed|is in|was received)
      ^ [please|pls] remove <p> [from <d>|as of <d>|on <d>] (,|.|;|$)
      the one [who|that|whos] [is|was|'s|s] (leaving|going|departing|who leaves|resigning) [us] ($|<d>|on <d>)
      < [,] departure [date] [on|:|is] <d>
      < [,] out [on|from] <d> (;|,|.|and) <p> [,] in [as [our|the|a] [new] <t>] [on|from] <d>
      < (goes|is going) [on] <d> $
      < (is|are|s|'s) going (at|by) <d> $
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
      > (losing|lose|loses|lost) <p>
      > (losing|lose|loses|lost) (two|three|four|2|3|4) (people|colleagues|team members|members|of us|of my team|employees|engineers|developers) [<d>|in _|this month|next month] :
      (bows|bowing|bow) out
      farewell (to|,|:|-|–|—) <p>
      ^ farewell <p>
    `,
    hint: `
      (gone|out|off|done|history)
      (leave|leaves|leaving|left|exit|goes|departing)
      (disable|deactivat*|revoke|block|lock out|lock|shut down|shut off|shut|close|kill|cut off|cut|remove|wipe) .. (account|accounts|access|everything|sessions|logins|license*|licence*|all)
      (block|lock|cut|shut) (him|her|them) [out|off|down]
      access (off|revoked|removed|out|gone)
    `,
  },
  neither,
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

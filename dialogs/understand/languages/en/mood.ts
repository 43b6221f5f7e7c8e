import type { MoodPhrases } from '../language.ts';

export const mood: MoodPhrases = {
  negation: `
    (not|never|neither|nor|isnt|wont|doesnt|didnt|dont|aint|hasnt|havent|arent|cant|wasnt|werent|wouldnt|shouldnt)
    no
    (n't|false that|untrue that|wrong that|nobody said)
    (withdrew|withdraws|withdrawn|withdrawing|retract*|rescind*|revoked|took back|takes back|taken back) [his|her|their|the|a|notice of|letter of] (resignation|notice|termination|dismissal)
    (resignation|notice|termination|dismissal) (is|was|has been|been|have been) (withdrawn|retracted|rescinded|revoked|cancelled|canceled|taken back|rejected|overturned)
    (noone|nobody|none)
    no one
    (decided|voted|argued) against
    (resignation|departure|retirement|termination|dismissal|leaving|notice) .. (fake|faked|false|hoax|misunderstanding|mix-up|untrue|postponed|invented|wrong|off the table|called off|cancelled|canceled)
    (fake|false|alleged|supposed) (resignation|departure|notice|letter)
  `,
  noDenial: `
    (cant|can not|cannot) (log|sign|get|access|read|use|see|open|reach|enter|do|copy|download) [in|on|into|to|anything|it|his|her|their|our|the|back]
    (last day|leaving date|end date|exact date|exact day|date) [is|are] [still] [yet] (not|isnt|hasnt been) [yet] (fixed|confirmed|known|agreed|decided|set|clear|final|settled)
    no (problem|rush|need|later|earlier|sorry|wait|worries|hurry|pressure|matter|doubt|longer|objection*|further|idea|news|exceptions|delay|answer|more|questions)
    (not (yet|only|later|sure|before|a problem|urgent|too late|in the office|earlier|until|at all|to be confused|just|to forget)|why not|if not|nothing|or not|not (on|the|in|at|from) <d>|not <d>)
    no (,|.|;|-)
    (dont|do not|doesnt|does not|didnt|not) (forget|hesitate|have|need|worry|know|want)
    (cant|can not) wait
    there is no _
  `,
  outsider: `
    (contact|contacts|counterpart|opposite number) (at|from|over at|with|there)
    (at|from) (our|one of our) [biggest|largest|main|key|old|_] (customer*|client*|supplier*|vendor*|competitor*|landlord)
    (customer|client|supplier|vendor|landlord|competitor|competition|neighbour|neighbor) 's
  `,
  doubt: `
    [,|-|–] [(or|at least|well)] so (they say|people say|i hear|we hear|i am told|im told|we are told|were told|it is said|the story goes|the rumour goes|it would seem)
    , (apparently|allegedly|supposedly|i hear|we hear|they say|people say|rumour has it|rumor has it|it is said|reportedly)
    at some point ($|.|!|,|but|and|;)
    (just|i|we|^) heard [it] [in|at|from|over|by] [_] [_] [_] that
    (is|are|s) about to (leave|quit|resign|go) (lol|haha|apparently|i think|$)
    (sooner or later|one of these days)
    (wants|want|wanted) to (leave|quit|resign|go) [us|the company] ($|but|and|or|if|because)
    (might|may|could|perhaps|maybe|possibly|probably|apparently|considering|thinking|wonder|wondering|likely|unlikely|whether|supposing|hypothetically|suppose|imagine|unsure|potentially|tempted|allegedly|supposedly|undecided|planning to ask)
    (rumour*|rumor*|gossip|word is|i heard|we heard|heard that|people say|they say|there is talk|unconfirmed|not confirmed|nothing is decided|not (yet )?decided|not sure|who knows)
    (would|should) (like|love|want|leave|resign|quit|go|be sad|miss)
    (hope|hopes|hoping|wish|wishes|fear|afraid|worried|joke|joking|kidding|dream*|pretend*|example|for instance|in theory|translate|quote|what if)
    (thinks|thinking|threat*|consider*|contemplat*|toying) .. (about|of|with)
    (looking|look) (for|at) [a] (new|other) (job|jobs|role)
    (wants|want|wanted|would like) to (leave|quit|resign|go) (some|one) day
    (my|his|her|their|our|'s) (wife|husband|son|daughter|sister|brother|mother|father|mum|mom|dad|cat|dog|neighbour|neighbor|flatmate|kid|kids|boyfriend|girlfriend|cousin|landlord|barber|dentist|plumber) [<p>] [is|has|will|just|already|also] (leave*|leaving|left|quit*|resign*|retire*|go|goes|going|gone|fired|depart*|dismissed|sacked)
    in (the|a|an|that|this|my) [new|last|old] (film|movie|novel|book|series|show|game|story|play|episode|dream|joke|exercise|training example|example|scenario)
    ((almost|nearly) (quit|left|resigned|leave|leaves|resign|went|gone|fired|sacked|walked|retired|lost)|threat*|was about|were about|refus*|offered|jokes|joked|pretends|tempted|plans to ask|would rather)
    in (_|a few) years
    would have (left|resigned|quit|gone|retired|departed|joined|started|moved)
  `,
  noDoubt: `
    (not sure|dont know|do not know|unsure) [if|whether|that] you (know|have heard|heard|saw|have seen|are aware) [it|this|already|yet] [already|yet] [,|-|–] but
    offered <p> [the|a|our] [_] [<t>|<o>] [role|job|position|post|contract] [,|and|–|-|.] [and] (she|he|they) [has|have|just|already] [now|just|already] (accepted|said yes|signed|agreed|took it|accepts)
    (contrary to|despite|against|forget|ignore|never mind) [all] [the|any|what] [office] (gossip|rumour*|rumor*|talk|people say)
    (start|starting|entry|hire|joining) date [is|:] [still|not yet|yet] [to be|not] (tbd|tbc|open|unclear|unknown|unsure|confirmed|undecided|tentative)
    (could|might|may) be (<d>|january|february|march|april|may|june|july|august|september|october|november|december) [or|,|but]
    (hope|hopes|hoping) (i|we) (spelled|spelt|got|wrote|typed) (that|it|this|her|his|the) [name|right]
    (i|we|id|wewould|i 'd|we 'd) [would|just|also] [d] (like|love) to
    (i|we) could [really] (use|do with)
    (should|would) go to [our|the] <w>
    as you (may|might|probably|perhaps|possibly) [already|well] (know|have|be aware|remember|recall)
    (im|i am|were|we are|i 'm|we 're) afraid
    (not|no) [a] (joke|kidding|joking)
    (as|was|were) likely
  `,
  condition: `
    (if|unless|in case|provided|assuming|should) [our|the|a|an|someone|somebody|anyone]
    (tell|remind|inform|notify|warn) <p> [that|of|about] (his|her|their|he|she|they|hes|shes)
    let <p> know [that|of|about] (his|her|their|he|she|they|hes|shes)
  `,
  noCondition: `
    if (you|possible|u|that is|thats|this is|needed|necessary|not|so|any|anything|there|it|i|we|poss)
    should (be|have|go|get|receive|take|keep|also|work|start|report|then|now)
    in case (you|of|it|anyone asks)
  `,
  background: `
    (since|because|as|now that|ever since) <p>
    (when|since|after|before|until|once|as soon as|because|ever since|for when|while) [our|the|colleague|everybody|he|she|they|someone]
  `,
  jest: `
    (just|only|im|i am|i was|was) (kidding|joking)
    (was|is|its|thats|that 's|just|only) [just|only|meant as] a (joke|prank|test message)
    april (fool|fools)
    not (serious|for real)
  `,
  correction: `
    (,|-|–|—|.) (er|uh|um|erm|uhm|hmm) [,|no|-|–|—|.] [make that|that should be]
    [.|,|–|-] [.] [.] [no|oh|,] (scrap that|strike that|forget that|delete that) [,|-|–|:|.]
    [no|oh|ah|,|-|–|.] [,] (no wait|wait|sorry|correction|update|scratch that|hang on|hold on|oops|ups|actually|apologies|my mistake|my bad|edit) [,|-|–|—|:|.] (hr|she|he|they|payroll|legal|<o>|<p>|(the|his|her|their) (contract|letter|manager|boss|lead)) [has|have|ve] [just|now|only just|only now] (says|said|say|tells me|told me|told us|tell me|tells us|informed me|informs me|let me know|corrected me|confirmed|confirms|wrote|writes|emailed me) [that|,|:] [it 's|it is|its|it should be|it will be|the date is|the last day is] [the]
    [no|oh|ah|,|-|–|.] [,] (no wait|wait|sorry|correction|update|scratch that|hang on|hold on|oops|ups|actually|apologies|my mistake|my bad) [,|-|–|—|:|.] (according to|per) (hr|her|him|them|payroll|<o>|<p>|(the|his|her|their) (contract|letter|manager|boss|lead)) [,] [it 's|it is|its|it should be|it will be] [on] [the]
    [.|,|–|-] [.] [.] (wait|hang on|hold on) [,|-|–|no|.]
    [no|nope|oh|ah|wait|hang on|um|er] [,|-|–|—] (sorry|no wait|wait no|wait|no sorry|correction|i mean|i meant|meant|actually|oops|ups|scratch that|make that|make it|strike that|my bad|my mistake|or rather|apologies|pardon|edit|typo|should be|i should say|that should (be|read|say)|better|let me correct)
    (no|nope) [,|-|–]
    [no] (wait|scratch that|correction|sorry|hang on|update) [,|-|–|:|.] (hr|she|he|they|payroll|legal|the contract|<o>) [just|now] (says|said|say|tells me|confirmed|confirms)
  `,
  rejection: `
    (not|isnt|wont be|instead of|rather than|no longer|replacing) [on|the|in|to|at|from|until|for|as] [the|a|our]
  `,
  contrast: `
    (but|it is|its|it 's|he is|she is|hes|shes|rather|instead|he 's|she 's|theyre|they are)
  `,
  prolonged: `
    (been|was|is|were|are|got|get|gets|getting|be|being|has|have|just|since|now|already|will be) [been|now|just|since|already|recently] (extended|renewed|prolonged|lengthened)
    (but|,|-|–|—|now|then|since|later|meanwhile) (extended|renewed|prolonged|lengthened) (to|until|till|by|through|for|again|$)
    (extend|extends|extending|extended|renew|renews|renewing|renewed|prolong|prolongs|prolonging|prolonged|lengthen|lengthened) (it|that|this|him|her|them)
    (extend|extends|extending|extended|renew|renews|renewing|renewed|prolong|prolongs|prolonging|prolonged|lengthen|lengthened) (the|his|her|their|this|that|<p> 's) [_] (contract|assignment|internship|placement|employment|engagement|stay|term|traineeship)
    (gave|given|giving|give|gets|got|granted) [him|her|them] (another|a further|a few more|_ more|an extra) [_] (month|months|year|years|week|weeks|term|stint)
    (signed|signs|signing|got|gets|given|getting|give|gave) [him|her|them] [up] [on|for|to] (a|an|another|the) [new|further|permanent|follow-on|follow-up|second|extended|open-ended] (contract|extension) (with us|$|for|until|till|to|from|through)
    (made|making|make|makes|gone|going|goes|went|turned|turning|turn|converted|converting|convert|becomes|became|becoming) [him|her|them|it] [into|to] [a] permanent
    (taken|taking|take|took|kept|keeping|keep) [him|her|them] on (permanently|longer|until|till|for another|for longer|after all|as a permanent)
    (now|instead|then|actually|currently) (run|runs|running|continues|goes|lasts) [on] (to|until|till|through)
    (runs|continues|goes|carries) on (until|to|till|through|for another)
    (staying|stays|stay|remains|remain|remaining) [on|here|with us] [for] (another|longer|a further|_ more) [_] [month|months|year|years|week|weeks]
  `,
};

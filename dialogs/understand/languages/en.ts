import type { Language } from './language.ts';
import { trigger } from './language.ts';

const who =
  '(?:<p>|he|she|they|who|shell|hell|shes|hes|theyll|we|person)(?: \\( [^()]{1,40} \\))?(?:(?: [-–|/]| <[tolhd]>){2,8})?(?: , (?:our |the |a )?(?:<[tolhd]>|contractor|intern|from|in| |,){1,6} ,)?';
const helper =
  "(?: (?:is|are|will|be|being|'s|has|have|had|was|were|been|now|also|just|both|sadly|officially|finally|actually|really|going|to|gonna|unfortunately|all|soon|,|who|only|too|formally|decided|wants|due|set|scheduled|planned|supposed|ll|as|of|on|from|<d>|and|that|which|and|did|does|not|dont|doesnt|isnt|wont|never|no|longer)){0,7}";
// What "leaves" and "left" are followed by when nobody departs from the company.
const notHome =
  '(?! (?:early|earlier|late|a|an|his|her|their|it|its|them|me|you|this|that|behind|for (?:lunch|the day|today|a|an|the|his|her|their|holiday|vacation|work|<l>|home)|on (?:holiday|vacation|annual|parental|maternity|paternity|a|leave|sick|his|her)|the (?!company|firm|business|organi[sz]ation|team|group|us|building)[a-z<>]+|work (?:early|at)|school|home|lunch|drinks|party|do|card|gift|present|speech|room|after lunch|(?:at|around|by) (?:<c>|\\d+)(?! (?:on|and) <d>)|early|<c>|requests?|balance|comments?|feedback|from home|everything|town|out|over|open|off|some|messages?|notes?)(?= ))';
const notWork =
  '(?! (?:(?:the|a|an|his|her|their|to|using|this|that|your|our|my|working on|work on|over|again|from scratch|off|up) (?!<o>|<t>|<l>|team|company|firm|job|new (?:job|position)|us|employment|<p>|lisbon|group|department)|(?:this |the )?(?:call|meeting|channel|chat|project|training|course|holiday|leave|vacation|session|shift|party|late|early|at <c>)(?= )|working from home))';

/** English: what the product speaks first, so the fullest table. */
export const english: Language = {
  joiner: [
    trigger(
      '(?:new|another|incoming|upcoming|additional|fresh) (?:<t> |<o> |external |permanent |temporary |summer |full-time |part-time )?(?:hires?|starters?|starts?|joiners?|employees?|colleagues?|contractors?|consultants?|temps?|trainees?|apprentices?|graduates?|externals?|students?|co-?workers?|workers?|folks?|face|interns?|freelancers?|team ?mates?|team members?|members?|persons?|people|recruits?|guy|staff|addition|arrivals?|team member|hire)',
      'after',
    ),
    trigger('(?:new) (?:<t>|<o>)(?: (?:hire|starter|joiner|for|in|colleague))?(?: (?::|,|is))? <p>', 'after'),
    trigger(
      '(?:joiners?|starters?|new ?starters?|newcomers?|newbie|new-hire|newhire|new-starter|nj|new ?joiner)',
      'after',
    ),
    trigger(
      `${who}${helper} (?:joins?|joining|joined|starts?|starting|started|begins?|beginning|commences?|commencing|onboards?|onboarding|arrives (?=(?:on |in )?<d>)|boards)${notWork}`,
      'before',
    ),
    trigger(
      `(?:starting|joining|joins|starts) (?:us )?(?:on |from |in |as )?(?:<d>|<o>|<t>|us)(?: is| will be| we have)?(?: :| ,)? <p>`,
      'after',
    ),
    trigger(
      '(?:get|have|getting) <p> (?:set ?up|onboarded|on board|started|ready|added|an account)',
      'after',
    ),
    trigger(
      `${who}${helper} (?:takes?|taking|took) up (?:his|her|their|the|a|an) (?:new )?(?:post|position|role|job|duties|work|<t>|employment|appointment)`,
      'before',
      'soft',
    ),
    trigger(
      `${who}${helper} (?:(?:here |working |work |be |employed |contracted |help |helping |support |supporting )*(?:with|for) us|working here|(?:on|under) (?:a )?contract)(?= (?:from|starting|as of|between|until|till|through|for) )`,
      'before',
      'soft',
    ),
    trigger('(?:welcome|welcoming) <p>', 'after', 'soft'),
    trigger(
      `${who}${helper} (?:comes|come|coming|came) (?:back|on board|onboard|aboard|to work (?:for|with) us|to us|in as)`,
      'before',
    ),
    trigger('(?:on-?board|onboarded|onboarding|on-boarding|pre-?boarding)', 'either'),
    trigger(
      '(?:hire|hired|hiring|recruited|re-?hire|re-?hired|employ|employing|bring on|bringing on|brought on|brought in|bringing in|taking on|take on|engage|engaged|engaging|appointed|sign up|signed up|signed|signing|contracted)(?: (?:a|an|another|new|the|our|<t>|<o>|contractor|intern|freelancer|called|named|,|:|as)){0,5} <p>',
      'after',
    ),
    trigger(
      '<p>(?: (?:was|is|has been|been|being|got|will be|just|newly)){0,4} (?:hired|recruited|engaged|taken on|rehired|employed|signed|contracted|brought on|brought in)',
      'before',
    ),
    trigger(
      '(?:add|create|creat|set ?up|setting up|setup|provision|register|prepare|open|make|request|order|get|need|needs|arrange|sort|sort out|organi[sz]e|issue|enable|generate|want|require|requires|activate|raise|ready|build|assign|spin up|book)(?: (?:up|a|an|the|new|user|us|me|ad|m365|365|office|entra|company|contractor|intern|and|mailbox|laptop|employee|it|please|access|email)){0,6}(?: (?:account|accounts|user|profile|access|mailbox|login|logins|credentials|everything|things|equipment|kit|gear|hardware|badge|desk|workplace|record|<h>|onboarding))(?: (?:and|a|an|mailbox|laptop|access|<h>|email|up|everything|,)){0,4} for(?: (?:our|the|my|a|an|new|hire|starter|joiner|colleague|contractor|consultant|external|temp|temporary|trainee|apprentice|intern|employee|,|:|<t>|<o>)){0,6} <p>',
      'after',
    ),
    trigger(
      "(?:add|register|set ?up|setup|provision|create|sign up|prepare)(?: (?:user|new|employee|contractor|intern|person|starter|a|an|the|our|hire|up|both|:|,)){0,5} <p>(?! 's)(?! (?:and <p> )?(?:to|on|in) (?:the )?(?:[a-z-]+ ){0,3}(?:channel|group|chat|meeting|list|distribution|call|thread|mail|invite|calendar|project))",
      'after',
    ),
    trigger('(?:account|access|laptop|equipment|user) (?:is )?(?:needed|required) for <p>', 'after'),
    trigger(
      '<p>(?: (?:is|will|be|,|<t>|our|contractor|freelancer)){0,5} (?:works?|working|with|helps?|helping|supports?|supporting)(?: (?:for|with))? us (?:from|as of|starting|between)(?= <d>)',
      'before',
    ),
    trigger(
      '(?:contractors?|interns?|freelancers?)(?: (?::|,|-|<t>|in|<o>))* <p>(?=[^.!?;]{0,60} <d>)',
      'after',
      'soft',
    ),
    trigger('(?:first (?:working )?day|start(?:ing)? date|starting day)', 'either', 'soft'),
    trigger(
      '<p>(?: (?:has|have|just|finally|also)){0,3} (?:accepted|signed|returned|countersigned)(?: (?:the|our|her|his|their|an|employment|job)){0,3} (?:offer|contract|position)',
      'before',
    ),
    trigger(
      '<p>(?: (?:will|,|is|our|the|a|an)){0,3} (?:new|newest) (?:<t>|hire|starter|joiner|contractor|intern|colleague|employee|team member)',
      'before',
    ),
    trigger('<p>(?: (?:is|will be|our|the|new|,)){0,3} (?:replacement|successor)', 'before', 'soft'),
  ],
  mover: [
    trigger('(?:make|making|appoint|name|appointing) <p>(?: (?:a|an|the|our|as|new|into|to))* <t>', 'after'),
    trigger(
      `${who}${helper} (?:joins?|joining|joined|starts|starting)(?: (?:the|our|in))? <o>(?: team| department)? (?:from|coming from)(?: (?:the|our))? <o>`,
      'before',
    ),
    trigger(
      `${who}${helper} (?:moves?|moving|moved|switch(?:es|ing|ed)?|transfers?|transferring|transferred|relocat(?:es|ing|ed|e)|chang(?:es|ing|ed|e)|rotat(?:es|ing|e)|migrat(?:es|ing|e)|crosses over|shifts?|shifting|goes|going|hops|crosses|swaps|swapping|swap|changing|steps|stepping)(?= (?:[^.!?;\\n]{0,60} )?(?:to|into|in|from|over|under|up|back|<[oltp]>))`,
      'before',
    ),
    trigger(
      '(?:promot(?:e|ed|es|ing|ion)|elevated?|upgraded to <t>|secondment|seconded|redeployed|reassigned)',
      'either',
    ),
    trigger(
      '(?:transfer|move|moving|transferring|relocating|relocate|reassign|switch|switching|shift|redeploy|rotate|second|re-?locate)(?: (?:our|the|of|colleague|please|both|:|also)){0,3} <p>',
      'after',
    ),
    trigger(
      '(?:transfer|move|relocation|mover|internal move|movers|internal transfer|role change|change of role|department change|change of department|reassignment)(?: (?:of|for|:|request|-))* <p>',
      'after',
    ),
    trigger(
      "<p> 's (?:transfer|move|relocation|promotion|new role|new title|new manager|department|role|title|job title|position|manager|supervisor|boss|office|location|line manager|reporting line|team|seat|job)(?! (?:said|told|asked|wants|is asking|approved|agreed|is on|is out|has asked))",
      'after',
    ),
    trigger(
      '(?:change|update|set|correct|amend|adjust|edit)(?: the)? (?:department|role|title|job title|position|manager|supervisor|boss|office|location|team|reporting line|line manager)(?: (?:of|for))? <p>',
      'after',
    ),
    trigger(
      `${who}${helper} (?:transferred|moved|relocated|reassigned|promoted|seconded|appointed|made|named)(?: (?:to|as|into))?`,
      'before',
    ),
    trigger(
      `${who}${helper} (?:becomes?|becoming|became|heads?(?: up)?|heading(?: up)?|leads?|leading|runs?|assumes?|steps? into|stepping into|moves? into|succeeds|fills|takes?(?= <p>)|taking(?= <p>)|takes? over(?: (?:her|his|their|the) (?:role|position|job))? as|taking over as|takes on|steps? up (?:to|as)|stepping up|takes? the role)(?: (?:(?!(?:not|to) )[a-z'-]+|<l>|<o>|<p>)){0,7}? (?:<t>|part of <o>)`,
      'before',
    ),
    trigger(
      `<p>(?: (?:will|now|then|is|to|'s|be|also|going|should|<d>|from|as|of|,)){0,7} (?:reports?|reporting|report) (?:in)?to`,
      'before',
      'soft',
    ),
    trigger('(?:new|different) (?:line )?manager (?:for|of) <p>', 'after', 'soft'),
    trigger(
      `<p>${helper}(?: (?:gets?|receives?|has|given|takes on|:|-|–|\\())? (?:a )?(?:new|different) (?:title|role|manager|line manager|job title|boss|position|department)`,
      'before',
      'soft',
    ),
    trigger(`<p>(?: (?:will|now|then|from|<d>|as|of|on|,|the|our|is|new|be)){2,8} <t>`, 'before', 'soft'),
    trigger(
      `<p>(?: (?:will|now|then|from|<d>|as|of|on|,|is|be)){1,6} (?:based|working|work|sit|sitting|works) (?:in|from|out|at)`,
      'before',
      'soft',
    ),
  ],
  leaver: [
    trigger(
      "(?:not|wont|no longer) (?:be )?(?:renew|renewing|extend|extending|prolong|prolonging) (?:the contract (?:of|with|for) <p>|<p> 's (?:contract|assignment|internship))",
      'either',
    ),
    trigger(
      '<p>(?: (?:is|was|has|been|being|just|now|gets|got)){1,4} (?:escorted|walked|shown|marched|thrown|kicked) (?:out|off)',
      'before',
    ),
    trigger(
      "<p> (?:'s|s|') (?:very |official |final )?(?:last|final) (?:working |business |official |actual )?(?:day|date)(?! (?:before|until|till) (?!<d>))(?! (?:of|to|for|in|at) (?!work|employment|service|<l>|<d>|us|the (?:company|office)))",
      'before',
    ),
    trigger(
      '(?:last|final) (?:working |business |official |actual )?(?:day|date)(?: (?:here|with us|at work|at the company|of (?:work|employment|service)|in the office))? (?:of|for)(?: (?:our|colleague|<t>|contractor|intern)){0,2} <p>',
      'after',
    ),
    trigger(
      "(?:his|her|their|the|s|,|\\(|is|was|be|:|-|and|with|'s) (?:last|final) (?:working |business |official |actual )?(?:day|date)(?! (?:before|until|till) (?!<d>))(?! (?:of|to|for|in|at) (?!<p>|<d>|employment|work|service|<l>|us|the (?:company|office)))",
      'before',
    ),
    trigger(
      '(?:last|final) (?:working |business |official )?day(?! (?:before|until|till) (?!<d>))(?! (?:of|to|for|in|at) (?!<p>|<d>|employment|work|service))(?= (?:<d>|is|will|:|=|on|would|-|–|should))',
      'either',
    ),
    trigger(
      '<p>[^.!?;\\n<>]{0,60} (?:resigned|resigns|resigning|resignation|(?:handed|handing|put|putting|turned|sent) in (?:his|her|their|the)? ?(?:notice|resignation|papers)|(?:gave|given|giving|handed|tendered|submitted|filed) (?:us )?(?:in )?(?:his|her|their|a)? ?(?:letter of )?(?:notice|resignation))',
      'before',
    ),
    trigger(
      '(?:resignation|departure|exit|retirement|termination|dismissal|redundancy|separation|layoff|leaving) (?:of|for|from|:|-|–|notice:?)(?: (?:our|<t>|employee|contractor|colleague|,)){0,3} <p>',
      'after',
    ),
    trigger(
      "<p> 's (?:resignation|departure|exit|retirement|termination|dismissal|redundancy|offboarding|notice(?: period)?|employment (?=(?:ends|ended|is|will|terminat))|leaving date|leave date|exit date|end date)(?! (?:party|drinks|do|interview|card))",
      'before',
    ),
    trigger(
      '(?:he|she|they)(?: (?:has|have|just|also|was|were|been|got)){0,3} (?:fired|dismissed|sacked|laid off|let go|released|made redundant|terminated|resigned|quit|handed in (?:his|her|their|the)? ?(?:notice|resignation)|gave (?:his|her|their)? ?notice)',
      'before',
    ),
    trigger(
      '(?:off-?board|offboarding|off-boarding|out-?board)(?: (?:for|of|our|colleague|both|please|request|:|-|contractor|employee|user|<t>|intern|person)){0,4} <p>',
      'after',
    ),
    trigger(
      '<p>(?: (?:needs|need|has|have|had|should|must|to|be|been|being|is|was|were|will|can|got|gets|just|now|today|<d>|already|unfortunately|and|,|please|getting)){0,5} (?:off-?boarded|off-?boarding|terminated|let go|laid off|made redundant|released|fired|sacked|dismissed|exited|axed|canned|shown the door|walked out)',
      'before',
    ),
    trigger(
      '(?:terminat(?:e|ed|ing)|fire|fired|firing|sacked|sack|sacking|dismiss|dismissed|dismissing|laid off|lay off|laying off|let go of|letting go of|exit|parted ways with|part ways with|parting ways with)(?: (?:our|contractor|employee|employment|contract|the|of|with|:|user|for|immediately|today|intern|<t>)){0,5} <p>',
      'after',
    ),
    trigger('(?:let|letting|lets|had to let|have to let) <p>(?: and <p>)? go', 'after'),
    trigger(
      '(?:leaving|departing|exiting|finishing|saying goodbye to)(?: us| the company| soon| shortly| this month| next month| <d>)* : <p>',
      'after',
    ),
    trigger('(?:made|making|make) <p> redundant', 'after'),
    trigger(
      '(?:say|saying|said|bid|bidding|wave) (?:goodbye|farewell|adieu) to (?:our |<t> )*<p>(?=[^?]{0,80} <d>)',
      'after',
      'soft',
    ),
    trigger('(?:losing|lose) <p>(?=[^?]{0,60} <d>)', 'after', 'soft'),
    trigger('(?:leavers?|departures?|departing|exiting) ?(?::|-|–|is|,|/|\\||=)? <p>', 'after'),
    trigger('<p> (?::|-|–|is|,|/|\\||=|\\() (?:a )?(?:leaver|departing)', 'before'),
    trigger(
      `(?:<p>|who|he|she|they|shes|hes|shell|hell)(?: \\( [^()]{1,40} \\))?(?: , (?:our |the )?(?:<[tol]>|contractor|intern|from|in| |,){1,5} ,)?${helper} (?:(?<!(?:on|annual|parental|sick|maternity|paternity|unpaid|of|take|takes|taking|his|her|their|holiday) )leaves?|leaving|left|departs?|departing|departed|quits?|quitting|exits?|exiting|retires?|retiring|retired|resigns?|resigning|resigned|stepping down|finishes up|finishing up|finish up|wrapping up|wraps up|moving on|moves on|move on|parting ways|parts ways|departs|bows out)${notHome}`,
      'before',
    ),
    trigger(
      `<p>${helper} (?:finishes|finishing|finish|finished)(?= (?:on |with us |up |here |work |employment |at the company |working )*(?:<d>|with us|here))`,
      'before',
    ),
    trigger(
      "<p>(?: (?:is|will|be|'s|was|,|as|of|from|<d>|has|are|also|already|effective|immediately)){0,6} (?:no longer|not) (?:be )?(?:an employee|under contract|on the payroll|works?|working|employed|with us|with the company|here|part of|at the company)(?! from (?!<d>))",
      'before',
    ),
    trigger(
      '(?:<p>|he|she|they)(?: (?:no longer|doesnt|does not|wont|will not|will no longer|are no longer|is no longer)) (?:works?|work|be working|working|be employed|employed|be) (?:here|for us|at|with us|by us)',
      'before',
    ),
    trigger(
      "<p> (?:is|'s|will be|are)(?: (?:already|officially|finally))? (?:gone|out of here|out|off|history|done(?= (?:here|with us|on|as)))(?= (?:here |with us )?(?:from |as of |after |effective |by |for good|on )*(?:<d>|for good))(?= [^.!?;]{0,40}(?:for good|the company|cut|revoke|block|disable|remove|shut))",
      'before',
    ),
    trigger(
      "<p> (?:is |'s |will be )?(?:out|off)(?= (?:on |from |after )?<d>[^.!?;]{0,80} (?:in (?:her|his|their) (?:place|stead)|as (?:her|his|their) replacement|replaces (?:her|him|them)|takes over from (?:her|him|them)|instead))",
      'before',
    ),
    trigger(
      "(?:contract (?:of|with|for) <p>|<p> 's contract|<p> contract|(?:assignment|internship|engagement|placement|employment|fixed term) (?:of|with|for) <p>|<p> 's (?:assignment|internship|engagement|placement|employment|fixed term|temp contract|freelance contract))(?: (?:will|is|not|be|with us|has|been|was|here|on)){0,4} (?:ends?|ending|ended|expires?|expiring|runs? out|finishes|terminated|renewed|extended|prolonged|terminates|over|up)",
      'either',
      'soft',
    ),
    trigger(
      '<p>(?: (?:is|has|have|will|be|been|was)){0,3} (?:handing in|handed in|given|giving|on|serving|working)(?: (?:his|her|their))? (?:notice|notice period)',
      'before',
    ),
  ],
  question:
    /^ (?:(?:hi|hey|hello|ok|so|and|but|please|quick question|question|just wondering|btw|um|<p> ,|,|:|-) ){0,4}(?:is|are|was|were|does|do|did|has|have|had|can|could|would|should|will|shall|may|when|who|whos|whom|whose|what|whats|which|where|wheres|how|hows|why|am|isnt|doesnt|didnt|hasnt|arent|any news|any update|any idea|do you know|tell me (?:if|whether|when|what|who|how)|let me know (?:if|whether|when|what|who)|i wonder|wondering|want to know|do we know) /,
  polite:
    / (?:can|could|would|will|may|might|shall) (?:(?:you|u|ya|we|i|someone|somebody|anyone|it|the bot|latchkey|you guys|please|pls|it) ){1,3}(?:please |pls |kindly |also |help (?:me )?|now )*(?:to )?(?:add|create|set|setup|onboard|offboard|hire|arrange|prepare|provision|make|get|have|terminate|remove|disable|cut|process|start|move|transfer|promote|change|switch|update|relocate|register|order|take|handle|deal|do|sort|open|begin|kick|schedule|plan|put|forward|block|bring|cancel|stop|withdraw|scrap|drop|abort|send|show|give|export|list|check|mind|request|organi[sz]e|deactivate|revoke|close|ensure|book|note)(?= )| (?:can|could|may|should) <p> (?:please |pls )?be (?:moved|added|set|onboarded|offboarded|transferred|given|created|removed|promoted|made|relocated|deactivated|disabled|registered|switched)| could <p> please |would you mind|can you pls|do me a favou?r/,
};

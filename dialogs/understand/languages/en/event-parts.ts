/** Words that stand for one another in the phrases of events: whose, when, at which company, who and by which verb. */
export const his = '(his|her|their|the|its|my|our)';
export const on =
  '(at close of business|at cob|by cob|at close of play|at the close of business|at the end of the day|on|at|by|in|after|from|as of|as from|effective|effective as of|effective from|with effect from|around|before|this|end of|at the end of|by the end of)';
export const when = `[${on}] [on] [the] <d>`;
export const softly =
  '[either|sadly|unfortunately|now|already|soon|also|both|too|finally|officially|definitely|actually|permanently|then|all|probably|together|today]';
export const company =
  '(us|the (company|firm|business|organisation|organization|group|corporation|bank|agency|startup|practice|ship)|our (company|firm|organisation|organization|team)|contoso|employment|for good|for pastures new|for another (job|company|employer|opportunity)|for a new (job|challenge|opportunity|role elsewhere)|for a competitor)';
export const person =
  '(hire*|starter*|joiner*|employee*|colleague*|contractor*|consultant*|temp|temps|trainee*|apprentice*|graduate*|interns|intern|freelancer*|externals|external|team member*|teammate*|team mate*|member of (staff|the team)|members of (staff|the team)|staff member*|staff|person|people|ppl|persons|face|faces|recruit*|addition*|guy|guys|start|starts|folks|folk|coworker*|co-worker*|worker*|arrival*|student*|placement*|secondee*|onboard*|onboarding*|report|reports|direct report)';
export const kind =
  '[external|permanent|temporary|summer|full-time|part-time|fulltime|parttime|junior|senior|fixed-term|student|<t>|<o>|<l>|it|office]';
export const makeAccount =
  '(create|creat|set up|setup|set|setting up|make|open|provision|prepare|request|order|arrange|organise|organize|sort|sort out|issue|enable|generate|activate|raise|assign|spin up|need|needs|want|require|requires|get|ready)';
export const account =
  '(account|accounts|user|users|user id|userid|profile|login|logins|credentials|mailbox|onboarding|new account|user account|ad account|m365 account|access)';
export const job =
  '(job|position|post|role|contract|internship|apprenticeship|employment|placement|traineeship|appointment|duties|career|training|work)';
export const move =
  '(move|moves|moving|moved|switch|switches|switching|switched|shift|shifts|shifting|rotate|rotates|rotating|cross|crosses|crossing|hop|hops|swap|swaps|swapping|change|changes|changing|changed|migrate|migrates|go|goes|going|transition|transitions|transitioning|come|comes|coming)';

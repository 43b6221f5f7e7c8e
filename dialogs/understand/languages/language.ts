import type { LanguageCode } from '../types.ts';

/** Phrases, one a line; see `phrases/notation.ts` for the signs they are written in. */
export type Phrases = string;

/** Words between spaces, folded. */
export type Words = string;

/**
 * Cues of one event by their weight: `sure` says it alone, `likely` says it unless something speaks against it,
 * `hint` needs company. A line that begins with `>` is about the person behind it, with `<` about the one before.
 */
export interface CuePhrases {
  readonly sure: Phrases;
  readonly likely: Phrases;
  readonly hint: Phrases;
}

/** How somebody's coming, moving and going is said. The longest phrase at a place counts. */
export interface EventPhrases {
  readonly joiner: CuePhrases;
  readonly mover: CuePhrases;
  readonly leaver: CuePhrases;
  /** looks like one of the above and is none: "leaving party", "starts the project" */
  readonly neither: Phrases;
  /** somebody else comes instead, so that even a hint of going is meant */
  readonly replaced: Phrases;
  /** holidays, illness, errands: only a sure word of employment stands beside them */
  readonly absence: Phrases;
}

/** What takes a statement back or makes it less than one. */
export interface MoodPhrases {
  readonly negation: Phrases;
  /** holds a word of negation and denies nothing: "no problem", "not only" */
  readonly noDenial: Phrases;
  readonly doubt: Phrases;
  /** holds a word of doubt and casts none: "we would like to", "as you may know" */
  readonly noDoubt: Phrases;
  readonly condition: Phrases;
  /** holds a word of condition and makes none: "if you can" */
  readonly noCondition: Phrases;
  /** opens a clause about what is known already: "since Dana left" */
  readonly background: Phrases;
  /** takes back all that was said before it: "just kidding" */
  readonly jest: Phrases;
  /** Somebody of a customer, a supplier or another firm. */
  readonly outsider: Phrases;
  /** "sorry, the 14th": what follows replaces what was said */
  readonly correction: Phrases;
  /** "not the 15th", "instead of Berlin": the value behind it does not hold */
  readonly rejection: Phrases;
  readonly contrast: Phrases;
  /** what was to end goes on: "it has been extended" */
  readonly prolonged: Phrases;
}

/** Who else is in the sentence; `<w>` stands where that person is. */
export interface RolePhrases {
  readonly manager: Phrases;
  /** says that the sender is the manager without naming anybody: "my new report" */
  readonly senderManages: Phrases;
  readonly delegate: Phrases;
  /** says that the sender gets what somebody leaves behind: "I take over her mailbox" */
  readonly senderReceives: Phrases;
  /** the one whom it is about, though a phrase of another role stands beside: "change of manager: Dana" */
  readonly subject: Phrases;
  /** who signs a message; the one who goes, where the message speaks of "my last day" */
  readonly signature: Phrases;
  readonly firstPerson: Phrases;
  readonly bystander: Phrases;
}

/** What else the bot is asked for. */
export interface AskPhrases {
  readonly greeting: Phrases;
  /** how a question begins */
  readonly question: Phrases;
  /** begins like a question and asks for something to be done */
  readonly polite: Phrases;
  /** begins politely and only wants to know */
  readonly wantsToKnow: Phrases;
  /** a question mark behind these makes no question: "…, ok?" */
  readonly tag: Phrases;
  readonly order: Phrases;
  readonly decision: Phrases;
  readonly everybody: Phrases;
  readonly social: Phrases;
  readonly approvals: Phrases;
  readonly tasks: Phrases;
  readonly audit: Phrases;
  readonly access: Phrases;
  readonly still: Phrases;
  readonly gone: Phrases;
  readonly inspect: Phrases;
  /** between a person and "access" these speak of what somebody will be given */
  readonly receives: Phrases;
  readonly evidence: Phrases;
  readonly cancel: Phrases;
  readonly request: Phrases;
  readonly stays: Phrases;
  readonly status: Phrases;
  readonly help: Phrases;
  /** asks how things are done here, not how they stand */
  readonly rule: Phrases;
  /** asks who may or must do something: "who approves" */
  readonly whoDecides: Phrases;
  /** asks what is so for all of a kind: "do contractors get …" */
  readonly ofAll: Phrases;
  readonly topic: Phrases;
  /** asks who comes, moves or goes */
  readonly whoLeaves: Phrases;
  /** asks about a person what is no matter of ours */
  readonly smallTalk: Phrases;
  /** the sender's own badge, device or password: no matter of ours */
  readonly ownTrouble: Phrases;
  /** asks what would be if */
  readonly hypothetical: Phrases;
}

/** What stands around the request in a letter. Looked up in the words as typed, before anything is recognised. */
export interface LetterPhrases {
  /** opens a letter: "hi", "dear"; whom it greets and a sign stand behind */
  readonly salutation: Phrases;
  /** groups that are greeted: "team", "all" */
  readonly addressees: Words;
  /** announces what follows and says nothing of it: "fyi:", "quick one –" */
  readonly lead: Phrases;
  /** ends a letter: "thanks", "kind regards"; who signs stands behind */
  readonly closing: Phrases;
  /** begins a sentence of politeness: "let me know if you need anything else" */
  readonly courtesy: Phrases;
}

/** What says which field a value belongs to. */
export interface FieldPhrases {
  /** ends with the date that begins something */
  readonly starts: Phrases;
  readonly ends: Phrases;
  /** ends with the first day on which something no longer holds */
  readonly goneFrom: Phrases;
  /** ends with a date that may be the last day or the first day without: "as of 1 March" */
  readonly startsOrEnds: Phrases;
  readonly lastDay: Phrases;
  /** when the employment itself ends, whatever day is the last one at work: "officially ends on the 31st" */
  readonly officialEnd: Phrases;
  /** begins with the date that is the last day: "Friday is her last day" */
  readonly isLastDay: Phrases;
  /** sent away: the day of it need not be the last day */
  readonly dismissal: Phrases;
  /** ends right before two dates of which the second one counts: "moved from" */
  readonly postponed: Phrases;
  /** ends with the date that something was put off to: "slips to" */
  readonly movedTo: Phrases;
  /** ends with a date that no longer holds where another one is told: "was meant to be" */
  readonly superseded: Phrases;
  readonly without: Phrases;
  /** ends with a date that is no start, end or change */
  readonly unrelated: Phrases;
  /** ends with the day from which somebody is back: no start, unless somebody is hired again */
  readonly comesBack: Phrases;
  /** holds the day that two sides settled on: "we agreed on 19 November" */
  readonly agreed: Phrases;
  /** something with a day or a time of its own beside the event: a meeting, a party, an audit */
  readonly occasion: Phrases;
  /** holds a time at which something else was or is: "after the 02:00 incident" */
  readonly besideTime: Phrases;
  readonly past: Phrases;
  /** from where somebody comes, or to whom a label belongs otherwise; never the place or department of the person */
  readonly origin: Phrases;
  /** the title or department that a mover keeps: "stays Product Designer" */
  readonly kept: Phrases;
  /** "from" and "of", which say where a mover comes from and where a new colleague belongs */
  readonly from: Phrases;
  /** the label of a line that says all of where a mover comes from: "From:" */
  readonly originLine: Phrases;
  readonly noOrigin: Phrases;
  readonly now: Phrases;
  readonly contractor: Phrases;
  readonly intern: Phrases;
  readonly employee: Phrases;
  /** what stands with it is true of everybody who is named: "both" */
  readonly forAll: Phrases;
  /** two go to where the other one was, on the same day */
  readonly swap: Phrases;
  readonly departmentSlot: Phrases;
}

/** The words of dates and times. Phrases of this part are looked up in the words as typed, before anything is recognised. */
export interface CalendarWords {
  /** twelve groups, January first */
  readonly months: readonly Words[];
  /** seven groups, Monday first */
  readonly weekdays: readonly Words[];
  /** one, two, three … */
  readonly numbers: readonly Words[];
  /** first, second, third … as words */
  readonly ordinals: readonly Words[];
  /** what may touch a number: "1st", "1er" */
  readonly ordinalEndings: Words;
  /** stands before a bare day of the month: "the 15th", "am 15.", "le 15" */
  readonly articles: Words;
  /** stands between day, month and year */
  readonly links: Words;
  /** "tomorrow" and others by their distance from today */
  readonly days: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', Phrases>>;
  /** holds a word for a day and names none: "good morning" */
  readonly noDays: Phrases;
  /** before a day it says at what time of it; alone it is today: "COB Friday", "EOD" */
  readonly endOfDay: Phrases;
  /** part of today that is over: news, never the day on which somebody starts or leaves */
  readonly news: Phrases;
  readonly beforeWeekday: Readonly<Record<WeekWord, Phrases>>;
  readonly behindWeekday: Readonly<Record<WeekWord, Phrases>>;
  /** "a week" behind or before a weekday moves it by seven days: "Friday week", "a week on Friday" */
  readonly weekLater: Phrases;
  /** the same by fourteen days: "Friday fortnight", "lundi en quinze" */
  readonly fortnightLater: Phrases;
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'fortnight', Words>>;
  /** before a number of days: "in", "within" */
  readonly ahead: Phrases;
  /** behind a number of days, counted from today: "from now" */
  readonly fromNow: Phrases;
  readonly agoBefore: Phrases;
  readonly agoBehind: Phrases;
  /** behind a number of days, counted from the date named before: "later" */
  readonly later: Phrases;
  /** the day after the date named before */
  readonly nextDay: Phrases;
  /** the date named before once more: "from the same day" */
  readonly sameDay: Phrases;
  readonly end: Phrases;
  readonly month: Readonly<Record<'this' | 'next', Phrases>>;
  readonly year: Phrases;
  /** the coming first day of a month: "zum nächsten Ersten" */
  readonly monthFirst: Phrases;
  readonly monthEnd: Phrases;
  readonly yearEnd: Phrases;
  readonly lastWorkingDay: Phrases;
  readonly last: Words;
  /** spans that name no day: "next week" */
  readonly spans: Phrases;
  /** before the name of a month, so that no day is named: "early", "mid" */
  readonly partOfMonth: Phrases;
  /** between two days of one month: "1 to 15 December" */
  readonly range: Words;
  /** behind a number that is then no day of the month */
  readonly counted: Words;
  readonly clockBehind: Words;
  readonly clockBefore: Words;
  readonly noon: Words;
  readonly afternoon: Phrases;
}

export type WeekWord = 'this' | 'next' | 'afterNext' | 'last' | 'following';

/** One language as data; a new one is a new folder beside the others and a line in `languages.ts`. */
export interface Language {
  readonly code: LanguageCode;
  /** words by which the language is told */
  readonly telling: Words;
  /** words that are never (part of) a name */
  readonly common: Words;
  /** words for the sender */
  readonly me: Words;
  /** what a person has, where the owner's name ends with an s: "Emres Vertrag" */
  readonly owned: Words;
  /** words that announce a job title: "as", "position" */
  readonly titleSlots: Words;
  readonly events: EventPhrases;
  readonly mood: MoodPhrases;
  readonly roles: RolePhrases;
  readonly asks: AskPhrases;
  readonly fields: FieldPhrases;
  readonly calendar: CalendarWords;
  readonly letter: LetterPhrases;
}

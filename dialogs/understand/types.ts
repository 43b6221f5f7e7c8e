import type { intents } from './intents.ts';

/** What a message asks for. */
export type Intent = (typeof intents)[number];

/** Fields hold only what the text states; dates are ISO (YYYY-MM-DD), names and labels are as written. */
export interface UnderstoodFields {
  personName?: string;
  jobTitle?: string;
  department?: string;
  location?: string;
  startDate?: string;
  managerName?: string;
  employeeType?: EmployeeType;
  endDate?: string;
  deviceHint?: string;
  newJobTitle?: string;
  newDepartment?: string;
  newLocation?: string;
  newManagerName?: string;
  effectiveDate?: string;
  lastDay?: string;
  lastTime?: string;
  urgency?: 'immediate';
  forwardOrDelegateTo?: string;
  requestId?: string;
  scope?: 'all';
}

export type EmployeeType = 'employee' | 'contractor' | 'intern';

/** One thing that a message asks for, about at most one person. */
export interface Understood extends UnderstoodFields {
  intent: Intent;
}

/** A person of the directory, as far as understanding text needs it. */
export interface KnownPerson {
  readonly id: string;
  readonly displayName: string;
  readonly upn: string;
  readonly jobTitle?: string;
  readonly department?: string;
}

/** Words of the organisation's own policy; aliases in other languages may be listed as further entries. */
export interface Vocabulary {
  readonly departments: readonly string[];
  readonly locations: readonly string[];
  readonly titles: readonly string[];
}

/** What surrounds a message: the moment (ISO with offset), who wrote it, whom and what the company knows. */
export interface UnderstandOptions {
  readonly now: string;
  readonly locale?: string;
  readonly sender?: { readonly id: string; readonly displayName: string };
  readonly people?: readonly KnownPerson[];
  readonly vocabulary?: Vocabulary;
}

export type LanguageCode = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'nl' | 'da';

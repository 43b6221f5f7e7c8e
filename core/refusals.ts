import { fill, type Sentence } from './step.ts';

/** What a person reads when something is refused: what is wrong, and what to do next. `{name}` is filled in. */
export interface RefusalText {
  readonly says: Sentence;
  readonly next: Sentence;
}

/**
 * Every refusal a person can see, by code. Codes are stable: they appear in logs, evidence and the documentation.
 * Add new ones under the part of the product that refuses.
 */
export const refusals = {
  // ── Intake: what was submitted cannot become a request ───────────────────────────────────────────────
  'department-unknown': {
    says: {
      en: 'There is no department "{given}". Closest: {suggestions}.',
      de: 'Eine Abteilung „{given}“ gibt es nicht. Am ähnlichsten: {suggestions}.',
    },
    next: {
      en: 'Choose a department from the list, or ask IT Operations to add it to the policy.',
      de: 'Bitte eine Abteilung aus der Liste wählen oder IT Operations bitten, sie in die Richtlinie aufzunehmen.',
    },
  },
  'office-unknown': {
    says: {
      en: 'There is no office "{given}". Closest: {suggestions}.',
      de: 'Einen Standort „{given}“ gibt es nicht. Am ähnlichsten: {suggestions}.',
    },
    next: {
      en: 'Choose an office from the list; it decides time zone, holidays and licences.',
      de: 'Bitte einen Standort aus der Liste wählen; er bestimmt Zeitzone, Feiertage und Lizenzen.',
    },
  },
  'date-unreadable': {
    says: { en: '{field} "{given}" is not a date.', de: '{field} „{given}“ ist kein Datum.' },
    next: {
      en: 'Enter a calendar day such as 2026-12-07.',
      de: 'Bitte einen Kalendertag angeben, zum Beispiel 2026-12-07.',
    },
  },
  'time-unreadable': {
    says: {
      en: '{field} "{given}" is not a time of day.',
      de: '{field} „{given}“ ist keine Uhrzeit.',
    },
    next: {
      en: 'Enter hours and minutes such as 16:00, or leave it empty for the last business hour.',
      de: 'Bitte Stunden und Minuten angeben, zum Beispiel 16:00, oder leer lassen für die letzte Geschäftsstunde.',
    },
  },
  'date-too-far': {
    says: {
      en: '{field} {given} is more than {days} days away.',
      de: '{field} {given} liegt mehr als {days} Tage entfernt.',
    },
    next: {
      en: 'Check the year. A date that far in the past belongs to the access audit; one that far ahead can wait.',
      de: 'Bitte das Jahr prüfen. So weit Vergangenes gehört in die Zugriffsprüfung, so weit Künftiges kann warten.',
    },
  },
  'end-date-required': {
    says: {
      en: 'A stay as {employeeType} needs an end date.',
      de: 'Für die Beschäftigungsart {employeeType} ist ein Enddatum nötig.',
    },
    next: {
      en: 'Enter the last day of the contract; it can be renewed before it ends.',
      de: 'Bitte den letzten Vertragstag angeben; er lässt sich vor Ablauf verlängern.',
    },
  },
  'end-before-start': {
    says: {
      en: 'The end date {end} lies before the start date {start}.',
      de: 'Das Enddatum {end} liegt vor dem Startdatum {start}.',
    },
    next: { en: 'Correct one of the two dates.', de: 'Bitte eines der beiden Daten berichtigen.' },
  },
  'sponsor-required': {
    says: {
      en: 'A stay as {employeeType} needs a sponsor who answers for the person.',
      de: 'Für die Beschäftigungsart {employeeType} ist ein Bürge nötig, der für die Person einsteht.',
    },
    next: {
      en: 'Name a current employee as sponsor.',
      de: 'Bitte eine beschäftigte Person als Bürgen nennen.',
    },
  },
  'same-person': {
    says: {
      en: '{field} cannot be the person the request is about.',
      de: '{field} kann nicht die Person sein, um die es geht.',
    },
    next: { en: 'Choose another person.', de: 'Bitte eine andere Person wählen.' },
  },
  'nothing-changes': {
    says: {
      en: 'The request names nothing that changes for {person}.',
      de: 'Der Antrag nennt nichts, was sich für {person} ändert.',
    },
    next: {
      en: 'Enter the new title, department, office, cost centre or manager.',
      de: 'Bitte neue Stelle, Abteilung, Standort, Kostenstelle oder Führungskraft angeben.',
    },
  },
  'field-required': {
    says: { en: '{field} is missing.', de: '{field} fehlt.' },
    next: { en: 'Fill in the field and send again.', de: 'Bitte ausfüllen und erneut senden.' },
  },
  'choice-unknown': {
    says: {
      en: '{field} "{given}" is not one of {choices}.',
      de: '{field} „{given}“ ist keine von {choices}.',
    },
    next: { en: 'Choose one of the values offered.', de: 'Bitte einen der angebotenen Werte wählen.' },
  },
  'text-too-long': {
    says: {
      en: '{field} has {length} characters; {max} fit into the directory.',
      de: '{field} hat {length} Zeichen; ins Verzeichnis passen {max}.',
    },
    next: { en: 'Shorten it and send again.', de: 'Bitte kürzen und erneut senden.' },
  },
  'text-unusable': {
    says: {
      en: '{field} contains a control character.',
      de: '{field} enthält ein Steuerzeichen.',
    },
    next: {
      en: 'Type the text again instead of pasting it.',
      de: 'Bitte den Text neu tippen statt einfügen.',
    },
  },
  'employee-id-unusable': {
    says: {
      en: 'The employee id "{given}" cannot be used: at most 16 letters, digits, dots or hyphens.',
      de: 'Die Personalnummer „{given}“ ist nicht verwendbar: höchstens 16 Buchstaben, Ziffern, Punkte oder Bindestriche.',
    },
    next: {
      en: 'Correct it, or leave it empty and one is made.',
      de: 'Bitte berichtigen oder leer lassen, dann wird eine vergeben.',
    },
  },
  'name-unusable': {
    says: {
      en: 'No account name can be made from "{given}".',
      de: 'Aus „{given}“ lässt sich kein Kontoname bilden.',
    },
    next: {
      en: 'Enter given name and surname in letters, as they are written in the contract.',
      de: 'Bitte Vor- und Nachnamen in Buchstaben angeben, so wie sie im Vertrag stehen.',
    },
  },
  'names-exhausted': {
    says: {
      en: 'All {count} account names that the naming rule allows for "{given}" are taken.',
      de: 'Alle {count} Kontonamen, die die Namensregel für „{given}“ zulässt, sind vergeben.',
    },
    next: {
      en: 'Ask IT Operations to raise the number limit in naming.yaml.',
      de: 'Bitte IT Operations bitten, die Zahlengrenze in naming.yaml anzuheben.',
    },
  },

  // ── Survey: what the rules ask for is not to be had in the tenant ────────────────────────────────────
  'group-missing': {
    says: {
      en: 'The group "{name}" asked for by {rule} does not exist.',
      de: 'Die Gruppe „{name}“, verlangt von {rule}, gibt es nicht.',
    },
    next: {
      en: 'Create the group or correct the rule; the survey is repeated then.',
      de: 'Gruppe anlegen oder Regel berichtigen; danach wird erneut geprüft.',
    },
  },
  'group-ambiguous': {
    says: {
      en: '{count} groups are called "{name}" ({rule}); it is not safe to pick one.',
      de: '{count} Gruppen heißen „{name}“ ({rule}); eine davon zu wählen wäre nicht sicher.',
    },
    next: {
      en: 'Rename the wrong one, or write the object id of the right one into the rule.',
      de: 'Die falsche umbenennen oder die Objekt-ID der richtigen in die Regel schreiben.',
    },
  },
  'licence-missing': {
    says: {
      en: 'The tenant has no usable subscription {name}, asked for by {rule}.',
      de: 'Der Mandant hat kein nutzbares Abonnement {name}, verlangt von {rule}.',
    },
    next: {
      en: 'Buy or renew the subscription, or correct the rule.',
      de: 'Abonnement kaufen oder verlängern oder die Regel berichtigen.',
    },
  },
  'licence-group-wrong': {
    says: {
      en: 'The group "{group}" does not hand out {name}, although {rule} says so.',
      de: 'Die Gruppe „{group}“ vergibt {name} nicht, obwohl {rule} das sagt.',
    },
    next: {
      en: 'Assign the licence to the group or correct the rule.',
      de: 'Der Gruppe die Lizenz zuweisen oder die Regel berichtigen.',
    },
  },
  'no-seats': {
    says: {
      en: 'No seat of {name} is free ({used} of {enabled} used); {rule} needs one.',
      de: 'Von {name} ist kein Platz frei ({used} von {enabled} belegt); {rule} braucht einen.',
    },
    next: {
      en: 'Buy seats or take one back; the survey is repeated then.',
      de: 'Plätze kaufen oder einen zurücknehmen; danach wird erneut geprüft.',
    },
  },
  'app-missing': {
    says: {
      en: 'The application "{name}" asked for by {rule} does not exist.',
      de: 'Die Anwendung „{name}“, verlangt von {rule}, gibt es nicht.',
    },
    next: {
      en: 'Add the enterprise application or correct the rule.',
      de: 'Unternehmensanwendung hinzufügen oder die Regel berichtigen.',
    },
  },
  'app-ambiguous': {
    says: {
      en: '{count} applications are called "{name}" ({rule}).',
      de: '{count} Anwendungen heißen „{name}“ ({rule}).',
    },
    next: {
      en: 'Write the object id of the right one into the rule.',
      de: 'Die Objekt-ID der richtigen in die Regel schreiben.',
    },
  },
  'app-role-missing': {
    says: {
      en: 'The application "{name}" has no role "{role}" ({rule}).',
      de: 'Die Anwendung „{name}“ hat keine Rolle „{role}“ ({rule}).',
    },
    next: {
      en: 'Correct the role in the rule; the application offers: {roles}.',
      de: 'Rolle in der Regel berichtigen; die Anwendung bietet: {roles}.',
    },
  },
  'mailbox-missing': {
    says: {
      en: 'The shared mailbox {name} asked for by {rule} does not exist.',
      de: 'Das freigegebene Postfach {name}, verlangt von {rule}, gibt es nicht.',
    },
    next: {
      en: 'Create the mailbox or correct the rule.',
      de: 'Postfach anlegen oder die Regel berichtigen.',
    },
  },
  'protected-account': {
    says: {
      en: '{person} is protected by {rule}; no automatic step may touch this account.',
      de: '{person} ist durch {rule} geschützt; kein automatischer Schritt darf dieses Konto anfassen.',
    },
    next: {
      en: 'Ask IT Security; break-glass, sync and service accounts are handled by hand.',
      de: 'Bitte an IT Security wenden; Notfall-, Sync- und Dienstkonten werden von Hand behandelt.',
    },
  },
} as const satisfies Record<string, RefusalText>;

export type RefusalCode = keyof typeof refusals;

/** A refusal as data; the sentence is made where it is shown, in the reader's language. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A refusal of this code with the values its sentences name. */
export function refusal(code: RefusalCode, values: Refusal['values'] = {}): Refusal {
  return { code, values };
}

/** Both sentences of a refusal in one language, values filled in. */
export function refusalText(
  refused: Refusal,
  language: keyof Sentence,
): { readonly says: string; readonly next: string } {
  const text: RefusalText = refusals[refused.code];
  const inLanguage = (sentence: Sentence): string => fill(sentence[language], refused.values);
  return { says: inLanguage(text.says), next: inLanguage(text.next) };
}

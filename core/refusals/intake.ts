import type { RefusalText } from './text.ts';

/** What was submitted cannot become a request. */
export const intakeRefusals = {
  'department-unknown': {
    says: {
      en: 'There is no department “{given}”. Closest: {suggestions}.',
      de: 'Eine Abteilung „{given}“ gibt es nicht. Am ähnlichsten: {suggestions}.',
    },
    next: {
      en: 'Choose a department from the list, or ask IT operations to add it to the policy.',
      de: 'Bitte eine Abteilung aus der Liste wählen oder den IT-Betrieb bitten, sie in die Richtlinie aufzunehmen.',
    },
  },
  'office-unknown': {
    says: {
      en: 'There is no office “{given}”. Closest: {suggestions}.',
      de: 'Einen Standort „{given}“ gibt es nicht. Am ähnlichsten: {suggestions}.',
    },
    next: {
      en: 'Choose an office from the list; it decides time zone, holidays and licences.',
      de: 'Bitte einen Standort aus der Liste wählen; er bestimmt Zeitzone, Feiertage und Lizenzen.',
    },
  },
  'date-unreadable': {
    says: { en: '{field} “{given}” is not a date.', de: '{field} „{given}“ ist kein Datum.' },
    next: {
      en: 'Enter a calendar day such as 2026-12-07.',
      de: 'Bitte einen Kalendertag angeben, zum Beispiel 2026-12-07.',
    },
  },
  'time-unreadable': {
    says: {
      en: '{field} “{given}” is not a time of day.',
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
      de: 'Für die Beschäftigungsart {employeeType} ist ein Sponsor nötig, der für die Person einsteht.',
    },
    next: {
      en: 'Name a current employee as sponsor.',
      de: 'Bitte eine beschäftigte Person als Sponsor nennen.',
    },
  },
  'handover-required': {
    says: {
      en: 'The directory names no manager for {person}, so nobody takes over.',
      de: 'Das Verzeichnis nennt für {person} keine Führungskraft, also übernimmt niemand.',
    },
    next: {
      en: 'Name who receives mailbox, files and direct reports.',
      de: 'Bitte angeben, wer Postfach, Dateien und Mitarbeitende übernimmt.',
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
      en: '{field} “{given}” is not one of {choices}.',
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
      en: 'The employee id “{given}” cannot be used: at most 16 letters, digits, dots or hyphens.',
      de: 'Die Personalnummer „{given}“ ist nicht verwendbar: höchstens 16 Buchstaben, Ziffern, Punkte oder Bindestriche.',
    },
    next: {
      en: 'Correct it, or leave it empty and one is made.',
      de: 'Bitte berichtigen oder leer lassen, dann wird eine vergeben.',
    },
  },
  'name-unusable': {
    says: {
      en: 'No account name can be made from “{given}”.',
      de: 'Aus „{given}“ lässt sich kein Kontoname bilden.',
    },
    next: {
      en: 'Enter given name and surname in letters, as they are written in the contract.',
      de: 'Bitte Vor- und Nachnamen in Buchstaben angeben, so wie sie im Vertrag stehen.',
    },
  },
  'names-exhausted': {
    says: {
      en: 'All {count} account names that the naming rule allows for “{given}” are taken.',
      de: 'Alle {count} Kontonamen, die die Namensregel für „{given}“ zulässt, sind vergeben.',
    },
    next: {
      en: 'Ask IT operations to raise the number limit in naming.yaml.',
      de: 'Bitte den IT-Betrieb bitten, die Zahlengrenze in naming.yaml anzuheben.',
    },
  },
} as const satisfies Record<string, RefusalText>;

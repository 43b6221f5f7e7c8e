import type { RefusalText } from './text.ts';

/** What people should know about a request that goes on all the same. */
export const warnings = {
  late: {
    says: {
      en: 'The request for {day} is late: work that should have begun already runs at once.',
      de: 'Der Antrag für {day} ist verspätet: Was schon begonnen haben sollte, läuft sofort.',
    },
    next: {
      en: 'Nothing to do; plan and evidence show it as late.',
      de: 'Nichts zu tun; Plan und Nachweis zeigen die Verspätung.',
    },
  },
  'start-moved': {
    says: {
      en: '{given} is not a working day in that office; the account opens on {day}.',
      de: '{given} ist an diesem Standort kein Arbeitstag; das Konto öffnet am {day}.',
    },
    next: {
      en: 'Change the date if the person really starts on the closed day.',
      de: 'Bitte das Datum ändern, falls die Person wirklich am freien Tag beginnt.',
    },
  },
  'end-moved': {
    says: {
      en: '{given} is not a working day in that office; access ends in the last business hour of {day}.',
      de: '{given} ist an diesem Standort kein Arbeitstag; der Zugang endet in der letzten Geschäftsstunde des {day}.',
    },
    next: {
      en: 'Enter a time of day if access has to last until the closed day.',
      de: 'Bitte eine Uhrzeit angeben, falls der Zugang bis in den freien Tag reichen soll.',
    },
  },
  'office-assumed': {
    says: {
      en: 'The policy does not know the office “{given}” of {person}; times are those of {used}.',
      de: 'Die Richtlinie kennt den Standort „{given}“ von {person} nicht; es gelten die Zeiten von {used}.',
    },
    next: {
      en: 'Correct the office in the directory, or add it to offices.yaml.',
      de: 'Standort im Verzeichnis berichtigen oder in offices.yaml aufnehmen.',
    },
  },
  'title-unlisted': {
    says: {
      en: '“{given}” is not a listed title of {department}; rules for titles may not fit. Closest: {suggestions}.',
      de: '„{given}“ ist keine geführte Stelle in {department}; Regeln für Stellen greifen womöglich nicht. Am ähnlichsten: {suggestions}.',
    },
    next: {
      en: 'Check the groups and licences in the plan, or choose a listed title.',
      de: 'Bitte Gruppen und Lizenzen im Plan prüfen oder eine geführte Stelle wählen.',
    },
  },
  'access-unread': {
    says: {
      en: 'Not readable since {since}: {step} ({because}). Whether this access has ended is not known.',
      de: 'Seit {since} nicht lesbar: {step} ({because}). Ob dieser Zugang beendet ist, ist nicht bekannt.',
    },
    next: {
      en: 'IT Security: check the account in the admin centre and end its access by hand. IT operations: check the rights of Latchkey and whether the tenant answers. Latchkey goes on trying.',
      de: 'IT Security: bitte das Konto im Admin Center prüfen und seinen Zugang von Hand beenden. IT-Betrieb: bitte prüfen, ob Latchkey seine Rechte hat und der Mandant antwortet. Latchkey versucht es weiter.',
    },
  },
  'step-unread': {
    says: {
      en: 'Not readable since {since}: {step} ({because}). That goes on once it can be read.',
      de: 'Seit {since} nicht lesbar: {step} ({because}). Damit geht es weiter, sobald es lesbar ist.',
    },
    next: {
      en: 'IT operations: check the rights of Latchkey and whether the tenant answers. Latchkey goes on trying.',
      de: 'IT-Betrieb: bitte prüfen, ob Latchkey seine Rechte hat und der Mandant antwortet. Latchkey versucht es weiter.',
    },
  },
} as const satisfies Record<string, RefusalText>;

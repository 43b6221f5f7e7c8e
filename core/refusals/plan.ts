import type { RefusalText } from './text.ts';

/** What a survey finds in the way of a plan, and what approvers are warned of. */
export const planRefusals = {
  'person-unknown': {
    says: { en: '{name} is not in the directory any more.', de: '{name} steht nicht mehr im Verzeichnis.' },
    next: {
      en: 'Check the person and open a new request.',
      de: 'Prüfen Sie die Person und öffnen Sie einen neuen Vorgang.',
    },
  },
  'person-disabled': {
    says: {
      en: 'The account of {name} is disabled, so there is nothing to move.',
      de: 'Das Konto von {name} ist gesperrt, es gibt nichts zu versetzen.',
    },
    next: {
      en: 'Ask for an audit of {name} instead.',
      de: 'Fordern Sie stattdessen eine Prüfung von {name} an.',
    },
  },
  'manager-left': {
    says: {
      en: '{name} has left or is leaving and cannot take this over.',
      de: '{name} ist ausgeschieden oder scheidet aus und kann dies nicht übernehmen.',
    },
    next: {
      en: 'Edit the request and name somebody else.',
      de: 'Bearbeiten Sie den Vorgang und nennen Sie eine andere Person.',
    },
  },
  'employee-id-taken': {
    says: {
      en: 'The employee id belongs to {name} already.',
      de: 'Die Personalnummer gehört schon zu {name}.',
    },
    next: {
      en: 'Correct the employee id; if the person returns, choose the earlier account as a rehire.',
      de: 'Personalnummer berichtigen; kehrt die Person zurück, das frühere Konto als Wiedereintritt wählen.',
    },
  },
  'earlier-account-gone': {
    says: {
      en: 'The earlier account of {name} is neither in the directory nor in its recycle bin.',
      de: 'Das frühere Konto von {name} steht weder im Verzeichnis noch in dessen Papierkorb.',
    },
    next: {
      en: 'Ask for a new hire without the earlier account.',
      de: 'Eine Neueinstellung ohne das frühere Konto beantragen.',
    },
  },
  'names-taken': {
    says: {
      en: 'Every account name that policy allows for {name} is taken.',
      de: 'Alle nach Richtlinie möglichen Kontonamen für {name} sind vergeben.',
    },
    next: {
      en: 'Ask IT operations to widen policy/naming.yaml.',
      de: 'Bitten Sie den IT-Betrieb, policy/naming.yaml zu erweitern.',
    },
  },
  'no-approver': {
    says: {
      en: 'Nobody may approve this request for {name}: everyone whom policy names is involved or gone.',
      de: 'Niemand darf diesen Vorgang für {name} freigeben: Alle von der Richtlinie Genannten sind beteiligt oder ausgeschieden.',
    },
    next: {
      en: 'Ask IT operations to check policy/approvals.yaml and the role groups.',
      de: 'Bitten Sie den IT-Betrieb, policy/approvals.yaml und die Rollengruppen zu prüfen.',
    },
  },
  'tenant-unreadable': {
    says: {
      en: 'The tenant could not be read: {because}.',
      de: 'Der Mandant konnte nicht gelesen werden: {because}.',
    },
    next: {
      en: 'Nothing has changed. Edit and submit again later, or ask IT operations.',
      de: 'Es wurde nichts geändert. Später erneut absenden oder den IT-Betrieb fragen.',
    },
  },
  'irreversible-count': {
    says: {
      en: 'Irreversible changes in this plan: {count}.',
      de: 'Unumkehrbare Änderungen in diesem Plan: {count}.',
    },
    next: {
      en: 'Whoever approves checks each of them first.',
      de: 'Wer freigibt, prüft vorher jede einzelne.',
    },
  },
  'cannot-undo': {
    says: {
      en: '“{step}” cannot be undone. {because}.',
      de: '„{step}“ lässt sich nicht rückgängig machen. {because}.',
    },
    next: {
      en: 'It stays as it is, or has to be set up anew.',
      de: 'Es bleibt so oder muss neu eingerichtet werden.',
    },
  },
  'mastered-on-premises': {
    says: {
      en: '{name} is mastered in the on-premises directory: some changes are a technician’s task.',
      de: '{name} wird lokal (on-premises) verwaltet: Manche Änderungen sind Aufgabe der Technik.',
    },
    next: {
      en: 'They are listed as tasks and proven by reading.',
      de: 'Sie stehen als Aufgaben im Plan und werden durch Lesen nachgewiesen.',
    },
  },
  'restricted-unit': {
    says: {
      en: '{name} is in a restricted unit: what changes the account is a task of security.',
      de: '{name} ist in einer geschützten Verwaltungseinheit: Änderungen am Konto sind Aufgabe der Sicherheit.',
    },
    next: {
      en: 'They are listed as tasks and proven by reading.',
      de: 'Sie stehen als Aufgaben im Plan und werden durch Lesen nachgewiesen.',
    },
  },
  'guest-sessions': {
    says: {
      en: '{name} is a guest: sessions in the home tenant cannot be ended from here.',
      de: '{name} ist Gast: Sitzungen im Heimatmandanten lassen sich von hier nicht beenden.',
    },
    next: { en: 'Tell the home organisation.', de: 'Informieren Sie die Heimatorganisation.' },
  },
} as const satisfies Record<string, RefusalText>;

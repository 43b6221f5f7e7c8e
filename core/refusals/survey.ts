import type { RefusalText } from './text.ts';

/** What the rules ask for is not to be had in the tenant. */
export const surveyRefusals = {
  'group-missing': {
    says: {
      en: 'There is no group “{name}”; {rule} asks for it.',
      de: 'Die Gruppe „{name}“ gibt es nicht; {rule} verlangt sie.',
    },
    next: {
      en: 'Create the group or correct the rule; the survey is repeated then.',
      de: 'Gruppe anlegen oder Regel berichtigen; danach wird erneut geprüft.',
    },
  },
  'group-ambiguous': {
    says: {
      en: '{count} groups are called “{name}” ({rule}); it is not safe to pick one.',
      de: '{count} Gruppen heißen „{name}“ ({rule}); eine davon zu wählen wäre nicht sicher.',
    },
    next: {
      en: 'Rename the wrong one, or write the object id of the right one into the rule.',
      de: 'Die falsche umbenennen oder die Objekt-ID der richtigen in die Regel schreiben.',
    },
  },
  'licence-missing': {
    says: {
      en: 'The tenant has no usable subscription {name}; {rule} asks for it.',
      de: 'Der Mandant hat kein nutzbares Abonnement {name}; {rule} verlangt es.',
    },
    next: {
      en: 'Buy or renew the subscription, or correct the rule.',
      de: 'Abonnement kaufen oder verlängern oder die Regel berichtigen.',
    },
  },
  'licence-group-wrong': {
    says: {
      en: 'The group “{group}” does not hand out {name}, although {rule} says so.',
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
      en: 'There is no application “{name}”; {rule} asks for it.',
      de: 'Die Anwendung „{name}“ gibt es nicht; {rule} verlangt sie.',
    },
    next: {
      en: 'Add the enterprise application or correct the rule.',
      de: 'Unternehmensanwendung hinzufügen oder die Regel berichtigen.',
    },
  },
  'app-ambiguous': {
    says: {
      en: '{count} applications are called “{name}” ({rule}).',
      de: '{count} Anwendungen heißen „{name}“ ({rule}).',
    },
    next: {
      en: 'Write the object id of the right one into the rule.',
      de: 'Die Objekt-ID der richtigen in die Regel schreiben.',
    },
  },
  'app-role-missing': {
    says: {
      en: 'The application “{name}” has no role “{role}” ({rule}).',
      de: 'Die Anwendung „{name}“ hat keine Rolle „{role}“ ({rule}).',
    },
    next: {
      en: 'Correct the role in the rule; the application offers: {roles}.',
      de: 'Rolle in der Regel berichtigen; die Anwendung bietet: {roles}.',
    },
  },
  'mailbox-missing': {
    says: {
      en: 'There is no shared mailbox {name}; {rule} asks for it.',
      de: 'Das freigegebene Postfach {name} gibt es nicht; {rule} verlangt es.',
    },
    next: {
      en: 'Create the mailbox or correct the rule.',
      de: 'Postfach anlegen oder die Regel berichtigen.',
    },
  },
  'protected-account': {
    says: {
      en: '{name} is protected ({because}); no automatic step may touch this account.',
      de: '{name} ist geschützt ({because}); kein automatischer Schritt darf dieses Konto anfassen.',
    },
    next: {
      en: 'Ask IT Security; break-glass, sync and service accounts are handled by hand.',
      de: 'Bitte an IT Security wenden; Notfall-, Sync- und Dienstkonten werden von Hand behandelt.',
    },
  },
} as const satisfies Record<string, RefusalText>;

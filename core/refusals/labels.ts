import type { Sentence } from '../step.ts';

/** How fields and choices of a form are called in sentences; refusals carry the names that code uses. */
export const labels: Readonly<Record<string, Sentence>> = {
  givenName: { en: 'Given name', de: 'Vorname' },
  surname: { en: 'Surname', de: 'Nachname' },
  jobTitle: { en: 'Job title', de: 'Stelle' },
  department: { en: 'Department', de: 'Abteilung' },
  office: { en: 'Office', de: 'Standort' },
  costCentre: { en: 'Cost centre', de: 'Kostenstelle' },
  deviceHint: { en: 'Device wanted', de: 'Gerätewunsch' },
  reason: { en: 'Reason', de: 'Grund' },
  employeeId: { en: 'Employee id', de: 'Personalnummer' },
  employeeType: { en: 'Kind of employment', de: 'Beschäftigungsart' },
  startDate: { en: 'First day', de: 'Erster Tag' },
  endDate: { en: 'Last day of the contract', de: 'Letzter Vertragstag' },
  effectiveDate: { en: 'First day in the new role', de: 'Erster Tag in der neuen Stelle' },
  lastDay: { en: 'Last day', de: 'Letzter Tag' },
  lastTime: { en: 'Time on that day', de: 'Uhrzeit an diesem Tag' },
  manager: { en: 'Manager', de: 'Führungskraft' },
  handoverTo: { en: 'The person who takes over', de: 'Die übernehmende Person' },
  person: { en: 'Person', de: 'Person' },
  when: { en: 'End of access', de: 'Ende des Zugangs' },
  sponsor: { en: 'Sponsor', de: 'Sponsor' },
  delegate: {
    en: 'The person who may see the one-time pass',
    de: 'Die Person, die den Einmalpass sehen darf',
  },
  employee: { en: 'employee', de: 'Angestellte(r)' },
  contractor: { en: 'contractor', de: 'Auftragnehmer(in)' },
  intern: { en: 'intern', de: 'Praktikant(in)' },
};

/** Values whose content is such a name. */
export const labelledValues = ['field', 'employeeType'] as const;

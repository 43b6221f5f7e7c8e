import type { Sentence } from '../step.ts';

/** How fields and choices of a form are called in sentences; refusals carry the names that code uses. */
export const labels: Readonly<Record<string, Sentence>> = {
  givenName: { en: 'Given name', de: 'Vorname' },
  surname: { en: 'Surname', de: 'Nachname' },
  jobTitle: { en: 'Job title', de: 'Stelle' },
  department: { en: 'Department', de: 'Abteilung' },
  office: { en: 'Office', de: 'Standort' },
  costCentre: { en: 'Cost centre', de: 'Kostenstelle' },
  deviceHint: { en: 'Device', de: 'Gerät' },
  reason: { en: 'Reason', de: 'Grund' },
  employeeId: { en: 'Employee id', de: 'Personalnummer' },
  employeeType: { en: 'Kind of employment', de: 'Beschäftigungsart' },
  startDate: { en: 'Start date', de: 'Startdatum' },
  endDate: { en: 'End date', de: 'Enddatum' },
  effectiveDate: { en: 'Effective date', de: 'Wechseldatum' },
  lastDay: { en: 'Last day', de: 'Letzter Tag' },
  lastTime: { en: 'Time of day', de: 'Uhrzeit' },
  manager: { en: 'Manager', de: 'Führungskraft' },
  handoverTo: { en: 'Successor', de: 'Nachfolge' },
  employee: { en: 'employee', de: 'Angestellte(r)' },
  contractor: { en: 'contractor', de: 'Auftragnehmer(in)' },
  intern: { en: 'intern', de: 'Praktikant(in)' },
};

/** Values whose content is such a name. */
export const labelledValues = ['field', 'employeeType'] as const;

import type { EventIntent } from '../events.ts';
import type { UnderstoodFields } from '../types.ts';
import type { FieldContext } from './context.ts';
import { effectiveDate, employmentDates, lastDay } from './dates.ts';
import { deviceHint, employeeType, timeOfDay, urgency } from './details.ts';
import { labelOf, personInRole, unlistedDepartment } from './labels.ts';

const readers: Readonly<Record<EventIntent, (context: FieldContext) => UnderstoodFields>> = {
  joiner: (context) => ({
    jobTitle: labelOf(context, 'title'),
    department: labelOf(context, 'department') ?? unlistedDepartment(context),
    location: labelOf(context, 'location'),
    ...employmentDates(context),
    managerName: personInRole(context, 'manager'),
    employeeType: employeeType(context),
    deviceHint: deviceHint(context),
  }),
  mover: (context) => ({
    newJobTitle: labelOf(context, 'title'),
    newDepartment: labelOf(context, 'department') ?? unlistedDepartment(context),
    newLocation: labelOf(context, 'location'),
    newManagerName: personInRole(context, 'manager'),
    effectiveDate: effectiveDate(context),
  }),
  leaver: (context) => ({
    lastDay: lastDay(context),
    lastTime: timeOfDay(context),
    urgency: urgency(context),
    forwardOrDelegateTo: personInRole(context, 'delegate'),
  }),
};

/** The fields that the text states about one person; nothing is guessed, so most are absent. */
export function fieldsOf(context: FieldContext): UnderstoodFields {
  const { name, intent } = context.zone;
  const fields = { personName: name, ...readers[intent](context) };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

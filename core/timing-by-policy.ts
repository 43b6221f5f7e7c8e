import { addBusinessHours, type OfficeHours } from './calendar.ts';
import type { Policy } from './policy.ts';
import type { Timing } from './timing.ts';

/** Results kept per office: every line of a request asks for the same few instants again. */
const keptMax = 2_000;
const kept = new WeakMap<OfficeHours, Map<string, number>>();

/** Asked for at every line: one policy has the same times for all requests of an office. */
const timings = new WeakMap<Policy, WeakMap<OfficeHours, Timing>>();

/** The times around the work that policy sets, with working hours counted in the given office. */
export function timingByPolicy(policy: Policy, office: OfficeHours): Timing {
  const ofPolicy = timings.get(policy) ?? new WeakMap<OfficeHours, Timing>();
  timings.set(policy, ofPolicy);
  const timing = ofPolicy.get(office) ?? timingOf(policy, office);
  ofPolicy.set(office, timing);
  return timing;
}

function timingOf(policy: Policy, office: OfficeHours): Timing {
  const { cancelWindowMinutes, immediateTermination, reminders, contractorRenewal } = policy.checklists;
  return {
    cancelWindowMinutes,
    containmentAlarmHours: immediateTermination.alarmHours,
    reminderEveryHours: reminders.everyHours,
    remindersMax: reminders.remindersMax,
    escalateAfterHours: reminders.escalateAfterHours,
    renewalLeadDays: [...contractorRenewal.leadDays].sort((a, b) => b - a),
    departureDays: contractorRenewal.departureDays,
    departureRequester: contractorRenewal.requester,
    workingHoursAfter: (from, hours) => {
      const found = kept.get(office) ?? new Map<string, number>();
      kept.set(office, found);
      const key = `${from} ${hours}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const after = Date.parse(addBusinessHours(office, new Date(from).toISOString(), hours));
      if (found.size >= keptMax) found.clear();
      found.set(key, after);
      return after;
    },
  };
}

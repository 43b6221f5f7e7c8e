import type { Millis } from './ports.ts';

/** The times around the work that policy sets; all instants are epoch milliseconds of business time. */
export interface Timing {
  /** Irreversible work waits this long after security has been told. */
  readonly cancelWindowMinutes: number;
  /** An immediate termination without an ordinary plan approval raises an alarm after so many hours. */
  readonly containmentAlarmHours: number;
  readonly reminderEveryHours: number;
  readonly remindersMax: number;
  readonly escalateAfterHours: number;
  /** Days before a contractor's end on which the sponsor is asked. */
  readonly renewalLeadDays: readonly number[];
  /** Without an answer a departure is opened so many days before the end, in whose name. */
  readonly departureDays: number;
  readonly departureRequester: 'sponsor' | 'house';
  /** `hours` business hours after an instant, in the subject's office. */
  readonly workingHoursAfter: (from: Millis, hours: number) => Millis;
}

/** First look at an effect is after the step's settling time; then the pause doubles up to a cap. */
export const lookPauseSecondsMin = 2;
export const lookPauseSecondsMax = 4 * 3600;
/** A repeatable change that was accepted but cannot be seen is sent again after this long. */
export const resendAfterMinutes = 5;
/**
 * Everything else of a departure stands back for so long while access is being ended, so that no look at forty steps is
 * under way when a call that was throttled may be repeated.
 */
export const standBackSeconds = 300;
/**
 * What a reader shows of the directory is at most this old. Microsoft names no figure for how long replicas lag, only that it
 * passes within seconds to a few minutes; every second of it delays the word "proven" and nothing else.
 */
export const clearAgainSeconds = 120;
/** Most attempts at a step before a person is asked. */
export const attemptsMax = 8;
/** A once-class call with unknown outcome is looked for this long, then held for a person. */
export const unknownOutcomeSeconds = 60;
/** A step that waits for an approver outside (Intune multi-admin approval) is tried again after this long. */
export const outsideApprovalMinutes = 30;
/**
 * What ends a leaver's access and cannot be looked at: security and operators are told after this long, and within a quarter
 * of an hour with the time for which telling stands back.
 */
export const accessUnreadMinutes = 10;
/** The same for every other step: operators are told after this long. */
export const stepUnreadMinutes = 240;
/** Whoever was told of a step that cannot be looked at is told again after this long, while it lasts. */
export const unreadAgainMinutes = 240;
/** Longest pause after a failed look at what ends a leaver's access. */
export const unreadPauseSecondsMax = 300;
/** Messages about a change go out together after this pause, inside Teams' rate limits (teams.md 6.4). */
export const tellPauseSeconds = 2;
/** A failed survey is repeated after this long. */
export const surveyPauseSeconds = 20;

/** Failed surveys in a row after which the requester is told. */
export const surveyFailuresMax = 15;

/** Looks for a lost answer within `unknownOutcomeSeconds`; what is seen but not finished then is followed slowly. */
const openIntentLooks = 5;

/** Pause before the next look for a call whose answer was lost; `looks` is how often it has been looked for. */
export function openIntentPauseMillis(settleMinutes: number, looks: number, proofMinutesMax: number): Millis {
  if (looks > openIntentLooks)
    return lookPauseMillis(settleMinutes, looks - openIntentLooks, proofMinutesMax);
  return lookPauseSecondsMin * 2 ** looks * 1000;
}

/** After so many looks at one effect the pause grows to its longest: somebody is at work, and each look is a line. */
const patientLooks = 60;

/** Pause before look number `looks` (0-based) after a call was answered. */
export function lookPauseMillis(settleMinutes: number, looks: number, proofMinutesMax: number): Millis {
  const first = settleMinutes * 60;
  if (looks === 0) return first * 1000;
  const within = Math.min(lookPauseSecondsMax, Math.max(60, (proofMinutesMax * 60) / 50));
  const cap = looks > patientLooks ? lookPauseSecondsMax : within;
  return Math.min(cap, Math.max(lookPauseSecondsMin, first) * 2 ** Math.min(looks - 1, 20)) * 1000;
}

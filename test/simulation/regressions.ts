import type { Schedule } from './schedule.ts';
import type { Kind } from './simulate.ts';

/** A schedule that once broke a promise, shrunk; product or simulation was mended at its cause. */
export interface Regression {
  readonly says: string;
  readonly what: Kind;
  readonly schedule: Schedule;
}

const leaver = { leg: 'leaver', office: 'Berlin', inDays: 4, immediate: false } as const;
const joiner = { leg: 'joiner', office: 'Berlin', inDays: 7, immediate: false } as const;

/** Every violation that the simulation has found, in the product and once in itself. */
export const regressions: readonly Regression[] = [
  {
    says: 'an immediate departure is rescinded before its survey: there is a way back',
    what: 'mixed',
    schedule: {
      seed: 2711714729,
      workers: 1,
      faults: [],
      cases: [{ ...leaver, inDays: 6, immediate: true }],
      actions: [0, 1, 2, 3].map((turn) => ({ turn, what: 'rescind', of: 0 })),
    },
  },
  {
    says: 'a new date after the plan was approved: the wipe is in the second plan too',
    what: 'mixed',
    schedule: {
      seed: 5,
      workers: 1,
      faults: [],
      cases: [leaver],
      actions: [{ turn: 3, what: 'reschedule', of: 0 }],
    },
  },
  {
    says: 'the conversion of the mailbox is waived: its licence stays',
    what: 'mixed',
    schedule: {
      seed: 3777857737,
      workers: 1,
      broken: 'Set-Mailbox',
      faults: [],
      cases: [{ ...leaver, inDays: 0 }],
      actions: [4, 5, 6, 7, 8].map((turn) => ({ turn, what: 'waive', of: 0 })),
    },
  },
  {
    says: 'a line is written beside a pass that is being made: the pass that works is shown',
    what: 'mixed',
    schedule: { seed: 10, start: 1, workers: 2, faults: [], cases: [joiner, leaver], actions: [] },
  },
  {
    says: 'two windows ask for a pass at once: one is made, and it is the one that works',
    what: 'mixed',
    schedule: {
      seed: 3499789436,
      workers: 2,
      faults: [],
      cases: [joiner],
      actions: [5, 6, 7, 8, 9].map((turn) => ({ turn, what: 'show-pass', of: 0 })),
    },
  },
  {
    says: 'writing a new key answers that somebody was faster: no name leads to a key that is not there',
    what: 'leaver',
    schedule: {
      seed: 0,
      workers: 1,
      faults: [
        { at: 6, what: 'crash-before' },
        { at: 65, what: 'conflict' },
      ],
      cases: [leaver],
      actions: [],
    },
  },
  {
    says: 'a plan in which nothing is final is asked of a second person: the first does not fill both seats',
    what: 'mixed',
    schedule: {
      seed: 646025622,
      start: 0,
      workers: 3,
      teams: false,
      faults: [],
      cases: [{ ...leaver, inDays: 0, immediate: true, who: 'approver' }],
      actions: [
        { turn: 0, what: 'double-click', of: 0 },
        { turn: 9, what: 'account-deleted', of: 0 },
        { turn: 8, what: 'rescind', of: 0 },
        { turn: 12, what: 'double-click', of: 0 },
      ],
    },
  },
  {
    says: 'a process dies after a call in the last but one turn: the run ends once somebody has looked',
    what: 'mixed',
    schedule: {
      seed: 31,
      start: 2,
      workers: 1,
      broken: 'Set-Mailbox',
      teams: true,
      faults: [100, 129, 1722].map((at) => ({ at, what: 'crash-before' })),
      cases: [
        { ...leaver, inDays: 5 },
        { ...leaver, inDays: 9, immediate: true, who: 'approver' },
        { leg: 'mover', office: 'London', inDays: -3, immediate: false, who: 'contractor' },
      ],
      actions: [],
    },
  },
  {
    says: 'a stay ends while steps of the hire are held: what is left of it is given up before the departure is opened',
    what: 'mixed',
    schedule: {
      seed: 0,
      start: 0,
      workers: 1,
      broken: 'POST /groups/{group-id}/members/$ref',
      teams: false,
      faults: [],
      cases: [{ ...joiner, inDays: 0, who: 'contractor' }],
      actions: [{ turn: 3, what: 'became-protected', of: 0 }],
    },
  },
  {
    says: 'the approved name has gone to somebody else and the next one is refused: no account is called proven',
    what: 'mixed',
    schedule: {
      seed: 0,
      start: 0,
      workers: 1,
      teams: false,
      faults: [],
      cases: [
        { ...leaver, inDays: 0, who: 'plain' },
        { ...joiner, inDays: 0, who: 'contractor' },
        { ...joiner, inDays: 0, who: 'rehire' },
      ],
      actions: [{ turn: 3, what: 'reject', of: 1 }],
    },
  },
  {
    says: 'a reader that lags hides a membership that somebody has just added: it is found by a second look',
    what: 'mixed',
    schedule: {
      seed: 839774913,
      start: 0,
      workers: 2,
      teams: false,
      faults: [
        { at: 354, what: 'stale' },
        { at: 54, what: 'crash-before' },
      ],
      cases: [
        { leg: 'mover', office: 'Asia/Kathmandu', inDays: 10, immediate: true, who: 'plain' },
        { ...leaver, office: 'Australia/Sydney', inDays: 3, immediate: true, who: 'plain' },
        { ...leaver, office: 'Pacific/Kiritimati', inDays: 6, immediate: true, who: 'contractor' },
      ],
      actions: [{ turn: 6, what: 'new-access', of: 2 }],
    },
  },
  {
    says: 'what somebody adds while the reader of the second look is behind is as good as added after the proof',
    what: 'mixed',
    schedule: {
      seed: 4294967292,
      start: 0,
      workers: 1,
      broken: 'POST /users/{user-id}/assignLicense',
      teams: false,
      faults: [{ at: 303, what: 'stale' }],
      cases: [{ leg: 'leaver', office: 'America/Sao_Paulo', inDays: 1, immediate: false, who: 'plain' }],
      actions: [{ turn: 11, what: 'new-access', of: 2 }],
    },
  },
  {
    says: 'a tenant refuses to take somebody out of a group: a look at a reader that is behind is no proof of it',
    what: 'mixed',
    schedule: {
      seed: 0,
      start: 0,
      workers: 1,
      broken: 'DELETE /groups/{group-id}/members/{directoryObject-id}/$ref',
      teams: false,
      faults: [{ at: 156, what: 'stale' }],
      cases: [{ leg: 'leaver', office: 'Berlin', inDays: 0, immediate: true, who: 'plain' }],
      actions: [{ turn: 2, what: 'new-access', of: 0 }],
    },
  },
  {
    says: 'an account is deleted and its office with it: a reminder that is put off by that is not taken up again and again',
    what: 'mixed',
    schedule: {
      seed: 0,
      start: 0,
      workers: 1,
      teams: false,
      faults: [{ at: 18, what: 'crash-after' }],
      cases: [{ leg: 'leaver', office: 'Australia/Lord_Howe', inDays: 0, immediate: true, who: 'plain' }],
      actions: [
        { turn: 3, what: 'account-deleted', of: 0 },
        { turn: 1, what: 'outage', of: 0 },
        { turn: 4, what: 'reject', of: 2 },
      ],
    },
  },
  {
    says: 'an account becomes protected and the next read of everybody fails: it is asked for before it is touched',
    what: 'mixed',
    schedule: {
      seed: 651739381,
      start: 0,
      workers: 2,
      teams: true,
      faults: [
        { at: 231, what: 'error-after' },
        { at: 184, what: 'crash-before' },
      ],
      cases: [{ ...joiner, inDays: 1, who: 'plain' }],
      actions: [
        { turn: 4, what: 'became-protected', of: 0 },
        { turn: 3, what: 'reassign', of: 2 },
        { turn: 8, what: 'approve-as-delegate', of: 0 },
      ],
    },
  },
  {
    says: 'a claim runs out while people are told: a card that comes late hides no newer one',
    what: 'mixed',
    schedule: {
      seed: 4294967282,
      start: 0,
      workers: 2,
      teams: true,
      faults: [
        { at: 1240, what: 'clock-forward' },
        { at: 190, what: 'stale' },
        { at: 185, what: 'crash-before' },
        { at: 105, what: 'error-before' },
        { at: 92, what: 'error-before' },
      ],
      cases: [
        { ...joiner, inDays: 11, immediate: true, who: 'rehire' },
        { ...joiner, office: 'Pune', inDays: 5, who: 'plain' },
        { ...leaver, office: 'Lisbon', inDays: 7, immediate: true, who: 'approver' },
      ],
      actions: [],
    },
  },
  {
    says: 'a click fails beside a read of its own that goes on: whoever asks for the same key afterwards gets it',
    what: 'mixed',
    schedule: {
      seed: 1841302470,
      start: 0,
      workers: 2,
      teams: false,
      faults: [{ at: 97, what: 'throttled' }],
      cases: [{ ...joiner, office: 'America/St_Johns', inDays: 12, who: 'contractor' }],
      actions: [{ turn: 2, what: 'resume', of: 0 }],
    },
  },
  {
    says: 'the same beside three requests, once a slow call has let the clock run ahead',
    what: 'mixed',
    schedule: {
      seed: 1809820984,
      start: 1,
      workers: 2,
      teams: false,
      faults: [
        { at: 288, what: 'throttled' },
        { at: 145, what: 'slow' },
      ],
      cases: [
        { ...leaver, office: 'Australia/Sydney', who: 'approver' },
        { ...joiner, inDays: -1, immediate: true, who: 'plain' },
        { ...joiner, inDays: 1, who: 'plain' },
      ],
      actions: [{ turn: 1, what: 'stop', of: 1 }],
    },
  },
  {
    says: 'whoever ends the stop dies before the answer: what is wiped afterwards is wiped with the switch off',
    what: 'mixed',
    schedule: {
      seed: 24,
      start: 0,
      workers: 2,
      broken: 'Set-Mailbox',
      teams: true,
      faults: [{ at: 540, what: 'crash-before' }],
      cases: [
        { leg: 'mover', office: 'Berlin', inDays: 1, immediate: false, who: 'plain' },
        { ...leaver, inDays: -1, who: 'plain' },
      ],
      actions: [
        { turn: 12, what: 'resume', of: 2 },
        { turn: 1, what: 'approve-stale', of: 2 },
        { turn: 9, what: 'stop', of: 0 },
        { turn: 0, what: 'approve-as-subject', of: 0 },
      ],
    },
  },
  {
    says: 'the stop switch is pressed while another process takes from the budget and writes its intent: nothing is sent',
    what: 'mixed',
    schedule: {
      seed: 29,
      start: 3,
      workers: 3,
      teams: false,
      faults: [],
      cases: [{ leg: 'leaver', office: 'Pacific/Chatham', inDays: 9, immediate: true, who: 'plain' }],
      actions: [{ turn: 10, what: 'stop', of: 1 }],
    },
  },
  {
    says: 'the clock is put forward while the budget is asked: a wipe is counted for the hour in which it goes out',
    what: 'mixed',
    schedule: {
      seed: 0,
      start: 0,
      workers: 1,
      teams: false,
      faults: [{ at: 615, what: 'clock-forward' }],
      cases: (['approver', 'plain'] as const).map((who) => ({ ...leaver, inDays: 0, immediate: true, who })),
      actions: [{ turn: 1, what: 'approve-as-delegate', of: 0 }],
    },
  },
  {
    says: 'the clock is put forward while the intent of a wipe is written: it is counted again before it goes out',
    what: 'mixed',
    schedule: {
      seed: 0,
      start: 0,
      workers: 1,
      teams: false,
      faults: [{ at: 619, what: 'clock-forward' }],
      cases: (['approver', 'plain'] as const).map((who) => ({ ...leaver, inDays: 0, immediate: true, who })),
      actions: [{ turn: 1, what: 'approve-as-delegate', of: 0 }],
    },
  },
  {
    says: 'the clock is put back under the claim of a process that died: the run goes on when that runs out, not half an hour later',
    what: 'mixed',
    schedule: {
      seed: 4014727733,
      start: 0,
      workers: 3,
      teams: true,
      faults: [
        { at: 89, what: 'crash-before' },
        { at: 243, what: 'clock-back' },
      ],
      cases: [
        { ...joiner, office: 'Pacific/Auckland', inDays: -2, immediate: true, who: 'contractor' },
        { ...leaver, office: 'Lisbon', inDays: 0, who: 'plain' },
        { ...leaver, office: 'Asia/Tehran', inDays: -3, immediate: true, who: 'plain' },
      ],
      actions: [
        { turn: 0, what: 'double-click', of: 2 },
        { turn: 10, what: 'approve-as-outsider', of: 2 },
        { turn: 1, what: 'outage', of: 2 },
      ],
    },
  },
];

import type { HouseEntry } from '../house.ts';
import type { OpenedLine } from './opened-line.ts';
import type { Happening, Readable } from './pack.ts';

const tones: Readonly<Record<HouseEntry['kind'], Happening['tone']>> = {
  stopped: 'waiting',
  resumed: 'good',
  delegated: 'plain',
  'delegation-ended': 'plain',
  refused: 'bad',
};

/** The record of the house in plain words: stops and delegations, with nothing to approve or to prove. */
export function houseStory(lines: readonly OpenedLine<HouseEntry>[]): Readable {
  const [first] = lines;
  return {
    says: 'Record of stops and delegations',
    erased: lines.some((line) => line.entry === undefined),
    verdict: {
      says: `${lines.length} lines`,
      closed: false,
      nothingToDo: 0,
      total: 0,
      standings: {
        proven: 0,
        attested: 0,
        waived: 0,
        failed: 0,
        held: 0,
        unproven: 0,
        'not-started': 0,
      },
    },
    request: {
      line: 1,
      subject: { ref: first?.facts.subject ?? '', name: 'the house' },
      requester: first?.who ?? { ref: '' },
      openedAt: first?.at ?? '',
      form: [],
    },
    plans: [],
    approvals: [],
    steps: [],
    alarms: [],
    timeline: lines.map((line) => ({
      line: line.seq,
      at: line.at,
      who: line.who,
      says: line.entry === undefined ? `${line.facts.kind} · (details erased)` : says(line.entry),
      tone: tones[line.facts.kind as HouseEntry['kind']] ?? 'plain',
    })),
    figures: {},
  };
}

function says(entry: HouseEntry): string {
  switch (entry.kind) {
    case 'stopped':
      return `Irreversible work stopped: ${entry.reason}`;
    case 'resumed':
      return `Irreversible work goes on${entry.reason === '' ? '' : `: ${entry.reason}`}`;
    case 'delegated':
      return `Decisions on ${entry.legs.join(', ')} delegated to ${entry.delegate} from ${entry.begins} to ${entry.ends}`;
    case 'delegation-ended':
      return `Delegation to ${entry.delegate} ended`;
    case 'refused':
      return `Refused "${entry.verb}": ${entry.code}`;
    default:
      return entry satisfies never;
  }
}

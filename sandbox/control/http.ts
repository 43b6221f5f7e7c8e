import type { AppRequest } from '../apps.ts';
import type { ClockChange } from '../clock.ts';
import type { Fault, FaultEffect } from '../faults.ts';
import type { JournalFilter } from '../journal.ts';
import type { Inbound } from '../pipeline.ts';
import type { Settings } from '../settings.ts';
import type { Control } from './control.ts';
import type { Happening } from './happen.ts';

interface Reply {
  status: number;
  body?: unknown;
}

function journalFilter(search: string): JournalFilter {
  const query = new URLSearchParams(search);
  const number = (name: string): number | undefined =>
    query.has(name) ? Number(query.get(name)) : undefined;
  const text = (name: string): string | undefined => query.get(name) ?? undefined;
  return {
    method: text('method'),
    path: text('path'),
    clientId: text('clientId'),
    clientRequestId: text('clientRequestId'),
    status: number('status'),
    since: number('since'),
  };
}

type Endpoint = (control: Control, body: unknown, rest: { tail: string; search: string }) => unknown;

const endpoints: Record<string, Endpoint> = {
  'GET clock': (control) => ({ now: control.now() }),
  'POST clock': (control, body) => ({ now: control.moveClock(body as ClockChange) }),
  'GET settings': (control) => control.settings(),
  'PATCH settings': (control, body) => control.settings(body as Partial<Settings>),
  'GET faults': (control) => control.faults(),
  'POST faults': (control, body) => control.addFault(body as Fault & { effect: FaultEffect }),
  'DELETE faults': (control) => control.clearFaults(),
  'GET journal': (control, _body, { search }) => control.journal(journalFilter(search)),
  'DELETE journal': (control) => control.clearJournal(),
  'GET truth': (control, _body, { tail }) => control.truth(decodeURIComponent(tail)),
  'POST happen': (control, body) => control.happen(body as Happening) ?? {},
  'POST apps': (control, body) => control.registerApp(body as AppRequest),
  'GET snapshot': (control) => JSON.parse(control.snapshot()) as unknown,
  'POST restore': (control, body) => control.restore(JSON.stringify(body)),
};

/**
 * Answers `/_sandbox/...`. The listener is on 127.0.0.1 only; a page in a browser is kept out by refusing foreign
 * Host and Origin headers.
 */
export function controlAnswer(control: Control, inbound: Inbound): Reply {
  const host = (inbound.headers.host ?? '').replace(/:\d+$/, '');
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(host) || inbound.headers.origin !== undefined) {
    return {
      status: 403,
      body: { error: { code: 'Forbidden', message: 'The control surface answers on loopback only.' } },
    };
  }
  const [, , name = '', tail = ''] = inbound.path.match(/^(\/_sandbox)\/([a-z]+)(?:\/(.*))?$/) ?? [];
  const endpoint = endpoints[`${inbound.method} ${name}`];
  if (!endpoint)
    return {
      status: 404,
      body: { error: { code: 'NotFound', message: `known: ${Object.keys(endpoints).join(', ')}` } },
    };
  try {
    const body: unknown = inbound.body === '' ? {} : JSON.parse(inbound.body);
    const result = endpoint(control, body, { tail, search: inbound.search });
    if (name === 'truth' && result === undefined)
      return { status: 404, body: { error: { code: 'NotFound', message: 'nobody has this id' } } };
    return result === undefined ? { status: 204 } : { status: 200, body: result };
  } catch (error) {
    return { status: 400, body: { error: { code: 'BadRequest', message: String(error) } } };
  }
}

import type { Approver } from '../core/entry.ts';
import type { PersonRef } from '../core/person.ts';
import type { Request } from '../core/request.ts';
import type { SeatReason } from '../core/seat-reason.ts';
import type { Safe } from './adaptive.ts';
import { data, join, say } from './parts.ts';
import { texts } from './texts.ts';
import { day, dayOf } from './times.ts';
import type { Viewer } from './viewer.ts';

export interface AskedOptions {
  readonly request: Request;
  readonly seat: Approver;
  /** In whose place the viewer is asked. */
  readonly instead: PersonRef | undefined;
  readonly viewer: Viewer;
}

/** Why somebody is asked and in whose place, in the viewer's language; what people wrote stays as they wrote it. */
export function whyAsked({ request, seat, instead, viewer }: AskedOptions): Safe {
  const { plan } = texts(viewer.language);
  // Lines of earlier versions carry what handed a seat on behind the route, in English.
  const [first = '', ...written] = seat.why.split('; ');
  const why = routeText(request, seat, first, viewer);
  const asked = instead === undefined ? why : say(plan.askedFor, { name: instead.name }, { why });
  const reasons = [...written, ...(seat.handedOn ?? [])].map((reason) => reasonText(reason, viewer));
  return join(' · ', say(plan.asked, {}, { why: asked }), ...reasons);
}

/** How policy found the seat; words of a route that is not known here stay as they are. */
function routeText(request: Request, { route, seatRoute }: Approver, why: string, viewer: Viewer): Safe {
  const { routes, fallback } = texts(viewer.language).plan;
  const [kind = '', group] = (route ?? seatRoute ?? '').split(':');
  if (!Object.hasOwn(routes, kind)) return data(why);
  const base = say(routes[kind as keyof typeof routes], { name: group ?? request.subject.name });
  return why.endsWith('(fallback)') ? say(fallback, {}, { why: base }) : base;
}

function reasonText(reason: SeatReason, viewer: Viewer): Safe {
  const { handedOn } = texts(viewer.language).plan;
  if (typeof reason === 'string') return data(reason);
  const { name } = reason.person;
  if (reason.kind !== 'away') return say(handedOn[reason.kind], { name });
  if (reason.until === undefined) return say(handedOn.away, { name });
  const until = day(dayOf(Date.parse(reason.until), viewer.zone), viewer);
  return say(handedOn.awayUntil, { name }, { day: until });
}

import type { Handler } from './replay.ts';

type StayKind = 'renewed' | 'departure-planned' | 'departure-taken-back' | 'stay-ended';

/** Lines about the end of a contractor's or intern's stay, and the departure that follows when nobody renews it. */
export const stayHandlers: { readonly [K in StayKind]: Handler<K> } = {
  renewed: (request, entry) => {
    request.renewedUntil = entry.endDate;
    if (request.departure?.request === undefined) request.departure = undefined;
    else request.departure.takeBack = true;
  },
  'departure-planned': (request, entry) => {
    request.departure = { endDate: entry.endDate, request: entry.request };
  },
  'departure-taken-back': (request, entry) => {
    request.departure = undefined;
    request.takenBack = { request: entry.request, how: entry.how };
  },
  'stay-ended': (request, { endDate }) => {
    request.departure = { ...request.departure, endDate, ended: true };
  },
};

import { hasRun } from '../decide.ts';
import type { Entry } from '../entry.ts';
import type { LeaverForm } from '../form.ts';
import { type Opened, openRequest } from '../open.ts';
import { LATCHKEY, type PersonRef } from '../person.ts';
import { isOver, type Request, replay } from '../request.ts';
import { DEPARTURE, leadsLeft, renewalAbout, STAY_OVER, stayEnd } from '../stay.ts';
import type { World } from './world.ts';
import { writeParts } from './write-parts.ts';
import { write } from './writer.ts';

/** Asks the sponsor, once for all dates that have been reached. */
export async function askRenewal(world: World, request: Request): Promise<readonly Entry[]> {
  const endDate = stayEnd(request) ?? '';
  const now = world.clock.now();
  const reached = leadsLeft(request, endDate, world.timing(request)).filter(
    (lead) => world.timing(request).workingHoursAfter(Date.parse(endDate) - lead * 86_400_000, 0) <= now,
  );
  const about = renewalAbout(endDate, Math.min(...reached));
  const to = whoAnswers(world, request);
  await world.teller.nudge(request, about, to, 'now');
  return [{ kind: 'reminded', about, to }];
}

/**
 * Nobody renewed the stay: opens the departure, to be approved as any other. One live request per person: what is left of
 * the hire, or of a move, is given up first, in a line of its own, so that nothing is granted beside the departure and no
 * held step delays it. The person's guard makes it one departure: after a crash between the two requests the guard answers
 * with the one that was opened. Somebody who is disabled or leaving already gets none.
 */
export async function planDeparture(world: World, request: Request): Promise<readonly Entry[]> {
  const endDate = stayEnd(request) ?? '';
  const { id } = request.subject;
  if (id === undefined || !world.people().active(id)) return [{ kind: 'departure-planned', endDate }];
  if (!isOver(request))
    return [{ kind: 'withdrawn', reason: `The stay ends on ${endDate} and was not renewed` }];
  let { opened, holder } = await openDeparture(world, request, id);
  if (holder?.leg === 'mover') {
    await giveUpMove(world, request, holder);
    ({ opened, holder } = await openDeparture(world, request, id));
  }
  if (!('refusal' in opened)) return [{ kind: 'departure-planned', endDate, request: opened.request.id }];
  return holder?.leg === 'leaver'
    ? [{ kind: 'departure-planned', endDate, request: holder.id }]
    : [
        {
          kind: 'looked',
          step: DEPARTURE,
          left: 1,
          because: `${opened.heldBy ?? 'another request'} is under way`,
        },
      ];
}

/** What came of opening the departure, and the request that has the person where that could not be done. */
async function openDeparture(
  world: World,
  request: Request,
  person: string,
): Promise<{ readonly opened: Opened; readonly holder?: Request }> {
  const endDate = stayEnd(request) ?? '';
  const { name, upn, zone, employeeId } = request.subject;
  const form: LeaverForm = {
    leg: 'leaver',
    person: { id: person, name, upn },
    lastDay: endDate,
    urgency: 'scheduled',
    reason: `The stay of ${name} (${request.id}) was not renewed`,
    ...handoverOf(world, request, person),
  };
  const opened = await openRequest(
    { guards: world.guards, random: world.random, steps: world.steps(), write: writeParts(world) },
    {
      form,
      requester: departureRequester(world, request),
      late: Date.parse(endDate) < world.clock.now() - 86_400_000,
      policy: request.policy,
      zone,
      employeeId,
      actor: LATCHKEY,
    },
  );
  const heldBy = 'refusal' in opened ? opened.heldBy : undefined;
  return { opened, holder: heldBy === undefined ? undefined : await loaded(world, heldBy) };
}

/** Whoever asked for the move reads why it ends, and how it goes on: nobody stays longer because of a move. */
async function giveUpMove(world: World, request: Request, move: Request): Promise<void> {
  const reason = `The stay (${request.id}) ends on ${stayEnd(request) ?? ''} and was not renewed; renew it and ask again`;
  if (!isOver(move)) await write(writeParts(world), move, [{ kind: 'withdrawn', reason }]);
}

/** Who asks for the departure: the sponsor, or the house itself where policy says so or the sponsor has gone. */
function departureRequester(world: World, request: Request): PersonRef {
  const sponsor = request.form.leg === 'joiner' ? request.form.sponsor : undefined;
  const house = { id: LATCHKEY.id, name: LATCHKEY.name };
  if (world.timing(request).departureRequester === 'house' || sponsor === undefined) return house;
  return world.people().active(sponsor.id) ? sponsor : house;
}

/** The directory's manager takes over; without one the sponsor does, so that the departure is never stuck for a name. */
function handoverOf(world: World, request: Request, id: string): Pick<LeaverForm, 'handoverTo'> {
  const people = world.people();
  const manager = people.managerOf(id);
  const sponsor = request.form.leg === 'joiner' ? request.form.sponsor : undefined;
  if ((manager !== undefined && people.active(manager)) || sponsor === undefined) return {};
  return people.active(sponsor.id) ? { handoverTo: sponsor } : {};
}

/** The stay was renewed after all: the departure is withdrawn, or taken back where it has begun. Asking twice is harmless. */
export async function takeDepartureBack(world: World, request: Request): Promise<readonly Entry[]> {
  const id = request.departure?.request ?? '';
  const departure = await loaded(world, id);
  const reason = `The stay was renewed until ${request.renewedUntil ?? '…'}`;
  if (departure === undefined || departure.phase === 'withdrawn' || departure.phase === 'rejected')
    return [{ kind: 'departure-taken-back', request: id, how: 'withdrawn' }];
  if (departure.rescinded !== undefined)
    return [{ kind: 'departure-taken-back', request: id, how: 'rescinded' }];
  if (departure.phase === 'closed') return [{ kind: 'departure-taken-back', request: id, how: 'too-late' }];
  const begun = hasRun(departure);
  await write(writeParts(world), departure, [
    begun ? { kind: 'rescinded', reason } : { kind: 'withdrawn', reason },
  ]);
  return [{ kind: 'departure-taken-back', request: id, how: begun ? 'rescinded' : 'withdrawn' }];
}

/** The last day has passed. Somebody who stays without an end is security's business, and said once. */
export async function stayOver(world: World, request: Request): Promise<readonly Entry[]> {
  const endDate = stayEnd(request) ?? '';
  const departure = await loaded(world, request.departure?.request ?? '');
  const leaves = departure !== undefined && (!isOver(departure) || departure.phase === 'closed');
  const here = request.subject.id !== undefined && world.people().active(request.subject.id);
  if (leaves || !here) return [{ kind: 'stay-ended', endDate }];
  const to = whoAnswers(world, request);
  await world.teller.nudge(request, renewalAbout(endDate, 0), to, 'now');
  return [{ kind: 'alarm', code: STAY_OVER, detail: endDate }];
}

/** The sponsor answers for the stay; when that person has left, HR does. */
function whoAnswers(world: World, request: Request): readonly PersonRef[] {
  const sponsor = request.form.leg === 'joiner' ? request.form.sponsor : undefined;
  const people = world.people();
  return sponsor !== undefined && people.active(sponsor.id) ? [sponsor] : people.members('hr');
}

async function loaded(world: World, id: string): Promise<Request | undefined> {
  const lines = id === '' ? undefined : await world.ledger.load(id);
  return lines === undefined ? undefined : replay(id, lines);
}

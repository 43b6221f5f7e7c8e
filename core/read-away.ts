import { query, type Reader, shape } from './reader.ts';

const settingsShape = shape.object({
  automaticRepliesSetting: shape
    .object({
      status: shape.string(),
      scheduledStartDateTime: shape.object({ dateTime: shape.string(), timeZone: shape.string() }).nullish(),
      scheduledEndDateTime: shape.object({ dateTime: shape.string(), timeZone: shape.string() }).nullish(),
    })
    .nullish(),
});

/** Automatic replies without an end. */
export const OPEN_END = '9999-12-31T00:00:00.000Z';

/**
 * Until when somebody's automatic replies are on at `now` (ISO UTC), or undefined. Absence only changes who is asked, so
 * a mailbox that cannot be read (none, no right) counts as present. Graph answers the times in UTC unless asked otherwise.
 */
export async function readAway(reader: Reader, id: string, now: string): Promise<string | undefined> {
  try {
    const settings = await reader.one(
      {
        path: '/users/{user-id}/mailboxSettings',
        params: { 'user-id': id },
        query: query({ $select: 'automaticRepliesSetting' }),
      },
      settingsShape,
    );
    return awayUntil(settings?.automaticRepliesSetting ?? undefined, now);
  } catch (error) {
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    return undefined;
  }
}

type Replies = NonNullable<(typeof settingsShape)['_output']['automaticRepliesSetting']>;

function awayUntil(replies: Replies | undefined, now: string): string | undefined {
  if (replies?.status === 'alwaysEnabled') return OPEN_END;
  if (replies?.status !== 'scheduled') return undefined;
  const begins = instantOf(replies.scheduledStartDateTime);
  const ends = instantOf(replies.scheduledEndDateTime);
  if (begins === undefined || ends === undefined) return undefined;
  return begins <= now && now < ends ? ends : undefined;
}

/** `2026-11-23T08:00:00.0000000` in UTC as an ISO instant; another zone is not guessed at. */
function instantOf(time: { readonly dateTime: string; readonly timeZone: string } | null | undefined) {
  if (time === null || time === undefined || time.timeZone !== 'UTC') return undefined;
  const at = Date.parse(`${time.dateTime.slice(0, 19)}Z`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

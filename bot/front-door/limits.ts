/** Every limit of the front door, with its unit last. Sources: reliability reference 3.3, Teams rate limits 6.4. */

/** Largest raw body read from the socket. */
export const bodyBytesMax = 256 * 1024;
/** A body that trickles in slower than this is dropped. */
export const bodyReadMillisecondsMax = 10_000;
/** Nesting and size of the parsed body: Teams payloads stay far below both. */
export const bodyDepthMax = 24;
export const bodyNodesMax = 20_000;

/** Longest Authorization header. */
export const authorizationBytesMax = 8 * 1024;
/** Clock difference accepted between us and the token issuer (the SDK and its documentation use five minutes). */
export const tokenClockToleranceSeconds = 300;

/** Signing keys are asked for again after this time … */
export const signingKeysRefreshHours = 24;
/** … an unknown key id or a failed refresh asks again at most this often … */
export const signingKeysRetryMinutes = 5;
/** … and keys older than this are not used any more. */
export const signingKeysStaleHours = 48;
export const signingKeysBytesMax = 512 * 1024;
export const signingKeysMax = 100;
export const signingKeyBitsMin = 2048;
export const metadataReadMillisecondsMax = 10_000;

/** How far an activity's own time may lie from ours, before or after. */
export const activityAgeMinutesMax = 10;
/** How long an activity id is remembered: longer than any retry of the channel. */
export const replayHours = 48;
/** Bound of the in-memory guard that local mode and tests use. */
export const replayEntriesMax = 200_000;

/** Token buckets: how many at once, and how many come back each second. */
export const personBurstMax = 30;
export const personRefillPerSecond = 1;
export const conversationBurstMax = 60;
export const conversationRefillPerSecond = 2;
/** Number of buckets kept; the one unused for longest goes first. */
export const bucketsMax = 10_000;

/** Text sizes inside an activity. A message that is too long to be read still arrives, so that its sender is told. */
export const activityTextCharactersMax = 200_000;
export const activityEntitiesMax = 50;
export const activityMembersMax = 500;
export const cardValueCharactersMax = 4_000;
export const cardKeysMax = 64;

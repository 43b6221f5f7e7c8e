import { CloudAdapter, type Activity as SdkActivity, type TurnContext } from 'botbuilder';
import type { Activity } from './activity.ts';

export type Turn = (context: TurnContext) => Promise<void>;

/** What the turn set as its answer; undefined for a message. */
export type TurnAnswer = { readonly status?: number; readonly body?: unknown } | undefined;

/**
 * The SDK's adapter, begun where the front door ends. Its own reading of an HTTP request looks at the body once more, with
 * schemas that it builds anew for every turn, and prints what goes wrong.
 */
export class TurnAdapter extends CloudAdapter {
  /** Runs one turn for a decoded activity, after the SDK's own check of the token. Rejects as the SDK or the turn does. */
  async run(authorization: string | undefined, activity: Activity, turn: Turn): Promise<TurnAnswer> {
    const copy = { ...activity, ...withDates(activity) };
    return this.processActivity(authorization ?? '', copy as unknown as SdkActivity, turn);
  }
}

/** The SDK's turn has instants as dates, and their text beside them. */
function withDates({ timestamp, localTimestamp }: Activity): Record<string, unknown> {
  const local = localTimestamp ?? undefined;
  return {
    timestamp: new Date(timestamp),
    rawTimestamp: timestamp,
    ...(local === undefined ? {} : { localTimestamp: new Date(local), rawLocalTimestamp: local }),
  };
}

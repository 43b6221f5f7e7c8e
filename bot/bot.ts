import type { Directory } from '../adapters/directory.ts';
import type { Photos } from '../adapters/graph/photos.ts';
import type { SealedLedger } from '../adapters/ledger.ts';
import type { Tenant } from '../adapters/tenant.ts';
import type { CardContext, Viewer } from '../cards/viewer.ts';
import type { People } from '../core/access.ts';
import type { World } from '../core/engine/world.ts';
import type { House } from '../core/house.ts';
import type { PeopleFacts } from '../core/people.ts';
import type { Policy } from '../core/policy.ts';
import type { Request } from '../core/request.ts';
import type { Audits } from './audits.ts';
import type { Bells } from './bells.ts';
import type { Chat } from './chat.ts';
import type { Config } from './config.ts';
import type { Conversations } from './conversations.ts';
import type { Patience } from './patience.ts';
import type { RequestParts } from './requests.ts';
import type { Understanding } from './understanding.ts';
import type { Upload } from './upload.ts';
import { type Visitor, viewerFor } from './visitor.ts';

/** Everything a handler of a message or a click may use. Built once by app.ts. */
export interface Bot {
  readonly world: World;
  readonly requests: RequestParts;
  readonly policy: () => Policy;
  readonly facts: () => PeopleFacts;
  readonly issuePass: Tenant['issueAccessPass'];
  readonly understanding: Understanding;
  readonly conversations: Conversations;
  /** How the bot speaks first, and what it has said already. */
  readonly chat: Pick<Chat, 'agenda' | 'courier' | 'living' | 'messenger' | 'parts' | 'openChat'>;
  /** Where the evidence of a request lies, as a link for local mode; undefined where Teams delivers a file. */
  readonly evidenceUrl: (request: string) => string | undefined;
  readonly nudge: (request: string) => void;
  readonly directory: Directory;
  readonly house: House;
  readonly audits: Audits;
  /** Of a request, or of the house. */
  readonly exportLedger: SealedLedger['export'];
  readonly bells: Pick<Bells, 'switchDigest'>;
  /** Puts a file into the tenant's OneDrive; absent where the settings name no host of it. */
  readonly upload?: Upload;
  /** Photos of people, for cards that ask which of several is meant. */
  readonly photos: Photos;
  readonly patience: Patience;
  /** What the chat windows can draw. */
  readonly client: Config['client'];
}

/** The newest snapshot of roles and activity. */
export function peopleOf(bot: Bot): People {
  return bot.world.people();
}

/** The visitor as a card sees them; with a request, in relation to it. */
export function viewerOf(bot: Bot, visitor: Visitor, request?: Request): Viewer {
  return viewerFor(visitor, peopleOf(bot), request);
}

/**
 * What a card may know beside request and viewer: business time, steps, page, where the evidence lies, and what the
 * visitor's window can draw. A card that a press is answered with is seen by the presser alone, so it refreshes for them.
 */
export function contextOf(bot: Bot, visitor: Visitor, request?: Request, page?: number): CardContext {
  const teams = bot.client === 'teams';
  return {
    now: bot.world.clock.now(),
    steps: bot.world.steps(),
    page,
    evidenceUrl: request === undefined ? undefined : bot.evidenceUrl(request.id),
    dialogs: teams,
    refreshUserIds: teams ? [visitor.chatUserId] : undefined,
    shared: !visitor.personal,
  };
}

/** Today in a zone, ISO day, by the business clock. */
export function todayIn(bot: Pick<Bot, 'world'>, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(bot.world.clock.now());
}

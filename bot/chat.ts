import { TurnContext } from 'botbuilder';
import { requestCard } from '../cards/request.ts';
import type { Teller } from '../core/engine/world.ts';
import { type Agenda, createAgenda } from './agenda.ts';
import type { Base } from './base.ts';
import type { Config } from './config.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { type Courier, createCourier } from './courier.ts';
import { createCloudAdapter } from './front-door/adapter.ts';
import type { TurnAdapter } from './front-door/turn-adapter.ts';
import { loadRequest } from './handle.ts';
import { personQuietUntil } from './hours.ts';
import { createLiving, type Living } from './living.ts';
import { createMessenger, type Messenger, type Reference } from './messenger.ts';
import { createSendQueue, noLimits, teamsLimits } from './send-queue.ts';
import { createTeller, type TellerParts } from './teller.ts';

/** How the bot speaks first: to whom, through what, and what it has said already. */
export interface Chat {
  readonly adapter: TurnAdapter;
  readonly appId: string;
  readonly conversations: Conversations;
  readonly living: Living;
  readonly agenda: Agenda;
  readonly courier: Courier;
  readonly messenger: Messenger;
  readonly parts: TellerParts;
  readonly teller: Teller;
  /** Opens a one-to-one chat with somebody whom the bot met in a group; false when Teams does not let it. */
  readonly openChat: (person: string, met: Reference, userId: string) => Promise<boolean>;
  /** Address of a request's evidence on this machine; undefined where Teams delivers a file. */
  readonly evidenceUrl: (request: string) => string | undefined;
}

const wait = (millis: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, millis));

/** Builds the chat side. The port is known once the server listens. */
export function createChat(config: Config, base: Base, listening: { readonly port: number }): Chat {
  const { clock, store, directory, steps } = base;
  const inTenant = config.settings.mode === 'tenant';
  const appId = config.settings.mode === 'tenant' ? config.settings.appId : '';
  const adapter = createCloudAdapter(config.settings);
  const conversations = createConversations(store, clock.real);
  const limits = inTenant ? teamsLimits : noLimits;
  const queue = createSendQueue({ limits, now: clock.real, wait });
  const courier = createCourier({ queue, wait });
  const messenger = createMessenger({
    adapter,
    appId,
    conversations,
    courier,
    install: base.installer?.install,
  });
  const living = createLiving(store, clock.real);
  const agenda = createAgenda(store, clock.real);
  const teams = config.client === 'teams';
  const evidenceUrl = (request: string): string | undefined =>
    teams ? undefined : `http://127.0.0.1:${listening.port}/local/evidence/${request}.pdf`;
  const facts = () => directory.facts();
  const hours = { facts, policy: () => base.policy };
  const parts: TellerParts = {
    clock,
    messenger,
    conversations,
    living,
    agenda,
    newest: (request) => loadRequest(base, request),
    people: () => directory.people(),
    person: (id) => {
      const entry = facts().entries.get(id);
      return entry === undefined ? undefined : { id, name: entry.name, upn: entry.upn };
    },
    quietUntil: (person, at) => personQuietUntil(hours, person, at),
    context: (request, userIds) => ({
      now: clock.now(),
      steps,
      evidenceUrl: evidenceUrl(request.id),
      dialogs: teams,
      refreshUserIds: teams ? userIds : undefined,
    }),
    draw: requestCard,
  };
  return {
    adapter,
    appId,
    conversations,
    living,
    agenda,
    courier,
    messenger,
    parts,
    teller: createTeller(parts),
    openChat: (person, met, userId) => openChat({ adapter, appId, conversations }, person, met, userId),
    evidenceUrl,
  };
}

/** The reference is kept like that of any chat, with nothing known yet of how the person reads. */
async function openChat(
  { adapter, appId, conversations }: Pick<Chat, 'adapter' | 'appId' | 'conversations'>,
  person: string,
  met: Reference,
  userId: string,
): Promise<boolean> {
  const { serviceUrl = '', bot, conversation, channelId = 'msteams' } = met;
  const tenantId = conversation?.tenantId;
  let opened: Reference | undefined;
  const members = [{ id: userId, name: '' }];
  const asked = { isGroup: false, bot, members, tenantId, channelData: { tenant: { id: tenantId } } };
  try {
    await adapter.createConversationAsync(
      appId,
      channelId,
      serviceUrl,
      '',
      asked as never,
      async (context) => {
        opened = TurnContext.getConversationReference(context.activity);
      },
    );
  } catch {
    return false;
  }
  if (opened?.conversation?.id === undefined) return false;
  const user = { id: userId, name: '', aadObjectId: person };
  await conversations.remember(person, { reference: { ...opened, user, serviceUrl, bot } as Reference });
  return true;
}

import { refusalCard } from '../cards/refusal.ts';
import { languageOf, type Viewer } from '../cards/viewer.ts';
import { powersOf } from '../core/access.ts';
import type { World } from '../core/engine/world.ts';
import type { PeopleFacts } from '../core/people.ts';
import { refusal } from '../core/refusals.ts';
import { auditResultCard, mayAudit } from './audit-screens.ts';
import type { AuditsParts } from './audits.ts';
import type { Conversations } from './conversations.ts';
import type { Messenger } from './messenger.ts';

export interface AuditPostParts {
  readonly world: Pick<World, 'clock' | 'steps' | 'people'>;
  readonly facts: () => PeopleFacts;
  readonly messenger: Messenger;
  readonly conversations: Pick<Conversations, 'find'>;
}

/** Posts what an audit came to in the asker's one-to-one chat, unless they may not know it any more. */
export function createAuditPost(parts: AuditPostParts): AuditsParts['post'] {
  return async (by, _scope, outcome) => {
    const { world, messenger } = parts;
    const people = world.people();
    if (!people.active(by) || !mayAudit(people.roles(by))) return true;
    const viewer = await viewerOf(parts, by);
    const card =
      'failed' in outcome
        ? refusalCard(refusal('audit-unread'), viewer)
        : auditResultCard(outcome.result, {
            viewer,
            context: { now: world.clock.now(), steps: world.steps() },
          });
    return (await messenger.send({ person: by, card })).reached;
  };
}

async function viewerOf({ world, facts, conversations }: AuditPostParts, id: string): Promise<Viewer> {
  const chat = await conversations.find(id);
  const people = world.people();
  return {
    id,
    name: facts().entries.get(id)?.name ?? id,
    language: languageOf(chat?.locale),
    zone: chat?.zone ?? 'UTC',
    relations: new Set(),
    roles: people.roles(id),
    powers: powersOf(people, id),
  };
}

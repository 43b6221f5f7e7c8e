import type { Action, AdaptiveCard, Element } from '../adaptive.ts';
import type { CardContext, Viewer } from '../viewer.ts';
import { withoutRepeatedInputs } from './unique-inputs.ts';
import { bare } from './words.ts';

/** Teams refreshes a card by itself for at most so many people. */
export const refreshPeopleMax = 60;

export interface CardParts {
  readonly viewer: Pick<Viewer, 'language'>;
  /** One sentence that stands for the card in notifications and where it cannot be drawn. */
  readonly summary: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
  /** Set for a living message: whoever looks at it is drawn their own view. */
  readonly living?: { readonly request: string; readonly context: CardContext };
}

/** The frame of every card. */
export function card({ viewer, summary, body, actions, living }: CardParts): AdaptiveCard {
  const spoken = bare(summary, 400);
  const ids = living?.context.refreshUserIds?.slice(0, refreshPeopleMax) ?? [];
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: viewer.language,
    fallbackText: spoken,
    speak: spoken,
    body: withoutRepeatedInputs(body),
    ...(actions === undefined || actions.length === 0 ? {} : { actions }),
    ...(living === undefined || ids.length === 0
      ? {}
      : {
          refresh: {
            action: {
              type: 'Action.Execute',
              verb: 'view',
              data: { verb: 'view', request: living.request },
            },
            userIds: ids,
          },
        }),
  };
}

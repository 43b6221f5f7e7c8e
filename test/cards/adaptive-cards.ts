import { createRequire } from 'node:module';
import { ofType } from './walk.ts';

interface Events {
  readonly eventCount: number;
  getEventAt(index: number): { readonly message: string };
}
interface ParsedCard {
  parse(card: object, context: Events): void;
  validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
}
interface Library {
  readonly AdaptiveCard: new () => ParsedCard;
  readonly SerializationContext: new () => Events;
}

/** The only file of this path that Node can load (neither the package's import nor its require works). */
const library = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as Library;

/**
 * Two complaints are the library's own fault: its pattern for `lang` is a global regular expression, so every other card
 * fails it; and it knows no picker that gets its people from a search, which Microsoft's samples write with no choices.
 */
const unfounded = (message: string, card: object): boolean =>
  /^Invalid value "(en|de)" for property "lang"\.$/.test(message) ||
  (message === 'An Input.ChoiceSet must have at least one choice defined.' &&
    ofType(card, 'Input.ChoiceSet').every(
      (set) => 'choices.data' in set || (set.choices as readonly unknown[]).length > 0,
    ));

/** Everything Microsoft's own parser has to say against a card; nothing when it is sound. */
export function complaints(card: object): readonly string[] {
  const context = new library.SerializationContext();
  const parsed = new library.AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const invalid = parsed.validateProperties().validationEvents.map((event) => event.message);
  return [...events, ...invalid].filter((message) => !unfounded(message, card));
}

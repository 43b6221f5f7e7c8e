import { languages } from '../../cards/viewer.ts';
import { everyCard } from './every-card.ts';
import { renderMarkdown } from './markdown.ts';
import { markdownTexts } from './walk.ts';

/** Distance between the names of neighbouring places of a card, so that different ones stand side by side. */
const stride = 11;

export interface HostileDrawing {
  readonly cards: number;
  readonly texts: number;
  /** Whatever a client could take for more than words: link, mention, markup, layout, template. */
  readonly found: readonly string[];
}

/** Draws all cards once for each name; over the rounds every place of every card holds every name. */
export function drawHostile(names: readonly string[]): HostileDrawing {
  const found: string[] = [];
  let cards = 0;
  let texts = 0;
  for (let round = 0; round < names.length; round += 1) {
    let place = 0;
    const take = (): string => names[(round + stride * place++) % names.length] ?? '';
    for (const [name, card] of everyCard(languages[round % languages.length] ?? 'en', take)) {
      cards += 1;
      if (card.fallbackText.includes('<at>')) found.push(`${name}: mention in the fallback text`);
      for (const text of markdownTexts(card)) {
        texts += 1;
        for (const hit of renderMarkdown(text).found) found.push(`${name}: ${hit} in ${text}`);
      }
    }
  }
  return { cards, texts, found };
}

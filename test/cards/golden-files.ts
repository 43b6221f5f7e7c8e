/** Expected cards, one file for each card and language. */
export const goldenFolder = new URL('../goldens/cards/', import.meta.url);

/** How a card is written into its file. */
export const goldenText = (card: object): string => `${JSON.stringify(card, null, 1)}\n`;

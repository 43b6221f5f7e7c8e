export type Node = Readonly<Record<string, unknown>>;

/** Every object of a card that has a type, however deep: elements, actions, cards inside buttons. */
export function nodes(card: unknown): readonly Node[] {
  if (Array.isArray(card)) return card.flatMap(nodes);
  if (card === null || typeof card !== 'object') return [];
  const inner = Object.values(card).flatMap(nodes);
  return 'type' in card ? [card as Node, ...inner] : inner;
}

/** Objects of these types. */
export const ofType = (card: unknown, ...types: readonly string[]): readonly Node[] =>
  nodes(card).filter((node) => types.includes(String(node.type)));

/** Every text of a card that a client reads as Markdown. */
export function markdownTexts(card: unknown): readonly string[] {
  const facts = ofType(card, 'FactSet').flatMap((set) => set.facts as readonly Node[]);
  return [
    ...ofType(card, 'TextBlock').map((block) => String(block.text)),
    ...facts.flatMap((fact) => [String(fact.title), String(fact.value)]),
    ...ofType(card, 'Input.Toggle').map((toggle) => String(toggle.title)),
    ...nodes(card).flatMap((node) => (typeof node.label === 'string' ? [node.label] : [])),
    ...ofType(card, 'Input.ChoiceSet')
      .filter((set) => set.style === 'expanded')
      .flatMap((set) => (set.choices as readonly Node[]).map((choice) => String(choice.title))),
  ];
}

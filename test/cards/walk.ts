export type Node = Readonly<Record<string, unknown>>;

/** Every object of a card that has a type, however deep: elements, actions, cards inside buttons. */
export function nodes(card: unknown): readonly Node[] {
  const found: Node[] = [];
  collect(card, found);
  return found;
}

function collect(part: unknown, found: Node[]): void {
  if (part === null || typeof part !== 'object') return;
  if (!Array.isArray(part) && 'type' in part) found.push(part as Node);
  for (const inner of Object.values(part)) collect(inner, found);
}

const ofTypes = (all: readonly Node[], ...types: readonly string[]): readonly Node[] =>
  all.filter((node) => types.includes(String(node.type)));

/** Objects of these types. */
export const ofType = (card: unknown, ...types: readonly string[]): readonly Node[] =>
  ofTypes(nodes(card), ...types);

/** Every text of a card that a client reads as Markdown. */
export function markdownTexts(card: unknown): readonly string[] {
  const all = nodes(card);
  const facts = ofTypes(all, 'FactSet').flatMap((set) => set.facts as readonly Node[]);
  return [
    ...ofTypes(all, 'TextBlock').map((block) => String(block.text)),
    ...facts.flatMap((fact) => [String(fact.title), String(fact.value)]),
    ...ofTypes(all, 'Input.Toggle').map((toggle) => String(toggle.title)),
    ...all.flatMap((node) => (typeof node.label === 'string' ? [node.label] : [])),
    ...ofTypes(all, 'Input.ChoiceSet')
      .filter((set) => set.style === 'expanded')
      .flatMap((set) => (set.choices as readonly Node[]).map((choice) => String(choice.title))),
  ];
}

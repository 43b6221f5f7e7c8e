import type { Writer } from './activity.ts';

/** What managers type, in turn: the three kinds of request, a question, a cry for help. */
const sentences = [
  'New hire: Priya Nair, Product Designer in Berlin, starts Monday 7 December, reports to me',
  'Last day of Elena Petrova is 29 January, mailbox to Jonas Weber',
  'Lukas Brandt moves to Marketing in Lisbon on 1 March',
  'what is the status of JML-2026-00042',
  'help',
];

/** A maker that takes the items in turn, from the beginning again after the last. */
export function inOrder<T>(items: readonly T[], make: (item: T) => string): () => string {
  let next = 0;
  return () => {
    const item = items[next % items.length]!;
    next += 1;
    return make(item);
  };
}

/** One message after the other, each from somebody else. */
export function conversationOf(writer: Writer): () => string {
  return inOrder(sentences, (text) => writer.message(text));
}

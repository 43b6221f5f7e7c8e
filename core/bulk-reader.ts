import type { NotingReader } from './engine/world.ts';
import { type Decoder, type ExchangeRead, type Reader, ReadFailed, shape } from './reader.ts';

/** Mailboxes whose permissions one audit reads; in a larger tenant it says that it did not, instead of reading for days. */
export const mailboxesReadMax = 20_000;

export interface BulkParts {
  readonly reader: NotingReader;
  /** Directory ids of everybody called so (id, sign-in name, address or display name, lower case); none = unknown. */
  readonly known: (name: string) => readonly string[];
}

export interface BulkReader extends Reader {
  /** Mailboxes whose permissions were read, of those the tenant lists. */
  mailboxes(): { readonly read: number; readonly all: number };
}

interface Row {
  readonly user: string;
  readonly own: boolean;
}

const rowDecoder: Decoder<Row> = shape
  .object({ User: shape.string(), IsInherited: shape.boolean().nullish() })
  .transform(({ User, IsInherited }) => ({
    user: User.toLowerCase(),
    own: IsInherited === true || User.startsWith('NT AUTHORITY\\'),
  }));

const idDecoder: Decoder<string> = shape
  .object({ ExternalDirectoryObjectId: shape.string() })
  .transform((row) => row.ExternalDirectoryObjectId);

/**
 * A reader for looking at many people: what several looks ask is read once. Exchange has no tenant-wide list of who may
 * open a mailbox (graph.md 9.3), so instead of asking each mailbox for each person, each is asked once for everybody, and
 * asked again for one person only where a name there is theirs or nobody's we know. So the answer is Exchange's own,
 * never a guess by name.
 */
export function bulkReader({ reader, known }: BulkParts): BulkReader {
  const memo = new Map<unknown, Map<string, Promise<unknown>>>();
  const listed = new Set<string>();
  const opened = new Set<string>();
  const once = <T>(decoder: unknown, read: object, run: () => Promise<T>): Promise<T> => {
    const kept = memo.get(decoder) ?? new Map<string, Promise<unknown>>();
    memo.set(decoder, kept);
    const key = JSON.stringify(read);
    const found = (kept.get(key) as Promise<T> | undefined) ?? run();
    kept.set(key, found);
    // One lost answer must not stand for everybody who is looked at later.
    found.catch(() => kept.delete(key));
    return found;
  };
  const exchange = <T>(read: ExchangeRead, decoder: Decoder<T>): Promise<readonly T[] | undefined> =>
    once(decoder, read, () => reader.exchange(read, decoder));

  const mayConcern = async (read: ExchangeRead, user: string): Promise<boolean> => {
    const everybody = { ...read, parameters: { Identity: read.parameters.Identity ?? '' } };
    const rows = (await exchange(everybody, rowDecoder)) ?? [];
    opened.add(String(read.parameters.Identity));
    return rows
      .filter((row) => !row.own)
      .some(({ user: name }) => {
        const ids = known(name);
        return ids.length === 0 || ids.includes(user.toLowerCase());
      });
  };

  return {
    one: (read, decoder) => once(decoder, read, () => reader.one(read, decoder)),
    list: (read, decoder) => once(decoder, read, () => reader.list(read, decoder)),
    ask: (read, decoder) => reader.ask(read, decoder),
    exchange: async (read, decoder) => {
      const { User, Identity } = read.parameters;
      if (read.cmdlet === 'Get-Mailbox' && Identity === undefined && read.parameters.Filter === undefined) {
        const ids = (await exchange(read, idDecoder)) ?? [];
        for (const id of ids) listed.add(id);
        if (ids.length > mailboxesReadMax)
          throw new ReadFailed(200, 'too-many-mailboxes', `${ids.length} mailboxes`);
        return exchange(read, decoder);
      }
      if (read.cmdlet !== 'Get-MailboxPermission') return exchange(read, decoder);
      if (typeof User !== 'string') {
        opened.add(String(Identity));
        return exchange(read, decoder);
      }
      return (await mayConcern(read, User)) ? exchange(read, decoder) : [];
    },
    mailboxes: () => ({ read: [...opened].filter((id) => listed.has(id)).length, all: listed.size }),
  };
}

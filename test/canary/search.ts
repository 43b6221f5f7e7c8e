import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Shorter ones would be found by chance. */
const secretCharactersMin = 6;

/** Long secrets are also found by a piece: a message that was cut off may hold half of one. */
const pieceCharacters = 48;
const piecesBegin = 60;

/** A secret in every spelling under which it could lie somewhere. */
export function spellings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  return [
    ...new Set([
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      bytes.toString('base64').replace(/=+$/, ''),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      ...piecesOf(secret),
    ]),
  ].filter((text) => text.length >= secretCharactersMin);
}

function piecesOf(secret: string): readonly string[] {
  const count = Math.max(0, Math.floor((secret.length - piecesBegin) / pieceCharacters));
  const at = (index: number): number => piecesBegin + index * pieceCharacters;
  return Array.from({ length: count }, (_, index) => secret.slice(at(index), at(index) + pieceCharacters));
}

/** Every file below a folder, by path. */
export function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) for (const [inner, bytes] of filesBelow(path)) found.set(inner, bytes);
    else found.set(path, readFileSync(path));
  }
  return found;
}

/** The compressed parts of a PDF, opened; other bytes give nothing. */
export function inflated(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const parts = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1'));
    } catch {
      return Buffer.alloc(0);
    }
  });
  return Buffer.concat(parts);
}

export interface Place {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Every place in which a secret lies, as `what in where`; never the secret itself. */
export function searchSecrets(
  secrets: ReadonlyMap<string, string>,
  places: readonly Place[],
): readonly string[] {
  const found: string[] = [];
  for (const [secret, what] of secrets) {
    const forms = spellings(secret).map((text) => Buffer.from(text, 'utf8'));
    for (const { name, bytes } of places)
      if (forms.some((form) => bytes.includes(form))) found.push(`${what} in ${name}`);
  }
  return [...new Set(found)];
}

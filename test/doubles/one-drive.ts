import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The host under which the double stands in for a tenant's OneDrive. */
export const oneDriveHost = 'contoso-my.sharepoint.com';

/** An upload session on loopback, as OneDrive documents it: whole pieces, in order, of the stated size. */
export interface OneDrive {
  /** Files that arrived, by path. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Leads the OneDrive host to the double; every other address goes nowhere. */
  readonly fetch: typeof fetch;
  /** Refuses whatever comes from now on. */
  refuse(status: number): void;
  stop(): Promise<void>;
}

export async function startOneDrive(): Promise<OneDrive> {
  const files = new Map<string, Buffer>();
  let refusing: number | undefined;
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const bytes = Buffer.concat(pieces);
      const [, from, to, total] =
        /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '') ?? [];
      const whole = from === '0' && Number(to) === bytes.length - 1 && Number(total) === bytes.length;
      const fits = request.method === 'PUT' && whole && request.headers.authorization === undefined;
      const status = refusing ?? (fits ? 201 : 416);
      if (status === 201) files.set(request.url ?? '', bytes);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    files,
    fetch: (input, init) => {
      const url = new URL(input instanceof Request ? input.url : String(input));
      if (url.hostname !== oneDriveHost) throw new Error(`the test reaches nothing at ${url.hostname}`);
      return fetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, init);
    },
    refuse: (status) => {
      refusing = status;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

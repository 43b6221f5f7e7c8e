import { strict as assert } from 'node:assert';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOutgoingFetch, OutgoingRefused } from '../../bot/outgoing.ts';

const host = 'graph.microsoft.com';

/** Ways of writing an address that looks like the list, or like nothing, and leads elsewhere. */
function tricks(port: number): string[] {
  const places = [
    `127.0.0.1:${port}`,
    `localhost:${port}`,
    `[::1]:${port}`,
    `[::ffff:127.0.0.1]:${port}`,
    `2130706433:${port}`,
    `0x7f.1:${port}`,
    `0177.0.0.1:${port}`,
    `127.1:${port}`,
    `0.0.0.0:${port}`,
    `[::]:${port}`,
    `127.0.0.1.:${port}`,
    '169.254.169.254',
    '[fd00:ec2::254]',
    '10.0.0.1',
    'metadata.google.internal',
    `${host}.evil.example`,
    `evil-${host}`,
    `evil.example`,
    `${host}.`,
    `${host}:8443`,
    `${host}%00.evil.example`,
    `xn--graph-${host}`,
    'ｌocalhost',
    `①②⑦.⓪.⓪.①:${port}`,
    `localhost%2f:${port}`,
  ];
  const frames: ((place: string) => string)[] = [
    (place) => `http://${place}/`,
    (place) => `https://${place}/`,
    (place) => `//${place}/`,
    (place) => `https://${host}@${place}/`,
    (place) => `https://${host}:443@${place}/v1.0/users`,
    (place) => `http://${place}\\@${host}/`,
    (place) => `https://${place}#@${host}/`,
    (place) => `https://${place}?${host}`,
    (place) => `ftp://${place}/`,
    (place) => `\thttp:/\\${place}/`,
    (place) => `HTTP://${place}/`,
    (place) => `https:${place}`,
  ];
  const others = [
    'file:///etc/hosts',
    'data:text/plain,x',
    `blob:https://${host}/x`,
    'javascript:0',
    '',
    `http://${host}/`,
  ];
  return [...places.flatMap((place) => frames.map((frame) => frame(place))), ...others];
}

describe('outgoing requests', () => {
  it('reach nothing outside the list, by three hundred ways of writing an address', async () => {
    let connections = 0;
    const listener = createServer((_request, response) => response.end());
    listener.on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((resolve) => listener.listen(0, resolve));
    const { port } = listener.address() as AddressInfo;
    const sent: string[] = [];
    const send = createOutgoingFetch({
      hosts: [host],
      fetch: async (url) => {
        sent.push(String(url));
        return new Response();
      },
    });
    const all = tricks(port);
    assert(all.length >= 300);
    for (const address of all) await send(address).catch((error) => assert(error instanceof OutgoingRefused));
    listener.close();
    for (const url of sent) assert.equal(new URL(url).origin, `https://${host}`, url);
    assert.equal(connections, 0);
  });

  it('reach the listed host and the configured base on this machine, and no other port there', async () => {
    const sent: string[] = [];
    const send = createOutgoingFetch({
      hosts: [host],
      bases: ['http://127.0.0.1:4000/graph', 'https://graph.microsoft.us/'],
      fetch: async (url) => {
        sent.push(String(url));
        return new Response();
      },
    });
    await send(`https://${host}/v1.0/users`);
    await send('http://127.0.0.1:4000/graph/v1.0/users');
    await assert.rejects(send('http://127.0.0.1:4001/graph'), OutgoingRefused);
    await assert.rejects(send('http://localhost:4000/graph'), OutgoingRefused);
    await assert.rejects(send('https://graph.microsoft.us/'), OutgoingRefused);
    assert.equal(sent.length, 2);
  });

  it('never follow a redirect', async () => {
    let followed = 0;
    const server = createServer((request, response) => {
      if (request.url === '/inside') followed += 1;
      response.writeHead(request.url === '/inside' ? 200 : 302, { Location: '/inside' });
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const send = createOutgoingFetch({ hosts: [], bases: [base] });
    await assert.rejects(send(`${base}/`));
    await assert.rejects(send(`${base}/`, { redirect: 'follow' }));
    await assert.rejects(send(new Request(`${base}/`, { redirect: 'follow' })));
    server.closeAllConnections();
    server.close();
    assert.equal(followed, 0);
  });

  it('say nothing about the address in the error', () => {
    assert(!new OutgoingRefused().message.includes('http'));
  });
});

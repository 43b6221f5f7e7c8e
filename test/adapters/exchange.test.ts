import assert from 'node:assert/strict';
import { chooseSurface, exchangePermission } from '../../adapters/exchange/choose.ts';
import { createExchangeExecutor } from '../../adapters/exchange/executor.ts';
import { createExchangeReading } from '../../adapters/exchange/reader.ts';
import type { ExchangeSurface } from '../../adapters/exchange/surface.ts';
import { anchorOf, createExchangeWire } from '../../adapters/exchange/wire.ts';
import { createNoteBook } from '../../adapters/read-notes.ts';
import type { ExchangeCall } from '../../core/change.ts';
import type { CallResult } from '../../core/ports.ts';
import { type ExchangeRead, ReadFailed, shape } from '../../core/reader.ts';
import { fixedTokens, type Reply, type Seen, type ServiceDouble, startDouble } from './service-double.ts';

const tenantId = 'contoso';
const invoke = chooseSurface({ mode: 'local', setting: undefined, tenantId });
const published = chooseSurface({ mode: 'tenant', setting: undefined, tenantId });
const row = shape.object({ Name: shape.string() });
const exchangeError = (text: string): unknown => ({
  error: {
    code: 'BadRequest',
    message: 'Error executing request. ',
    details: [{ code: 'Context', message: text }],
  },
});

describe('Exchange adapters', () => {
  let double: ServiceDouble | undefined;
  afterEach(async () => {
    await double?.stop();
    double = undefined;
  });

  async function read(
    reply: (seen: Seen, count: number) => Reply,
    what: ExchangeRead,
    surface: ExchangeSurface = invoke,
  ): Promise<readonly { Name: string }[] | undefined> {
    double = await startDouble(reply);
    const wire = createExchangeWire({ baseUrl: double.url, tenantId, tokens: fixedTokens() });
    return createExchangeReading({ surface, wire, wait: async () => undefined })(what, row, createNoteBook());
  }

  async function send(
    reply: (seen: Seen, count: number) => Reply,
    call: Pick<ExchangeCall, 'cmdlet' | 'parameters'>,
    surface: ExchangeSurface = invoke,
  ): Promise<CallResult> {
    double = await startDouble(reply);
    const wire = createExchangeWire({ baseUrl: double.url, tenantId, tokens: fixedTokens() });
    const executor = createExchangeExecutor({ surface, wires: { writer: wire } });
    const outgoing = {
      call: { service: 'exchange', ...call },
      identity: 'writer',
      clientRequestId: 'c',
    } as const;
    const [result] = await executor([outgoing]);
    assert.ok(result);
    return result;
  }

  const permissions = {
    cmdlet: 'Get-MailboxPermission',
    parameters: { Identity: 'm' },
    anchor: 'm@contoso.com',
  };
  const next = 'https://outlook.office365.com/adminapi/beta/contoso/InvokeCommand?$skiptoken=x%2B';

  it('sends the same body again to every next page and asks for all rows', async () => {
    const rows = await read((_, count) => {
      const more = count < 3 ? { '@odata.nextLink': `${next}${count}` } : {};
      return { status: 200, body: { value: count === 2 ? [] : [{ Name: `n${count}` }], ...more } };
    }, permissions);
    assert.deepEqual(rows, [{ Name: 'n1' }, { Name: 'n3' }]);
    const bodies = double?.seen.map((seen) => JSON.stringify(seen.body));
    assert.equal(new Set(bodies).size, 1);
    assert.match(bodies?.[0] ?? '', /"ResultSize":"Unlimited"/);
    assert.equal(double?.seen[2]?.url, '/adminapi/beta/contoso/InvokeCommand?$skiptoken=x%2B2');
    assert.ok(double?.seen.every((seen) => seen.headers['x-anchormailbox'] === 'm@contoso.com'));
  });

  for (const [name, last] of [
    ['fails', { status: 403, body: exchangeError('x') }],
    [
      'is not found',
      { status: 404, body: exchangeError('Ex|Microsoft.A.ManagementObjectNotFoundException|x') },
    ],
    ['is cut off', { status: 0, drop: true }],
    [
      'leads elsewhere',
      { status: 200, body: { value: [], '@odata.nextLink': 'https://evil.example/adminapi/' } },
    ],
    [
      'says that there is more',
      { status: 200, body: { value: [], '@adminapi.warnings': ['only the first 1000 items'] } },
    ],
  ] as const)
    it(`never returns a short list: rejects when the second page ${name}`, async () => {
      const first = { status: 200, body: { value: [{ Name: 'a' }], '@odata.nextLink': `${next}1` } };
      await assert.rejects(
        read((_, count) => (count === 1 ? first : last), permissions),
        ReadFailed,
      );
    });

  it('answers undefined only for the exception that means not found', async () => {
    const text =
      "Ex94914C|Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException|couldn't be found";
    assert.equal(await read(() => ({ status: 404, body: exchangeError(text) }), permissions), undefined);
    await double?.stop();
    await assert.rejects(
      read(() => ({ status: 404, body: exchangeError('no route') }), permissions),
      ReadFailed,
    );
  });

  it('reads nothing with a writing cmdlet and writes nothing with a reading one', async () => {
    const parameters = { Identity: 'm' };
    await assert.rejects(
      read(() => ({ status: 200 }), { cmdlet: 'Set-Mailbox', parameters }),
      /not a reading cmdlet/,
    );
    assert.equal(double?.seen.length, 0);
    await double?.stop();
    const result = await send(() => ({ status: 200 }), { cmdlet: 'Get-Mailbox', parameters });
    assert.deepEqual([result.code, double?.seen.length], ['cmdlet-unknown', 0]);
  });

  const refusals: readonly (readonly [string, ExchangeCall['parameters']])[] = [
    ['Clear-MobileDevice', { Identity: 'd', Confirm: false }],
    ['Clear-MobileDevice', { Identity: 'd', AccountOnly: false, Confirm: false }],
    ['Remove-MailboxPermission', { Identity: 'm', User: 'u', AccessRights: ['FullAccess'] }],
    ['Remove-InboxRule', { Mailbox: 'm', Confirm: false }],
    ['Set-Mailbox', { Identity: '', Type: 'Shared' }],
    ['Set-Mailbox', { Identity: 'm', Password: '@secret' }],
    ['Set-Mailbox', { Identity: 'm', EmailAddresses: 'x@y' }],
    ['Set-CASMailbox', { Identity: '@secret' }],
    ['Set-Mailbox', { Identity: '@subject', Type: 'Shared' }],
    ['Set-Mailbox', { Identity: 'm', GrantSendOnBehalfTo: { remove: 'u' } }],
    ['Remove-Mailbox', { Identity: 'm', Confirm: false }],
    ['__proto__', {}],
  ];
  for (const [cmdlet, parameters] of refusals)
    it(`does not send ${cmdlet} ${JSON.stringify(parameters)}`, async () => {
      const result = await send(() => ({ status: 200 }), { cmdlet, parameters });
      assert.deepEqual([result.outcome, result.status, double?.seen.length], ['refused', 0, 0]);
      assert.match(result.code ?? '', /^(cmdlet|guard)-/);
    });

  const share = { cmdlet: 'Set-Mailbox', parameters: { Identity: 'm', Type: 'Shared' } };

  for (const [reply, outcome] of [
    [{ status: 200, body: { value: [] } }, 'done'],
    [{ status: 403, body: exchangeError('x') }, 'refused'],
    [{ status: 429 }, 'throttled'],
    [{ status: 500 }, 'unknown'],
    [{ status: 504 }, 'unknown'],
    [{ status: 0, drop: true }, 'unknown'],
  ] as const)
    it(`sends a cmdlet answered ${reply.status || 'by a cut connection'} once and calls it ${outcome}`, async () => {
      const result = await send(() => reply, share);
      assert.deepEqual([result.outcome, double?.seen.length], [outcome, 1]);
    });

  it('leaves to a person in a tenant what the published interface does not cover', async () => {
    const result = await send(() => ({ status: 200 }), share, published);
    assert.deepEqual(
      [result.outcome, result.code, double?.seen.length],
      ['refused', 'exchange-by-person', 0],
    );
    await double?.stop();
    await assert.rejects(
      read(() => ({ status: 200 }), permissions, published),
      (error: unknown) => error instanceof ReadFailed && error.code === 'exchange-by-person',
    );
  });

  it('uses the published interface for send on behalf, and the other one only when chosen', async () => {
    const table = { '@odata.type': '#Exchange.GenericHashTable', remove: 'u' };
    const parameters = { Identity: 'm', GrantSendOnBehalfTo: table };
    const ok = (): Reply => ({ status: 200, body: { value: [] } });
    assert.equal((await send(ok, { cmdlet: 'Set-Mailbox', parameters }, published)).outcome, 'done');
    assert.equal(double?.seen[0]?.url, '/adminapi/v2.0/contoso/Mailbox');
    const chosen = chooseSurface({ mode: 'tenant', setting: 'invoke-command', tenantId });
    assert.deepEqual([chosen, invoke, published].map(exchangePermission), [
      'Exchange.ManageAsApp',
      'Exchange.ManageAsApp',
      'Exchange.ManageAsAppV2',
    ]);
  });

  it('sends no token to a foreign host and no odd anchor', () => {
    for (const baseUrl of ['https://outlook.office365.com.evil.example', 'http://outlook.office365.com'])
      assert.throws(() => createExchangeWire({ baseUrl, tenantId, tokens: fixedTokens() }), RangeError);
    assert.match(anchorOf('müller@contoso.com', 't'), /^APP:SystemMailbox\{.*\}@t$/);
    assert.match(anchorOf('a\r\nX: y', 't'), /^APP:/);
  });
});

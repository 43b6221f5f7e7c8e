import { equal, match, ok } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast } from '../../sandbox/seed/cast.ts';
import { type CardJson, type Connector, startConnector } from '../../tools/chat/connector.ts';
import { buttonsOf, type ChatPerson, cardText, createPerson } from '../../tools/chat/person.ts';
import { type Launched, launch } from '../../tools/local/launch.ts';

/** Everybody in the seeded company who left and was only half cleaned up. */
const planted = [
  ...['Ulrike Thoma', 'Peter Novák', 'Sandra Lima', 'Vijay Kale', 'Moira Flynn', 'Edgar Blau'],
  ...['Rita Campos', 'Anil Pawar', 'Rolf Anders', 'Otto Lind', 'Ines Kaya'],
];

describe('what people who left still have, asked in chat', function () {
  this.timeout(60_000);
  let folder: string;
  let local: Launched;
  let connector: Connector;
  let priyanka: ChatPerson;

  const begin = async (): Promise<void> => {
    local = await launch({
      ...{ now: '2026-11-23T08:00:00Z', size: 80, dataFolder: folder, runClock: false, logLevel: 'silent' },
      store: `sqlite:${folder}/latchkey.db`,
    });
    priyanka = somebody('Priyanka Rao', cast.priyankaRao);
    await priyanka.arrive();
  };
  const somebody = (name: string, id: string): ChatPerson =>
    createPerson(
      { name, id },
      { endpoint: `${local.url}/api/messages`, connector, tenantId: local.tenantId },
    );
  const drain = async (): Promise<void> => {
    await fetch(`${local.url}/local/drain`, { method: 'POST', body: '{}' });
  };
  const reads = (): number => local.sandbox.control.journal().length;
  const newest = (person: ChatPerson): CardJson => {
    const card = person.messages().findLast((message) => message.card !== undefined)?.card;
    ok(card);
    return card;
  };
  const former = (name: string): string => {
    const user = [...local.sandbox.control.state.tables.users.values()].find(
      (one) => one.displayName === name,
    );
    ok(user, name);
    return user.id;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'latchkey-audit-'));
    connector = await startConnector();
    await begin();
  });
  afterEach(async () => {
    await connector.stop();
    await local.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('answers at once without asking the tenant, and posts the result when it is known', async () => {
    const before = reads();
    const [answer] = await priyanka.say('audit Ulrike Thoma');
    match(cardText(answer?.card), /looking at what Ulrike Thoma still has/);
    equal(reads(), before, 'no tenant call inside the message');
    await drain();
    ok(reads() > before);
    const text = cardText(newest(priyanka));
    match(text, /What Ulrike Thoma still has/);
    match(text, /leftovers found/);
    match(text, /\b(\d+) of \1 mailboxes/, 'every mailbox was read');
  });

  it('finds everything that was planted for people who left, and nobody else', async () => {
    const [answer] = await priyanka.say('does anybody who left still have access to anything?');
    match(cardText(answer?.card), /everybody who left/);
    await drain();
    const pages = [newest(priyanka)];
    for (let last = pages[0]; last !== undefined && cardText(last).length > 0; ) {
      const next = nextPage(last);
      if (next === undefined) break;
      const shown = await priyanka.invoke('adaptiveCard/action', {
        action: { type: 'Action.Execute', verb: 'audit-view', data: next },
      });
      last = (shown.body as { value: CardJson }).value;
      pages.push(last);
    }
    const text = pages.map(cardText).join('\n');
    for (const name of planted) ok(text.includes(name), name);
    for (const name of ['Finance Inbox', 'Break Glass 1', 'Maya Fischer', 'Grace Okonkwo'])
      ok(!text.includes(name), name);
    match(text, /Looked at 11 of 11 people who left/);
    match(text, /Account still open after the leave date/);
    ok(text.indexOf('Vijay Kale') < text.indexOf('Ulrike Thoma'), 'the open account comes first');
  });

  it('shows each leftover with the step that removes it, and opens the departure from there', async () => {
    await priyanka.say('does anybody who left still have access to anything?');
    await drain();
    const id = former('Ulrike Thoma');
    const before = reads();
    const detail = await press('audit-view', { item: `all:${id}` });
    equal(reads(), before, 'paging reads nothing');
    const text = cardText(detail);
    match(text, /ulrike@mail\.example/, 'the forwarding address is named');
    match(text, /A departure removes it: Stop mail forwarding/);
    match(text, /A departure removes it: Return licences/);
    ok(buttonsOf(detail).includes('open-leaver'));
    const form = await press('open-leaver', { item: id });
    ok(JSON.stringify(form).includes(id), 'the form is about the person');
  });

  it('is done again after the process died before it was finished', async () => {
    await priyanka.say('audit Ulrike Thoma');
    await local.stop();
    await begin();
    await drain();
    match(cardText(newest(priyanka)), /What Ulrike Thoma still has/);
  });

  it('never takes an unreadable part for nothing', async () => {
    local.sandbox.control.addFault({
      ...{ match: { method: 'GET', path: '/oauth2PermissionGrants' }, effect: { status: 403 }, times: -1 },
    } as never);
    await priyanka.say('audit Ulrike Thoma');
    await drain();
    match(cardText(newest(priyanka)), /Not everything could be read: Remove OAuth consents/);
  });

  it('is for the roles that look after departures alone', async () => {
    const lukas = somebody('Lukas Brandt', cast.lukasBrandt);
    await lukas.arrive();
    const before = reads();
    const [answer] = await lukas.say('audit Ulrike Thoma');
    match(cardText(answer?.card), /Only .* may do this/);
    await drain();
    equal(reads(), before);
  });

  it('asks each mailbox once for everybody, however many left', async () => {
    const asked = (): number =>
      local.sandbox.control
        .journal()
        .filter((entry) => JSON.stringify(entry).includes('Get-MailboxPermission')).length;
    await priyanka.say('audit Ulrike Thoma');
    await drain();
    const forOne = asked();
    await priyanka.say('does anybody who left still have access to anything?');
    await drain();
    const forAll = asked() - forOne;
    ok(forAll < 3 * forOne, `${forAll} for eleven people, ${forOne} for one`);
  });

  async function press(verb: string, data: Readonly<Record<string, string>>): Promise<CardJson> {
    const shown = await priyanka.invoke('adaptiveCard/action', {
      action: { type: 'Action.Execute', verb, data: { verb, ...data } },
    });
    return (shown.body as { value: CardJson }).value;
  }
});

/** Data of the button to a later page of the list, if there is one. */
function nextPage(card: CardJson): Readonly<Record<string, unknown>> | undefined {
  const text = JSON.stringify(card);
  const at = /Page (\d+) of (\d+)/.exec(text);
  if (at === null || at[1] === at[2]) return undefined;
  return { verb: 'audit-view', item: 'all', page: Number(at[1]) };
}

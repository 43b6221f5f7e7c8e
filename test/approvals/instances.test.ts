import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cast } from '../../sandbox/seed/cast.ts';
import type { CardJson } from '../../tools/chat/connector.ts';
import { type ChatPerson, cardText, findButton } from '../../tools/chat/person.ts';
import { pressData } from '../../tools/demo/people-work.ts';
import { type Instances, startInstances } from './instances.ts';

describe('two instances of the bot', function () {
  this.timeout(120_000);
  let bots: Instances;
  let maya: ChatPerson;
  const everybody = [
    cast.mayaFischer,
    cast.hannahVogel,
    cast.jonasWeber,
    cast.priyankaRao,
    cast.svenLindqvist,
  ];

  before(async () => {
    bots = await startInstances(2, everybody);
    maya = bots.person(cast.mayaFischer);
  });
  after(() => bots.stop());

  /** Asks for somebody's departure and answers the number of the request, with its plan waiting. */
  async function ask(person: string): Promise<string> {
    const inputs = { person, when: 'last-day', lastDay: '2027-01-29', handoverTo: cast.jonasWeber };
    const answer = await pressData(maya, 'submit-leaver', { verb: 'submit-leaver' }, inputs);
    const id = /JML-\d{4}-\d{5}/.exec(JSON.stringify(answer.body))?.[0] ?? '';
    ok(id !== '', JSON.stringify(answer.body).slice(0, 400));
    await settle();
    return id;
  }

  async function settle(): Promise<void> {
    const { now } = (await (await fetch(`${bots.urls[0]}/local/clock`)).json()) as { now: string };
    await bots.drain();
    await bots.moveTo(new Date(Date.parse(now) + 5_000).toISOString());
    await bots.drain();
  }

  /** Somebody's newest card of a request, and the data of its Approve button. */
  function cardOf(person: ChatPerson, request: string): CardJson {
    const card = person
      .messages()
      .findLast((message) => JSON.stringify(message.card ?? {}).includes(request))?.card;
    ok(card, `${person.name} has no card of ${request}`);
    return card;
  }
  const approveOn = (person: ChatPerson, request: string): Readonly<Record<string, unknown>> =>
    (findButton(cardOf(person, request), 'approve')?.data ?? {}) as Readonly<Record<string, unknown>>;

  async function kinds(request: string): Promise<Readonly<Record<string, number>>> {
    const counted: Record<string, number> = {};
    for (const { kind } of await bots.entries(request)) counted[kind] = (counted[kind] ?? 0) + 1;
    return counted;
  }
  const textOf = (answer: { readonly body: unknown }): string =>
    cardText((answer.body as { readonly value?: unknown }).value);

  it('take the same click once: the first outcome stands, and every answer shows the present state', async () => {
    const id = await ask(cast.lukasBrandt);
    const data = approveOn(bots.person(cast.hannahVogel), id);
    const clicks = [0, 1, 0, 1, 1].map((instance) =>
      pressData(bots.person(cast.hannahVogel, instance), 'approve', data, {}),
    );
    const answers = await Promise.all(clicks);
    for (const answer of answers) {
      equal(answer.status, 200);
      match(textOf(answer), /Hannah Vogel approved on/);
    }
    const counted = await kinds(id);
    equal(counted.approved, 1);
    equal(counted.refused, answers.length - 1, 'every other click is on record');
  });

  it('refuse a delivery that the other one has seen', async () => {
    const message = {
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      type: 'message',
      text: 'status',
      channelId: 'msteams',
      serviceUrl: bots.connector.url,
      from: { id: '29:x', name: 'x', aadObjectId: cast.mayaFischer },
      recipient: { id: '28:latchkey' },
      conversation: { id: `chat-${cast.mayaFischer}`, conversationType: 'personal', tenantId: bots.tenantId },
      channelData: { tenant: { id: bots.tenantId } },
    };
    const statuses = [];
    for (const url of [bots.urls[0], bots.urls[1], bots.urls[0]]) {
      const answer = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
      });
      statuses.push(answer.status);
    }
    deepEqual(statuses, [200, 409, 409]);
  });

  it('know at once who stands in for whom, and who does not any more', async () => {
    const id = await ask(cast.elenaPetrova);
    const jonasOnTheOther = bots.person(cast.jonasWeber, 1);
    const data = approveOn(bots.person(cast.hannahVogel), id);
    match(textOf(await pressData(jonasOnTheOther, 'approve', data, {})), /not yours|no request/i);
    const hannah = bots.person(cast.hannahVogel);
    const dates = { toTyped: 'Jonas Weber', begins: '2026-11-23', ends: '2026-11-30', legs: 'leaver' };
    await pressData(hannah, 'set-delegation', { verb: 'set-delegation' }, dates);
    await pressData(hannah, 'end-delegation', { verb: 'end-delegation', item: cast.jonasWeber });
    match(textOf(await pressData(jonasOnTheOther, 'approve', data, {})), /not yours|no request/i);
    await pressData(hannah, 'set-delegation', { verb: 'set-delegation' }, dates);
    match(
      textOf(await pressData(jonasOnTheOther, 'approve', data, {})),
      /Jonas Weber approved for Hannah Vogel/,
    );
    const approved = (await bots.entries(id)).find((entry) => entry.kind === 'approved');
    equal(approved?.kind === 'approved' && approved.onBehalfOf?.id, cast.hannahVogel);
    await pressData(hannah, 'end-delegation', { verb: 'end-delegation', item: cast.jonasWeber });
  });

  it('stop together: the switch on one is on for the other, with who and why on record', async () => {
    const shown = async (instance: number): Promise<string> =>
      textOf(await pressData(bots.person(cast.priyankaRao, instance), 'open-stop', { verb: 'open-stop' }));
    match(await shown(1), /not stopped|runs|off/i);
    const priyanka = bots.person(cast.priyankaRao);
    match(textOf(await pressData(maya, 'stop-on', { verb: 'stop-on' }, { reason: 'x' })), /not yours/);
    await pressData(priyanka, 'stop-on', { verb: 'stop-on' }, { reason: 'odd wipes' });
    match(await shown(1), /Priyanka Rao/);
    const again = await pressData(
      bots.person(cast.svenLindqvist, 1),
      'stop-on',
      { verb: 'stop-on' },
      { reason: 'me too' },
    );
    match(textOf(again), /decided already/);
    await pressData(bots.person(cast.svenLindqvist, 1), 'stop-off', { verb: 'stop-off' }, { reason: 'seen' });
    match(await shown(0), /not stopped|runs|off/i);
    const house = (await bots.entries('HOUSE')) as readonly { readonly kind: string }[];
    ok(
      ['stopped', 'resumed', 'delegated', 'delegation-ended', 'refused'].every((kind) =>
        house.some((one) => one.kind === kind),
      ),
    );
  });

  it('let nobody decide with a card that was forwarded, or that shows an older plan', async () => {
    const id = await ask(cast.danaCole);
    const hannah = bots.person(cast.hannahVogel);
    const data = approveOn(hannah, id);
    const forwarded = await pressData(bots.person(cast.jonasWeber, 1), 'approve', data, {});
    match(textOf(forwarded), /not yours|no request/i);
    const entry = (await bots.entries(id)).find((one) => one.kind === 'planned');
    const key =
      entry?.kind === 'planned'
        ? entry.plan.items.find((item) => item.change.step === 'set-automatic-reply')?.key
        : '';
    const struck = await pressData(hannah, 'strike', {
      verb: 'strike',
      request: id,
      plan: data.plan,
      item: key,
    });
    match(textOf(struck), /Your approval is needed/);
    match(textOf(await pressData(bots.person(cast.hannahVogel, 1), 'approve', data, {})), /older plan/);
    equal((await kinds(id)).approved, undefined);
    await settle();
    const anew = approveOn(hannah, id);
    ok(anew.plan !== data.plan);
    match(
      textOf(await pressData(bots.person(cast.hannahVogel, 1), 'approve', anew, {})),
      /Hannah Vogel approved/,
    );
  });

  it('count nobody whose own departure begins, whichever of them hears of it', async () => {
    const id = await ask(cast.priyankaRao);
    const data = approveOn(bots.person(cast.hannahVogel), id);
    const inputs = { person: cast.hannahVogel, when: 'now', reason: 'theft', handoverTo: cast.jonasWeber };
    const opened = await pressData(
      bots.person(cast.priyankaRao),
      'submit-leaver',
      { verb: 'submit-leaver' },
      inputs,
    );
    match(textOf(opened), /Hannah Vogel/);
    await settle();
    const late = await pressData(bots.person(cast.hannahVogel, 1), 'approve', data, {});
    match(textOf(late), /no longer count|no request/i);
    equal((await kinds(id)).approved, undefined);
  });
});

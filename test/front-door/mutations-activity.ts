import type { Json } from './authority.ts';
import type { Mutation } from './mutations.ts';

const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();

export const activityMutations: readonly Mutation[] = [
  {
    kind: 'service address missing or empty',
    expected: ['activity-shape'],
    apply: (forge, random) => {
      forge.body.serviceUrl = random.pick([undefined, null, '', 7, [forge.body.serviceUrl], {}]);
    },
  },
  {
    kind: 'service address off the list, with a token for it',
    expected: ['service-url'],
    apply: (forge, random) => {
      const url = random.pick([
        'https://example.org/emea/',
        'http://smba.trafficmanager.net/emea/',
        'https://smba.trafficmanager.net:8443/emea/',
        'https://smba.trafficmanager.net@example.org/',
        'https://user:pass@smba.trafficmanager.net/',
        'https://smba.trafficmanager.net.example.org/',
        'https://smba.trafficmanager.net/?to=x',
        'https://smba.trafficmanager.net\\@example.org/',
        'https://169.254.169.254/',
        'https://127.0.0.1/',
        'file:///etc/hosts',
      ]);
      forge.body.serviceUrl = url;
      forge.claims.serviceurl = url;
    },
  },
  {
    kind: 'channel not exactly Teams',
    expected: ['channel'],
    apply: (forge, random) => {
      forge.body.channelId = random.pick([
        undefined,
        null,
        '',
        'emulator',
        'webchat',
        'MsTeams',
        'msteams ',
        ['msteams'],
        'directline',
      ]);
    },
  },
  {
    kind: 'foreign or missing tenant of the conversation',
    expected: ['tenant', 'activity-shape'],
    apply: (forge, random) => {
      const conversation = forge.body.conversation as Json;
      conversation.tenantId = random.pick([
        random.guid(),
        undefined,
        null,
        '',
        [conversation.tenantId],
        {},
        1,
      ]);
    },
  },
  {
    kind: 'foreign or missing tenant of the channel data',
    expected: ['tenant', 'activity-shape'],
    apply: (forge, random) => {
      const tenant = (forge.body.channelData as { tenant: Json }).tenant;
      const foreign = random.pick([{ id: random.guid() }, {}, { id: [tenant.id] }, null, 'x']);
      forge.body.channelData = random.pick([{ tenant: foreign }, undefined, null, [], 'x']);
    },
  },
  {
    kind: 'sender that is no directory id as a string',
    expected: ['activity-shape'],
    apply: (forge, random) => {
      const sender = forge.body.from as Json;
      const id = sender.aadObjectId;
      sender.aadObjectId = random.pick([
        undefined,
        null,
        '',
        [id],
        { id },
        7,
        true,
        'megan@example.com',
        `${id} `,
        `${id}\n`,
        `{${id}}`,
      ]);
    },
  },
  {
    kind: 'sender, conversation or recipient of a wrong form',
    expected: ['activity-shape'],
    apply: (forge, random) => {
      const name = random.pick(['from', 'conversation', 'recipient']);
      forge.body[name] = random.pick([
        undefined,
        null,
        'x',
        [forge.body[name]],
        [],
        7,
        { id: 7 },
        { id: 'a b' },
      ]);
    },
  },
  {
    kind: 'unknown activity type',
    expected: ['activity-type'],
    apply: (forge, random) => {
      forge.body.type = random.pick([
        undefined,
        null,
        'event',
        'Message',
        ['message'],
        'endOfConversation',
        'handoff',
        'trace',
        'typing',
        '',
      ]);
    },
  },
  {
    kind: 'too old, too new or no time',
    expected: ['activity-time', 'activity-shape'],
    apply: (forge, random) => {
      forge.body.timestamp = random.pick([
        minutes(-11 - random.int(10_000)),
        minutes(11 + random.int(10_000)),
        undefined,
        Date.now(),
        'now',
        [minutes(0)],
        new Date().toUTCString(),
      ]);
    },
  },
  {
    kind: 'activity id missing or of a wrong form',
    expected: ['activity-shape'],
    apply: (forge, random) => {
      forge.body.id = random.pick([undefined, null, '', 7, ['x'], 'a\nb', 'x'.repeat(513), {}]);
    },
  },
  {
    kind: 'the same request again',
    expected: ['replay'],
    apply: (forge) => {
      forge.twice = true;
    },
  },
  {
    kind: 'members, entities or text of a wrong form',
    expected: ['activity-shape'],
    apply: (forge, random) => {
      const wrong = random.pick([
        { text: ['hello'] },
        { text: 'x'.repeat(200_001) },
        { entities: {} },
        { entities: [{ type: 'mention', mentioned: 7 }] },
        { membersAdded: [{ id: 'x', aadObjectId: ['y'] }] },
        { membersAdded: 'x' },
        { action: 'explode' },
      ]);
      Object.assign(forge.body, wrong);
    },
  },
];

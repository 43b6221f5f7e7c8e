import type { Json } from './authority.ts';
import type { Forge } from './forge.ts';
import type { Mutation } from './mutations.ts';
import type { Random } from './random.ts';

const shape = ['invoke-shape'] as const;

function cardData(forge: Forge): Json {
  const value = forge.body.value as { action?: { data: Json } } & Json;
  return value.action?.data ?? value;
}

function wrongEntry(random: Random): Json {
  return random.pick<Json>([
    { Upper: 'x' },
    { 'with space': 'x' },
    { nested: { a: 1 } },
    { list: ['x'] },
    { empty: null },
    { long: 'x'.repeat(4_001) },
    { _hidden: 'x' },
    { $ref: 'x' },
    { ['k'.repeat(65)]: 'x' },
    { msteams: { type: 'invoke', value: {} } },
    Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`key${index}`, 'x'])),
  ]);
}

function wrongName(random: Random): Json {
  return random.pick<Json>([
    { verb: ['approve'] },
    { verb: 'Approve' },
    { verb: '' },
    { verb: 7 },
    { verb: { toString: 'approve' } },
    { request: 7 },
    { request: ['JML-2026-00042'] },
    { request: '' },
    { request: "JML' or 1 eq 1" },
    { plan: {} },
    { plan: 'a b' },
    { item: true },
    { item: '\u202eitem' },
    { item: 'x'.repeat(200) },
  ]);
}

export const valueMutations: readonly Mutation[] = [
  {
    kind: 'unknown invoke, sign-in among them',
    needs: 'card-action',
    expected: ['invoke-unknown'],
    apply: (forge, random) => {
      forge.body.name = random.pick([
        'signin/verifyState',
        'signin/tokenExchange',
        'signin/failure',
        'toString',
        '__proto__',
        ['task/fetch'],
        'actionableMessage/executeAction',
        'composeExtension/queryLink',
        'config/fetch',
        '',
        undefined,
        'Task/fetch',
      ]);
    },
  },
  {
    kind: 'unknown keys in the value of an invoke',
    needs: 'card-action',
    expected: shape,
    apply: (forge, random) => {
      const value = forge.body.value as { action: Json } & Json;
      const extra = random.pick([
        { state: 'x' },
        { authentication: { token: 'x' } },
        { actor: 'x' },
        { approvedBy: 'x' },
      ]);
      Object.assign(random.pick([value, value.action]), extra);
    },
  },
  {
    kind: 'value of an invoke of a wrong form',
    needs: 'card-action',
    expected: shape,
    apply: (forge, random) => {
      forge.body.value = random.pick([
        undefined,
        null,
        'x',
        [],
        7,
        {},
        { action: [] },
        { action: { type: 'Action.Submit', verb: 'approve', data: {} } },
        { action: { type: 'Action.Execute', verb: 'approve', data: [] } },
        { action: { type: 'Action.Execute', verb: 'approve' } },
        { action: { type: 'Action.Execute', data: { request: 'JML-1' } } },
      ]);
    },
  },
  {
    kind: 'two different verbs in one click',
    needs: 'card-action',
    expected: shape,
    apply: (forge) => {
      Object.assign(cardData(forge), { verb: 'reject' });
    },
  },
  {
    kind: 'names of a card action of a wrong form',
    needs: 'card-action',
    expected: shape,
    apply: (forge, random) => {
      Object.assign(cardData(forge), wrongName(random));
    },
  },
  {
    kind: 'inputs of a card action of a wrong form',
    needs: 'card-action',
    expected: shape,
    apply: (forge, random) => {
      Object.assign(cardData(forge), wrongEntry(random));
    },
  },
  {
    kind: 'value of a message of a wrong form',
    needs: 'message-submit',
    expected: shape,
    apply: (forge, random) => {
      const wrong = random.pick<unknown>(['x', [], 7, {}, { request: 'JML-1' }, true]);
      if (random.int(2) === 0) forge.body.value = wrong;
      else Object.assign(cardData(forge), random.pick([wrongName, wrongEntry])(random));
    },
  },
];

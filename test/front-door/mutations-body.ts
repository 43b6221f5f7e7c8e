import { gzipSync } from 'node:zlib';
import type { Mutation } from './mutations.ts';

export const bodyMutations: readonly Mutation[] = [
  {
    kind: 'content encoding, true or false',
    expected: ['content-encoding'],
    apply: (forge, random) => {
      forge.headers['Content-Encoding'] = random.pick(['gzip', 'deflate', 'br', 'identity', 'x']);
      forge.bytes = (json) => random.pick<string | Buffer>([json, gzipSync(json), 'not gzip']);
    },
  },
  {
    kind: 'another content type',
    expected: ['content-type'],
    apply: (forge, random) => {
      forge.headers['Content-Type'] = random.pick([
        'text/plain',
        'application/json; charset=utf-16',
        'multipart/form-data; boundary=x',
        'application/x-www-form-urlencoded',
        'application/json, text/html',
      ]);
    },
  },
  {
    kind: 'body over 256 kB',
    expected: ['body-too-large'],
    apply: (forge) => {
      forge.body.padding = 'x'.repeat(256 * 1024);
    },
  },
  {
    kind: 'body that is not one JSON object in UTF-8',
    expected: ['body-not-json'],
    apply: (forge, random) => {
      forge.bytes = (json) =>
        random.pick<string | Buffer>([
          '',
          '[]',
          'null',
          '"x"',
          `${json}x`,
          json.slice(0, -1),
          `[${json}]`,
          Buffer.concat([Buffer.from(json.slice(0, -1)), Buffer.from(',"x":"\xff"}', 'latin1')]),
          `\ufeff${json}`,
          `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
        ]);
    },
  },
  {
    kind: 'names of object prototypes',
    expected: ['body-hostile-key'],
    apply: (forge, random) => {
      const key = random.pick(['__proto__', 'constructor', 'prototype']);
      const inside = random.pick(['"from":', '"conversation":', '"channelData":', '']);
      forge.bytes = (json) =>
        inside === ''
          ? `{"${key}":{"admin":true},${json.slice(1)}`
          : json.replace(`${inside}{`, `${inside}{"${key}":{"admin":true},`);
    },
  },
  {
    kind: 'deep nesting and many nodes',
    expected: ['body-not-json'],
    apply: (forge, random) => {
      const deep = () => {
        let value: unknown = 1;
        for (let depth = 0; depth < 30; depth += 1) value = { a: value };
        return value;
      };
      forge.body.extra = random.int(2) === 0 ? deep() : Array.from({ length: 25_000 }, () => 0);
    },
  },
];

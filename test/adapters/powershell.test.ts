import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineForPerson, refuseByPerson } from '../../adapters/exchange/by-person.ts';
import { powershellLine } from '../../adapters/exchange/powershell.ts';
import type { Json } from '../../core/canonical.ts';
import type { ExchangeCall } from '../../core/change.ts';

const runs = 5000;

/**
 * A reader of PowerShell argument lines, written from the language's own rules and not from our writer: any of five
 * quote characters opens and closes a single-quoted string, two in a row stand for the first of them.
 */
class LineReader {
  readonly #line: string;
  #at = 0;

  constructor(line: string) {
    this.#line = line;
  }

  #take(pattern: RegExp): string | undefined {
    const sticky = new RegExp(pattern.source, 'uy');
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#line);
    if (match) this.#at = sticky.lastIndex;
    return match?.[0];
  }

  #must(pattern: RegExp): string {
    const found = this.#take(pattern);
    assert.ok(found !== undefined, `expected ${pattern} at ${this.#at} of ${this.#line}`);
    return found;
  }

  #string(): string {
    const quote = /['‘’‚‛]/;
    this.#must(quote);
    let text = '';
    for (;;) {
      assert.ok(this.#at < this.#line.length, 'the string does not end');
      const character = this.#line.charAt(this.#at++);
      if (quote.test(character)) {
        if (!quote.test(this.#line.charAt(this.#at))) return text;
        this.#at++;
      }
      text += character;
    }
  }

  #scalar(): Json {
    const constant = this.#take(/\$(?:true|false|null)/);
    if (constant) return constant === '$null' ? null : constant === '$true';
    const number = this.#take(/\d+/);
    if (number) return Number(number);
    if (!this.#take(/\(/)) return this.#string();
    let text = this.#string();
    while (this.#take(/\+/)) {
      const code = this.#take(/\[char\]\d+/);
      text += code ? String.fromCharCode(Number(code.slice('[char]'.length))) : this.#string();
    }
    this.#must(/\)/);
    return text;
  }

  #list(): Json {
    const values = [this.#scalar()];
    while (this.#take(/,/)) values.push(this.#scalar());
    return values.length === 1 ? (values[0] ?? null) : values;
  }

  #value(): Json {
    if (!this.#take(/@\{/)) return this.#list();
    const table: Record<string, Json> = {};
    do {
      const name = this.#must(/[A-Za-z]+/);
      this.#must(/=/);
      table[name] = this.#list();
    } while (this.#take(/;/));
    this.#must(/\}/);
    return table;
  }

  read(): { readonly cmdlet: string; readonly parameters: Record<string, Json> } {
    const cmdlet = this.#must(/[A-Za-z]+-[A-Za-z]+/);
    const parameters: Record<string, Json> = {};
    while (this.#take(/ -/)) {
      const name = this.#must(/[A-Za-z]+/);
      this.#must(/ |:/);
      parameters[name] = this.#value();
    }
    assert.equal(this.#at, this.#line.length, `something is left over in ${this.#line}`);
    return { cmdlet, parameters };
  }
}

const nasty = fc.constantFrom(
  ...[
    "'",
    '"',
    '‘',
    '’',
    '‚',
    '‛',
    '“',
    '`',
    '$',
    '$(',
    ')',
    '}',
    '@{',
    ';',
    '|',
    '&',
    '\n',
    '\r',
    '\0',
    '\t',
  ],
  ...[
    '\u2028',
    '\u202e',
    '\u200b',
    '\ud800',
    '\u{e0041}',
    '-',
    ' -Confirm',
    '#',
    '<#',
    ',',
    '+',
    '[char]10',
    '😀',
  ],
);
const hostile = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('PowerShell line', () => {
  it(`means exactly the text it was given, for ${runs} hostile strings in every position`, () => {
    const property = fc.property(hostile, hostile, hostile, (one, two, three) => {
      const parameters = {
        Identity: one,
        Members: [two, three],
        GrantSendOnBehalfTo: { '@odata.type': '#Exchange.GenericHashTable', add: [one, two], remove: three },
        Confirm: false,
        ForwardingAddress: null,
        Days: 730,
      };
      const line = powershellLine({ service: 'exchange', cmdlet: 'Set-Mailbox', parameters });
      assert.doesNotMatch(line, /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/u);
      assert.deepEqual(new LineReader(line).read(), {
        cmdlet: 'Set-Mailbox',
        parameters: {
          ...{
            Identity: one,
            Members: [two, three],
            GrantSendOnBehalfTo: { Add: [one, two], Remove: three },
          },
          ...{ Confirm: false, ForwardingAddress: null, Days: 730 },
        },
      });
    });
    fc.assert(property, { numRuns: runs });
  }).timeout(30_000);

  const removal: ExchangeCall = {
    service: 'exchange',
    cmdlet: 'Remove-MailboxPermission',
    parameters: { Identity: "o'brien@contoso.com", User: 'u', AccessRights: ['FullAccess'], Confirm: false },
  };

  it('is what a technician would type', () => {
    assert.equal(
      lineForPerson(removal),
      "Remove-MailboxPermission -Identity 'o''brien@contoso.com' -User 'u' -AccessRights 'FullAccess' -Confirm:$false",
    );
  });

  it('has no form for names that are not names, for secrets and for deeper values', () => {
    const bad: readonly Partial<ExchangeCall>[] = [
      { cmdlet: 'Set-Mailbox; Remove-Item' },
      { parameters: { 'Identity x': 'a' } },
      { parameters: { Password: '@secret' } },
      { parameters: { Members: [] } },
      { parameters: { Members: [['a']] } },
      { parameters: { Table: { other: 'a' } } },
    ];
    for (const part of bad) assert.throws(() => powershellLine({ ...removal, ...part }), RangeError);
  });

  it('is refused for what we would not send ourselves, and never run', () => {
    const wipe = { ...removal, cmdlet: 'Clear-MobileDevice', parameters: { Identity: 'd', Confirm: false } };
    assert.equal(refuseByPerson(wipe, 'c').code, 'cmdlet-parameters');
    assert.equal(refuseByPerson({ ...removal, cmdlet: 'Remove-Mailbox' }, 'c').code, 'cmdlet-unknown');
    assert.deepEqual(
      [refuseByPerson(removal, 'c').outcome, refuseByPerson(removal, 'c').code],
      ['refused', 'exchange-by-person'],
    );
  });
});

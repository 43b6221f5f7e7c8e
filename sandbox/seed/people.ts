import type { User } from '../entities.ts';
import { addMethod, addPerson, type Builder } from './build.ts';
import { cast } from './cast.ts';
import { departments, offices, otherScripts } from './offices.ts';

const reportsMax = 7;

/** Heads of departments that the cast already fills. */
const heads: Record<string, string> = {
  Executive: cast.ceo,
  Design: cast.mayaFischer,
  Treasury: cast.headOfTreasury,
  IT: cast.svenLindqvist,
};

function newcomer(
  builder: Builder,
  number: number,
): { displayName?: string; given: string; family: string; alias?: string; city: string } {
  const { random } = builder;
  const office = offices[number % offices.length] ?? offices[0];
  if (!office) throw new Error('no office');
  const other = number % 41 === 7 ? otherScripts[Math.floor(number / 41) % otherScripts.length] : undefined;
  if (other)
    return { displayName: other[0], given: other[1], family: other[2], alias: other[3], city: office.city };
  return { given: random.pick(office.given), family: random.pick(office.family), city: office.city };
}

/** Fills the company up to `size` people, in departments by their shares, each below a manager with few reports. */
export function seedPeople(builder: Builder, size: number): User[] {
  const wheel = departments.flatMap(({ name, share }) => Array.from({ length: share }, () => name));
  const chains = new Map<string, string[]>(Object.entries(heads).map(([name, id]) => [name, [id]]));
  const added: User[] = [];
  for (let number = 0; added.length < size; number++) {
    const name = wheel[(number * 37) % wheel.length] ?? 'Engineering';
    const titles = departments.find((one) => one.name === name)?.titles ?? [];
    const chain = chains.get(name) ?? [];
    chains.set(name, chain);
    const manager = chain.length === 0 ? cast.ceo : chain[Math.floor((chain.length - 1) / reportsMax)];
    const title = chain.length === 0 ? titles[0] : builder.random.pick(titles.slice(1));
    const user = addPerson(builder, {
      ...newcomer(builder, number),
      department: name,
      title: title ?? 'Associate',
      manager,
    });
    chain.push(user.id);
    added.push(user);
  }
  return added;
}

/** Password for all, an authenticator for most, a phone for half; the stronger one is the default. */
export function seedMethods(builder: Builder): void {
  for (const user of builder.state.tables.users.values()) {
    addMethod(builder, user.id, { kind: 'password', fields: { createdDateTime: user.createdDateTime } });
    if (!user.accountEnabled) continue;
    const authenticator = builder.random.chance(0.8) || user.id === cast.graceOkonkwo;
    if (authenticator) {
      addMethod(builder, user.id, {
        kind: 'microsoftAuthenticator',
        isDefault: true,
        fields: { displayName: 'Pixel 8', deviceTag: 'SoftwareTokenActivated', phoneAppVersion: '6.2511' },
      });
    }
    if (builder.random.chance(0.5) || user.id === cast.graceOkonkwo) {
      addMethod(builder, user.id, {
        kind: 'phone',
        isDefault: !authenticator,
        fields: { phoneNumber: '+44 7700900123', phoneType: 'mobile', smsSignInState: 'notAllowedByPolicy' },
      });
    }
  }
  addMethod(builder, cast.graceOkonkwo, {
    kind: 'fido2',
    fields: {
      displayName: 'Security key',
      model: 'YubiKey 5',
      aaGuid: 'cb69481e-8ff7-4039-93ec-0a2729a154a8',
    },
  });
}

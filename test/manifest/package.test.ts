import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { invokeSchemas } from '../../bot/front-door/invoke-schemas/index.ts';
import { type Intent, understand } from '../../dialogs/understand.ts';
import { fillManifest, type Values } from '../../tools/manifest/fill.ts';
import { appPackage } from '../../tools/manifest/package.ts';
import { schemaFaults } from '../../tools/manifest/schema.ts';
import { committedPermissions, permissionsText } from '../../tools/permissions.ts';

const place = (name: string): URL => new URL(`../../manifest/${name}`, import.meta.url);
const template = readFileSync(place('manifest.template.json'), 'utf8');
const icons = { color: readFileSync(place('color.png')), outline: readFileSync(place('outline.png')) };
const values: Values = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  LATCHKEY_BOT_DOMAIN: 'latchkey.contoso.com',
  LATCHKEY_DEVELOPER: 'Contoso',
  LATCHKEY_WEBSITE_URL: 'https://contoso.com/latchkey',
  version: '0.1.0',
};

interface Command {
  readonly title: string;
  readonly description: string;
}
interface Manifest {
  readonly manifestVersion: string;
  readonly bots: readonly [
    {
      readonly scopes: readonly string[];
      readonly commandLists: readonly {
        readonly scopes: readonly string[];
        readonly commands: readonly Command[];
      }[];
    },
  ];
  readonly composeExtensions: readonly [
    {
      readonly commands: readonly {
        readonly id: string;
        readonly type: string;
        readonly parameters?: readonly { readonly name: string }[];
      }[];
    },
  ];
}

function filled(): Manifest {
  const result = fillManifest(template, values);
  if ('faults' in result) throw new Error(result.faults.join('\n'));
  return result.manifest as Manifest;
}

/** Width and height of a PNG, from its header (bytes 16 to 23), and whether it has an alpha channel (colour type 6). */
function picture(png: Buffer): { width: number; height: number; alpha: boolean } {
  equal(png.toString('latin1', 1, 4), 'PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), alpha: png[25] === 6 };
}

describe('the Teams app package', () => {
  it('is valid against the published schema', () => {
    const manifest = filled();
    deepEqual(schemaFaults(manifest, manifest.manifestVersion), []);
  });

  it('is refused by the schema with a key that Teams does not know, or without an icon', () => {
    const manifest = { ...filled(), icons: { color: 'color.png' }, surprise: true };
    const faults = schemaFaults(manifest, manifest.manifestVersion).join('\n');
    match(faults, /additional properties/);
    match(faults, /outline/);
  });

  it('holds the manifest and both icons at its top, and nothing else', () => {
    const files = unzipSync(appPackage(filled(), icons));
    deepEqual(Object.keys(files).sort(), ['color.png', 'manifest.json', 'outline.png']);
    deepEqual(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())), filled());
    deepEqual(Buffer.from(files['color.png'] ?? []), icons.color);
    deepEqual(Buffer.from(files['outline.png'] ?? []), icons.outline);
  });

  it('is the same to the byte when made twice', () => {
    deepEqual(appPackage(filled(), icons), appPackage(filled(), icons));
  });

  it('leaves no placeholder open', () => ok(!JSON.stringify(filled()).includes('{{')));

  it('names every missing or unusable value at once, and never the value', () => {
    const result = fillManifest(template, {
      ...values,
      MicrosoftAppId: 'not-a-guid',
      LATCHKEY_BOT_DOMAIN: '',
    });
    const faults = 'faults' in result ? result.faults : [];
    equal(faults.length, 2);
    for (const fault of faults) match(fault, /set it to the .{10,}\.$/);
    ok(!faults.join('').includes('not-a-guid'));
  });

  it('has icons of the sizes that Teams asks for', () => {
    deepEqual(picture(icons.color), { width: 192, height: 192, alpha: false });
    deepEqual(picture(icons.outline), { width: 32, height: 32, alpha: true });
  });

  it('offers the bot to one person, to a chat and to a team', () => {
    deepEqual([...filled().bots[0].scopes].sort(), ['groupChat', 'personal', 'team']);
  });

  it('has commands of the message box whose invokes the front door lets in', () => {
    const { commands } = filled().composeExtensions[0];
    for (const command of commands) {
      const query = {
        commandId: command.id,
        parameters: [{ name: command.parameters?.[0]?.name, value: 'Anna' }],
      };
      const parsed =
        command.type === 'query'
          ? invokeSchemas['composeExtension/query'].safeParse(query)
          : invokeSchemas['composeExtension/fetchTask'].safeParse({
              commandId: command.id,
              commandContext: 'message',
            });
      ok(parsed.success, command.id);
    }
  });
});

describe('each command of the manifest', () => {
  const meant: Readonly<Record<string, Intent>> = {
    'New hire': 'joiner',
    Promote: 'mover',
    Offboard: 'leaver',
    Status: 'status',
    'My approvals': 'my-approvals',
    'My tasks': 'my-tasks',
    Evidence: 'evidence',
    'Who still has access?': 'audit',
    Cancel: 'cancel',
    Help: 'help',
  };
  for (const { scopes, commands } of filled().bots[0].commandLists)
    for (const { title, description } of commands)
      it(`is understood as it is written: ${title} (${scopes.join(', ')})`, () => {
        const example = /"([^"]+)"/.exec(description)?.[1] ?? title;
        ok(example.startsWith(title), `the example begins with the command: ${example}`);
        const [first] = understand(example, { now: '2026-11-24T10:00:00Z' });
        equal(first?.intent, meant[title]);
      });
});

describe('the list of permissions to consent to', () => {
  it('is the one that the steps in use need', async () => {
    equal(
      await committedPermissions(),
      await permissionsText(),
      'run node tools/permissions.ts and commit the file',
    );
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fillManifest } from './manifest/fill.ts';
import { appPackage } from './manifest/package.ts';
import { schemaFaults } from './manifest/schema.ts';

/**
 * `npm run manifest`: fills manifest/manifest.template.json from the environment, checks it against Microsoft's schema
 * and writes manifest/latchkey.zip, ready for the upload to the tenant's app catalogue.
 */
const place = (name: string): URL => new URL(`../${name}`, import.meta.url);

const template = await readFile(place('manifest/manifest.template.json'), 'utf8');
const { version } = JSON.parse(await readFile(place('package.json'), 'utf8')) as { version: string };
const filled = fillManifest(template, { ...process.env, version });
const faults =
  'faults' in filled
    ? filled.faults
    : schemaFaults(filled.manifest, (filled.manifest as { manifestVersion: string }).manifestVersion);

if (faults.length > 0 || !('manifest' in filled)) {
  process.stderr.write(`The app package was not made:\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
  process.exitCode = 1;
} else {
  const icons = {
    color: await readFile(place('manifest/color.png')),
    outline: await readFile(place('manifest/outline.png')),
  };
  const target = fileURLToPath(place('manifest/latchkey.zip'));
  await writeFile(target, appPackage(filled.manifest, icons));
  process.stdout.write(`Wrote ${target}: upload it in the Teams admin centre under "Manage apps".\n`);
}

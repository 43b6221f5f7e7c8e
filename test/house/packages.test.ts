import { equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Versions = Readonly<Record<string, string>>;
interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Versions;
  readonly resolved?: string;
}

const root = join(import.meta.dirname, '..', '..');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(root, name), 'utf8')) as T;
const manifest = read<{ dependencies: Versions; devDependencies: Versions; optionalDependencies: Versions }>(
  'package.json',
);
const { packages } = read<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json');

describe('the list of packages', () => {
  it('names one exact version of each package', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    for (const [name, version] of Object.entries(all))
      match(version, /^\d+\.\d+\.\d+$/, `${name}: npm install --save-exact ${name}`);
  });

  it('is the one that is locked', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    for (const [name, version] of Object.entries(all))
      equal(
        packages[`node_modules/${name}`]?.version,
        version,
        `${name}: run npm install and commit the lock file`,
      );
  });

  // npm drops packages for other systems when it writes the lock beside an installed tree, or where the registry does
  // not answer for them; "npm ci" then refuses the lock on every other machine.
  it('locks the packages for other systems too, so that npm ci accepts it everywhere', () => {
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => packages[`node_modules/${name}`] === undefined),
    );
    equal(
      missing.join(', '),
      '',
      'write their entries back into package-lock.json, as for the system that is there',
    );
  });

  it('leaves the registry to the machine that installs', () => {
    for (const [name, { resolved }] of Object.entries(packages)) equal(resolved, undefined, name);
  });
});

// Plain JavaScript without new syntax: it has to run, and say what to do, on a Node that cannot run the rest.
import { readFileSync } from 'node:fs';
import { platform, arch } from 'node:os';

const wanted = readFileSync(new URL('../.nvmrc', import.meta.url), 'utf8').trim();
const numbers = (version) => version.replace(/^v/, '').split('.').map(Number);
const [major, minor] = numbers(process.version);
const [wantedMajor, wantedMinor] = numbers(wanted);
const shipped = ['linux x64', 'linux arm64', 'win32 x64'];

if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  const here = platform() + ' ' + arch();
  const next = shipped.includes(here)
    ? 'Run "npm ci": it installs that Node beside the other packages, and npm scripts find it there.\n' +
      'Then start through npm ("npm start", "npm test"), not with node directly.'
    : 'For ' + here + ' no Node comes with the packages. Install it, for instance with "nvm install" in this folder\n' +
      '(the version stands in .nvmrc), or take it from nodejs.org.';
  console.error('Latchkey needs Node ' + wanted + ' or newer; this is ' + process.version + '.\n' + next);
  process.exit(1);
}

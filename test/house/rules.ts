/** What a folder may import. `instead` ends the failure message: it says where the code belongs. */
export interface FolderRule {
  /** Folders of the project, its own included. */
  readonly folders: readonly string[];
  /** Packages at run time; `any` where the outside world is the purpose of the folder. */
  readonly packages: readonly string[] | 'any';
  /** Packages of which only the types may be used. */
  readonly typesOf?: readonly string[];
  /** Packages that `any` does not include. */
  readonly never?: readonly string[];
  readonly instead: string;
}

const framework = ['botbuilder', 'botbuilder-core', '@microsoft/teams-ai', 'restify'];

/** Import directions, from design: inside to outside. Tools, tests and measurements may import everything. */
export const folderRules: Readonly<Record<string, FolderRule>> = {
  core: {
    folders: ['core'],
    packages: ['zod', 'luxon', 'date-holidays', 'any-ascii'],
    instead:
      'core/ holds rules without I/O: take the value as an argument, or describe it as a type in core/ports.ts',
  },
  steps: {
    folders: ['core'],
    packages: [],
    typesOf: ['@microsoft/microsoft-graph-types'],
    instead:
      'a step knows core/ alone: what two steps share belongs to core/, what it reads comes from its reader',
  },
  cards: {
    folders: ['core', 'cards'],
    packages: [],
    typesOf: ['adaptivecards'],
    instead: 'a card is drawn from state: let bot/ look things up and hand them in',
  },
  dialogs: {
    folders: ['core', 'cards', 'dialogs'],
    packages: ['chrono-node', 'luxon', 'zod', 'any-ascii', 'entities'],
    instead: 'dialogs/ turn text into values: let bot/ call the outside world and hand in the answer',
  },
  adapters: {
    folders: ['core', 'adapters'],
    packages: 'any',
    typesOf: ['botbuilder'],
    never: framework,
    instead:
      'steps are loaded by listing their folder, and only bot/ knows Teams: an adapter fulfils a port of core/',
  },
  bot: {
    folders: ['core', 'cards', 'dialogs', 'adapters', 'bot'],
    packages: 'any',
    instead:
      'bot/ reaches steps through adapters/catalogue.ts, and the tenant (or its sandbox) over HTTP only',
  },
  sandbox: {
    folders: ['sandbox'],
    packages: 'any',
    never: framework,
    instead:
      'the sandbox is a tenant and knows nothing of Latchkey: write it from the published documentation',
  },
};

/** Folders that take values and return values. */
export const pureFolders: readonly string[] = ['core', 'steps', 'cards', 'dialogs'];

/** Words that reach for the world, and what a pure file does instead. */
export const forbiddenWords: readonly { readonly word: RegExp; readonly instead: string }[] = [
  { word: /\bDate\.now\b/g, instead: 'take the instant as an argument' },
  { word: /\bnew Date\(\s*\)/g, instead: 'take the instant as an argument' },
  { word: /\bDateTime\.(?:now|local|utc)\(\s*\)/g, instead: 'take the instant as an argument' },
  { word: /\bMath\.random\b/g, instead: 'take the random value as an argument' },
  { word: /\brandom(?:UUID|Bytes|Int)\b/g, instead: 'take the random value as an argument' },
  { word: /(?<![.\w])process\./g, instead: 'take the setting as an argument' },
  { word: /(?<![.\w])fetch\(/g, instead: 'describe a port in core/ports.ts and fulfil it in adapters/' },
  { word: /\bset(?:Timeout|Interval|Immediate)\b/g, instead: 'return when it is due; the clock is in bot/' },
  { word: /(?<![.\w])console\./g, instead: 'return the value; bot/ writes the log' },
];

/** Hard limits in lines, of a file and of a function. */
export const fileLinesMax = 400;
export const functionLinesMax = 70;
/** Folders whose exported functions say what goes in and what comes out. */
export const documentedFolders: readonly string[] = ['core', 'steps', 'cards', 'dialogs', 'adapters', 'bot'];

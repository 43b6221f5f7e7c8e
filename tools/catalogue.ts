import { writeFile } from 'node:fs/promises';
import { loadSteps } from '../adapters/catalogue.ts';
import { catalogueText } from '../adapters/catalogue-text.ts';

/** Writes steps/README.md from the step files themselves; `npm run goldens` calls it. */
await writeFile(new URL('../steps/README.md', import.meta.url), catalogueText(await loadSteps()));

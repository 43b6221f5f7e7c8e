import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

interface SchemaError {
  readonly instancePath: string;
  readonly message?: string;
}
interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
interface Schemas {
  compile(schema: object): Validate;
}

// Both packages are CommonJS whose export is the value itself; their types describe an ES module.
const AjvDraft04 = require('ajv-draft-04') as new (options: object) => Schemas;
const addFormats = require('ajv-formats') as (schemas: Schemas) => void;

/**
 * Faults of a Teams app manifest against Microsoft's own schema of this version, read from `@microsoft/app-manifest`, so
 * that no network is needed. Empty when it is valid.
 */
export function schemaFaults(manifest: unknown, version: string): readonly string[] {
  const home = dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const file = join(home, 'build', 'json-schemas', 'teams', `v${version}`, 'MicrosoftTeams.schema.json');
  const ajv = new AjvDraft04({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`,
  );
}

import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/v4';
import { type PolicyPart, policyParts, policySchemas } from '../core/policy.ts';

/** JSON Schema of one policy part, for editors: completion and red underlines while somebody writes YAML. */
export function jsonSchemaOf(part: PolicyPart): string {
  const schema = z.toJSONSchema(policySchemas[part], { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ title: `Latchkey policy: ${part}.yaml`, ...schema }, undefined, 2)}\n`;
}

/** Writes `policy/schema/<part>.json` for all parts: `node tools/policy-schema.ts && biome format --write policy/schema`. */
async function writeAll(): Promise<void> {
  const folder = fileURLToPath(new URL('../policy/schema/', import.meta.url));
  await mkdir(folder, { recursive: true });
  await Promise.all(policyParts.map((part) => writeFile(`${folder}${part}.json`, jsonSchemaOf(part))));
}

if (import.meta.main) await writeAll();

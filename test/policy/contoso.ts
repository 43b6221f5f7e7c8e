import { fileURLToPath } from 'node:url';
import { parsePolicy, readPolicyFiles } from '../../adapters/policy-files.ts';
import type { Policy, PolicyFiles } from '../../core/policy.ts';

/** Texts of the example policy. */
export const contosoFiles: PolicyFiles = await readPolicyFiles(
  fileURLToPath(new URL('../../policy', import.meta.url)),
);

/** The example policy; throws when it has faults. */
export const contoso: Policy = parsed(contosoFiles);

function parsed(files: PolicyFiles): Policy {
  const reading = parsePolicy(files);
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults, undefined, 1));
  return reading.policy;
}

/** The example policy with one text replaced in one file; throws when the text does not stand there. */
export function filesWith(file: string, [from, to]: readonly [string, string]): PolicyFiles {
  const text = contosoFiles[file];
  if (text?.includes(from) !== true) throw new Error(`${file} does not contain ${from}`);
  return { ...contosoFiles, [file]: text.replace(from, to) };
}

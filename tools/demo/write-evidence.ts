import { writeFile } from 'node:fs/promises';
import type { Stage, Told } from './story.ts';

/** Leaves the evidence of a request beside the others, as JSON and as PDF. */
export async function writeEvidence({
  stage,
  folder,
  told,
}: {
  readonly stage: Stage;
  readonly folder: string;
  readonly told: Told;
}): Promise<void> {
  for (const format of ['json', 'pdf'] as const) {
    const answer = await fetch(`${stage.url}/local/evidence/${told.request}.${format}`);
    if (!answer.ok) throw new Error(`no ${format} evidence for ${told.request}: ${answer.status}`);
    await writeFile(`${folder}/${told.request}.${format}`, Buffer.from(await answer.arrayBuffer()));
  }
}

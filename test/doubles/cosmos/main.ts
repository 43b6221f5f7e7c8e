/**
 * The wire double as a process of its own, so that it outlives those that work on it: prints its address and key as one
 * line of JSON and runs until it is ended. DOUBLE_FAULTS is a seed: then some of all writes meet trouble of every kind,
 * and some reads are out of date.
 */
import { seeded, troubledWrites } from './faults.ts';
import { CosmosDouble } from './server.ts';

/** Share of writes in trouble and of reads out of date (0-1). */
const troubledShare = 0.05;
const staleShare = 0.1;

const double = new CosmosDouble();
const seed = Number(process.env.DOUBLE_FAULTS ?? 0);
if (seed > 0) {
  double.faults = troubledWrites(seed, troubledShare);
  const random = seeded(seed);
  for (const container of double.containers.values()) container.lags = () => random() < staleShare;
}
await double.start();
process.stdout.write(`${JSON.stringify({ endpoint: double.endpoint, key: double.key })}\n`);

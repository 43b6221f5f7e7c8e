/** One thread of a simulation: plays the parts that it is given and answers their sums, until nothing more comes. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Kind, materialOf, type Part, playPart } from './simulate.ts';

const material = await materialOf((workerData as { readonly what: Kind }).what);

parentPort?.on('message', (part: Part) => {
  void playPart(material, part).then((played) => parentPort?.postMessage(played));
});

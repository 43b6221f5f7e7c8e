import { startBot } from './app.ts';
import { readConfig } from './config.ts';
import { boundHeap } from './heap.ts';
import { StartRefused } from './start-refused.ts';

const reading = readConfig(process.env);
if ('faults' in reading) {
  for (const fault of reading.faults)
    process.stderr.write(`${fault.setting}: ${fault.sentence} ${fault.next}\n`);
  process.exit(1);
}
try {
  const bot = await startBot(reading.config);
  boundHeap();
  process.stdout.write(`${bot.sentence}\n`);
  const stop = (): void => void bot.stop().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`Latchkey does not start:\n${error.message}\n`);
  process.exit(1);
}

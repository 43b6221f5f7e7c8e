/** The whole bot, configured as in local mode by the environment. `BENCH_CLOCK=off` leaves only the chat side running. */
import { startBot } from '../../bot/app.ts';
import { readConfig } from '../../bot/config.ts';
import { boundHeap } from '../../bot/heap.ts';
import { report } from './report.ts';

const reading = readConfig(process.env);
if ('faults' in reading) throw new Error(reading.faults.map((fault) => fault.sentence).join('\n'));
const bot = await startBot(reading.config, { runClock: process.env.BENCH_CLOCK !== 'off' });
boundHeap();
report({ url: `http://127.0.0.1:${bot.port}` }, () => bot.stop());

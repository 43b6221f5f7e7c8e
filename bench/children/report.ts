import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a process says about itself: memory in bytes now, and the longest event-loop stall since it was last asked. */
export interface Usage {
  readonly residentBytes: number;
  readonly heapUsedBytes: number;
  readonly stallMillisMax: number;
  /** Processor time used since the start, by all threads. */
  readonly cpuMillis: number;
}

/** Milliseconds between two looks at the event loop. */
const resolution = 1;

/** Tells the parent that this process is ready, and answers what it asks until it asks to stop. */
export function report(ready: object, stop: () => Promise<void>): void {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  process.on('message', (asked) => {
    if (asked === 'stop') return void stop().then(() => process.exit(0));
    if (asked === 'live') collect();
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const usage: Usage = {
      residentBytes: rss,
      heapUsedBytes: heapUsed,
      stallMillisMax: Math.max(0, delay.max / 1e6 - resolution),
      cpuMillis: (user + system) / 1000,
    };
    process.send?.(usage);
    delay.reset();
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.(ready);
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

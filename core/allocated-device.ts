import { shape } from './reader.ts';
import type { History } from './step.ts';

const allocated = shape.object({ serial: shape.string() });
const enrolled = shape.object({
  id: shape.string(),
  name: shape.string(),
  serial: shape.string(),
  system: shape.string(),
  entraId: shape.string(),
  enrolledAt: shape.string(),
});

/** Serial number that allocate-device recorded; undefined before. */
export function allocatedSerial(history: History): string | undefined {
  const parsed = allocated.safeParse(history.proven['allocate-device']);
  return parsed.success ? parsed.data.serial : undefined;
}

/** The device that enrol-device recorded; undefined before, and where none was wanted. */
export function enrolledDevice(history: History): typeof enrolled._output | undefined {
  const parsed = enrolled.safeParse(history.proven['enrol-device']);
  return parsed.success ? parsed.data : undefined;
}

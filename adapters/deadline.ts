/** Ends a call that takes too long. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** To be called when the call is over. */
  end(): void;
}

/**
 * A signal that aborts after so many seconds, unless it is ended before. AbortSignal.timeout has no end: its timer and all
 * that hangs on it stay until the time is over, and then those of all the calls of a busy minute go off in one turn.
 */
export function deadlineIn(seconds: number): Deadline {
  const controller = new AbortController();
  const late = (): void => controller.abort(new DOMException('no answer in time', 'TimeoutError'));
  const timer = setTimeout(late, seconds * 1000).unref();
  return { signal: controller.signal, end: () => clearTimeout(timer) };
}

import type { TypedAgain } from '../cards/form-again.ts';
import { holdsRecoveryKey } from '../core/decide-task.ts';
import type { ClickData } from './intents.ts';

/** What a refused press carried, to be shown again: all of it but texts that may hold a recovery key. */
export function typedAgain(data: ClickData): TypedAgain {
  const entries = Object.entries(data).map(([key, value]) => [key, String(value ?? '')] as const);
  const kept = entries.filter(([, value]) => value !== '' && !holdsRecoveryKey(value));
  return {
    verb: data.verb,
    item: data.item,
    typed: Object.fromEntries(kept),
    withheld: entries.some(([, value]) => holdsRecoveryKey(value)),
  };
}

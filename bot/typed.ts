import type { TypedAgain } from '../cards/form-again.ts';
import { holdsRecoveryKey } from '../core/decide-task.ts';
import type { PeopleFacts } from '../core/people.ts';
import type { ClickData } from './intents.ts';
import { choiceOf } from './screens.ts';

/**
 * What a refused press carried, to be shown again: all of it but texts that may hold a recovery key. People who were
 * picked by a search come by their id, and get their names from the directory.
 */
export function typedAgain(data: ClickData, people: PeopleFacts['entries']): TypedAgain {
  const entries = Object.entries(data).map(([key, value]) => [key, String(value ?? '')] as const);
  const kept = entries.filter(([, value]) => value !== '' && !holdsRecoveryKey(value));
  return {
    verb: data.verb,
    item: data.item,
    typed: Object.fromEntries(kept),
    picked: kept.flatMap(([, value]) => people.get(value.toLowerCase()) ?? []).map(choiceOf),
    withheld: entries.some(([, value]) => holdsRecoveryKey(value)),
  };
}

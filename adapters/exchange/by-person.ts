import type { ExchangeCall } from '../../core/change.ts';
import type { CallResult } from '../../core/ports.ts';
import { notSent } from '../graph/classify.ts';
import { CmdletRefusal, checkCmdlet } from './cmdlets.ts';
import { powershellLine } from './powershell.ts';

/**
 * The line a technician runs where no surface may run the cmdlet for us. Throws a CmdletRefusal for a cmdlet that is
 * not on the list, so that nothing is put into a person's hands that we would not send ourselves.
 */
export function lineForPerson(call: ExchangeCall): string {
  checkCmdlet('writing', call.cmdlet, call.parameters);
  return powershellLine(call);
}

/** Refuses to run a cmdlet: code `exchange-by-person` tells the engine to make it a person's task. */
export function refuseByPerson(call: ExchangeCall, clientRequestId: string): CallResult {
  try {
    lineForPerson(call);
    return notSent(clientRequestId, 'exchange-by-person', `${call.cmdlet} is run by a person in this tenant`);
  } catch (error) {
    if (!(error instanceof CmdletRefusal)) throw error;
    return notSent(clientRequestId, error.code, error.message);
  }
}

import { randomUUID } from 'node:crypto';
import type { Call } from '../call.ts';
import { isoSeconds } from '../clock.ts';

/** What happened, as the directory's audit log names it. */
export interface AuditNote {
  activity: string;
  category:
    | 'UserManagement'
    | 'GroupManagement'
    | 'RoleManagement'
    | 'ApplicationManagement'
    | 'Device'
    | 'KeyManagement';
  operation: 'Add' | 'Update' | 'Delete' | 'Assign' | 'Unassign' | 'Other';
  targets: { id: string; name: string | null; type: string }[];
  changed?: { displayName: string; oldValue: string | null; newValue: string | null }[];
}

const auditsMax = 100_000;

/** Writes a row to the audit log; it becomes readable after the delay that is set. */
export function audit(call: Call, note: AuditNote): void {
  const { state, now } = call;
  if (state.audits.length >= auditsMax) state.audits.shift();
  state.audits.push({
    id: `Directory_${randomUUID()}`,
    visibleFrom: now + state.settings.auditDelaySeconds * 1000,
    activityDateTime: isoSeconds(now),
    activityDisplayName: note.activity,
    category: note.category,
    operationType: note.operation,
    result: 'success',
    correlationId: call.requestId,
    loggedByService: 'Core Directory',
    initiatedBy: { app: { appId: call.app.clientId, displayName: call.app.displayName }, user: null },
    targetResources: note.targets.map(({ id, name, type }) => ({
      id,
      displayName: name,
      type,
      modifiedProperties: note.changed ?? [],
    })),
  });
}

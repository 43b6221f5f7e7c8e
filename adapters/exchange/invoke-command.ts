import type { ExchangeSurface } from './surface.ts';

/**
 * The endpoint that Microsoft's own PowerShell module uses. It runs every cmdlet the role allows, but Microsoft does
 * not document it (graph.md 9.1), so in a tenant somebody has to choose it: `LATCHKEY_EXCHANGE=invoke-command`.
 */
export function invokeCommandSurface(tenantId: string): ExchangeSurface {
  const base = `/adminapi/beta/${encodeURIComponent(tenantId)}`;
  return {
    name: 'invoke-command',
    covers: () => true,
    path: () => `${base}/InvokeCommand`,
    batchPath: `${base}/$batch`,
  };
}

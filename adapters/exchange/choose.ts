import { adminApiSurface } from './admin-api.ts';
import { invokeCommandSurface } from './invoke-command.ts';
import type { ExchangeSurface } from './surface.ts';

export interface ExchangeChoice {
  readonly mode: 'local' | 'tenant';
  /** The value of `LATCHKEY_EXCHANGE`; anything but `invoke-command` keeps the default. */
  readonly setting: string | undefined;
  readonly tenantId: string;
}

/**
 * Local: everything through InvokeCommand, which the sandbox has. Tenant: the published API for what it covers, else a
 * person; InvokeCommand only where somebody has chosen it.
 */
export function chooseSurface({ mode, setting, tenantId }: ExchangeChoice): ExchangeSurface {
  const invoke = mode === 'local' || setting === 'invoke-command';
  return invoke ? invokeCommandSurface(tenantId) : adminApiSurface(tenantId);
}

/** Application permission on Office 365 Exchange Online that a surface needs (graph.md 9.1). */
export function exchangePermission(surface: ExchangeSurface): string {
  return surface.name === 'invoke-command' ? 'Exchange.ManageAsApp' : 'Exchange.ManageAsAppV2';
}

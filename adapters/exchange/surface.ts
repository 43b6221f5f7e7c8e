import type { Json } from '../../core/canonical.ts';

/** One way to run cmdlets over HTTP: which it takes, and where they go. */
export interface ExchangeSurface {
  readonly name: 'invoke-command' | 'admin-api';
  /** Whether this cmdlet with these parameters can be run here. */
  covers(cmdlet: string, parameters: Readonly<Record<string, Json>>): boolean;
  /** Path of the endpoint for a cmdlet that is covered. */
  path(cmdlet: string): string;
  /** Path of the batch endpoint, where there is one. */
  readonly batchPath?: string;
}

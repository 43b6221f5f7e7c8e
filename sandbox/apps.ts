/** A client of the tenant: its secret or certificate, the application permissions it was given, its directory roles. */
export interface AppRegistration {
  clientId: string;
  displayName: string;
  secret: string | null;
  /** Public key in PEM, for clients that sign an assertion. */
  certificate: string | null;
  /** Application permissions by resource. */
  roles: { graph: string[]; outlook: string[]; sharepoint: string[] };
  /** Display names of directory roles held by the service principal, for example `User Administrator`. */
  directoryRoles: string[];
  /** Administrative units in which a directory role is scoped to the app: opens restricted units. */
  scopedUnits: string[];
  /** Addresses the app may send from; null is all (an Exchange application access policy). */
  mailboxes: string[] | null;
}

/** What a caller of the control surface gives to register an app; left out parts are empty. */
export interface AppRequest {
  clientId: string;
  displayName?: string;
  secret?: string;
  certificate?: string;
  roles?: string[] | Partial<AppRegistration['roles']>;
  directoryRoles?: string[];
  scopedUnits?: string[];
  mailboxes?: string[] | null;
}

/** Fills in an app registration; a plain list of roles means Graph. */
export function newApp(request: AppRequest): AppRegistration {
  const roles = Array.isArray(request.roles) ? { graph: request.roles } : (request.roles ?? {});
  return {
    clientId: request.clientId,
    displayName: request.displayName ?? request.clientId,
    secret: request.secret ?? null,
    certificate: request.certificate ?? null,
    roles: { graph: roles.graph ?? [], outlook: roles.outlook ?? [], sharepoint: roles.sharepoint ?? [] },
    directoryRoles: request.directoryRoles ?? [],
    scopedUnits: request.scopedUnits ?? [],
    mailboxes: request.mailboxes ?? null,
  };
}

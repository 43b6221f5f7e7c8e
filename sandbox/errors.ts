/** One entry of `error.details`, as the directory sends it for conflicts. */
export interface ErrorDetail {
  code: string;
  message: string;
  target?: string;
}

/** A refusal by the tenant: becomes the documented error body with this status. */
export class TenantError extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: ErrorDetail[];
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { details?: ErrorDetail[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = more.details ?? [];
    this.headers = more.headers ?? {};
  }
}

/** 400 `Request_BadRequest`, the directory's general refusal. */
export function badRequest(message: string, details: ErrorDetail[] = []): TenantError {
  return new TenantError(400, 'Request_BadRequest', message, { details });
}

/** 400 `Request_UnsupportedQuery`: an advanced operator without its header, or an operator we do not have. */
export function unsupportedQuery(message: string): TenantError {
  return new TenantError(400, 'Request_UnsupportedQuery', message);
}

/** 403 `Authorization_RequestDenied`, the same code for a missing permission and for a protected target. */
export function denied(message = 'Insufficient privileges to complete the operation.'): TenantError {
  return new TenantError(403, 'Authorization_RequestDenied', message);
}

/** 404 `Request_ResourceNotFound` with the directory's sentence for `id`. */
export function notFound(id: string): TenantError {
  return new TenantError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

/** 404 with another service's own code, for example `ErrorItemNotFound` of the mail service. */
export function missing(code: string, message: string): TenantError {
  return new TenantError(404, code, message);
}

/** 400 for a path the tenant does not serve; `segment` is the first one that leads nowhere. */
export function unknownSegment(segment: string): TenantError {
  return new TenantError(400, 'BadRequest', `Resource not found for the segment '${segment}'.`);
}

/** The ids that go into every answer and error. */
export interface AnswerIds {
  requestId: string;
  clientRequestId: string;
  date: string;
}

/** Body of an error answer: code, message, innerError with date and both ids, details where there are some. */
export function errorBody(error: TenantError, ids: AnswerIds): { error: Record<string, unknown> } {
  const inner = { date: ids.date, 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId };
  const body: Record<string, unknown> = { code: error.code, message: error.message, innerError: inner };
  if (error.details.length > 0) body.details = error.details;
  return { error: body };
}

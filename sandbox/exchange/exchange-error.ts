/** A refusal by the mail service: `exception` is the class name that real answers carry in their text. */
export class ExchangeError extends Error {
  readonly status: number;
  readonly exception: string;

  constructor(status: number, exception: string, message: string) {
    super(message);
    this.status = status;
    this.exception = exception;
  }
}

const codes: Record<number, string> = { 400: 'BadRequest', 403: 'Forbidden', 404: 'NotFound' };

/** 404: no recipient, rule, device or folder of that identity. */
export function objectNotFound(identity: string): ExchangeError {
  return new ExchangeError(
    404,
    'Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException',
    `The operation couldn't be performed because object '${identity}' couldn't be found on 'SANDBOX01.PROD.OUTLOOK.COM'.`,
  );
}

/** 403: the caller's roles do not hold the cmdlet, or not that parameter of it. */
export function notInRole(cmdlet: string, parameter?: string): ExchangeError {
  const what =
    parameter === undefined ? `"${cmdlet}" cmdlet` : `"${parameter}" parameter of the "${cmdlet}" cmdlet`;
  return new ExchangeError(
    403,
    'Microsoft.Exchange.Configuration.Authorization.CmdletAccessDeniedException',
    `The ${what} is not present in the role definition of the current user.`,
  );
}

/** 400: a value that cannot be bound to its parameter, or parameters that do not go together. */
export function badParameter(message: string): ExchangeError {
  return new ExchangeError(400, 'System.Management.Automation.ParameterBindingException', message);
}

/** 400 with one of the task exceptions, for example `MemberAlreadyExistsException`. */
export function refused(exception: string, message: string): ExchangeError {
  return new ExchangeError(400, `Microsoft.Exchange.Management.Tasks.${exception}`, message);
}

/** Error body as the admin service sends it: the text with code and class is in `details` and in the inner exception. */
export function exchangeErrorBody(error: ExchangeError): { error: Record<string, unknown> } {
  const text = `Ex94914C|${error.exception}|${error.message}`;
  const internalException = { message: text, type: error.exception };
  return {
    error: {
      code: codes[error.status] ?? 'BadRequest',
      message: 'Error executing request. ',
      details: [{ code: 'Context', target: '', message: text }],
      innererror: { message: 'Error executing request. ', type: error.exception, internalException },
    },
  };
}

import { createHash } from 'node:crypto';
import type { Answer, Call, JsonObject } from '../call.ts';
import { asOf } from '../call.ts';
import type { Cmdlet, CmdletCall } from './cmdlet.ts';
import { badParameter, ExchangeError, exchangeErrorBody, notInRole } from './exchange-error.ts';
import { checkParameters, type Rights } from './parameters.ts';

const pageSizeMax = 1000;
const resultSizeDefault = 1000;

const organizationRoles = ['Exchange Administrator', 'Global Administrator'];
const recipientRoles = [...organizationRoles, 'Exchange Recipient Administrator'];

/** What the caller's directory roles allow; undefined for an app without any Exchange role. */
function rightsOf(call: Call): Rights | undefined {
  const held = (names: string[]): boolean => call.app.directoryRoles.some((role) => names.includes(role));
  return held(recipientRoles) ? { organization: held(organizationRoles) } : undefined;
}

interface Input {
  name: string;
  parameters: JsonObject;
}

function readInput(body: JsonObject): Input {
  const input = body.CmdletInput;
  if (typeof input !== 'object' || input === null)
    throw badParameter('The body needs CmdletInput with CmdletName and Parameters.');
  const { CmdletName: name, Parameters: parameters = {} } = input as JsonObject;
  if (typeof name !== 'string') throw badParameter('CmdletInput needs a CmdletName.');
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters)) {
    throw badParameter('CmdletInput needs Parameters as an object.');
  }
  return { name, parameters: parameters as JsonObject };
}

function checkEnvelope(call: Call): void {
  const tenant = (call.params.tenant ?? '').toLowerCase();
  const domains = [...call.state.tables.domains.keys()].map((domain) => domain.toLowerCase());
  if (tenant !== call.state.tenantId && !domains.includes(tenant)) {
    throw new ExchangeError(
      404,
      'Microsoft.Exchange.Admin.OData.Core.TenantNotFoundException',
      `Tenant '${tenant}' not found.`,
    );
  }
  if (!call.headers['x-anchormailbox']) throw badParameter('The header X-AnchorMailbox is missing.');
}

interface SkipToken {
  offset: number;
  body: string;
}

/** A page belongs to one body: the same body has to be sent again to the link. */
function readSkipToken(call: Call, body: string): number {
  const raw = call.query.get('$skiptoken');
  if (raw === null) return 0;
  const token = JSON.parse(Buffer.from(raw, 'base64url').toString()) as SkipToken;
  if (token.body !== body) throw badParameter('The skip token is not valid for this request.');
  return token.offset;
}

function pageSize(call: Call): number {
  const asked = Number(call.headers.prefer?.match(/odata\.maxpagesize=(\d+)/i)?.[1] ?? pageSizeMax);
  return Math.min(pageSizeMax, Math.max(1, asked));
}

function nextLink(call: Call, token: SkipToken): string {
  const query = new URLSearchParams(call.query);
  query.set('$skiptoken', Buffer.from(JSON.stringify(token)).toString('base64url'));
  return `https://outlook.office365.com${call.path}?${query}`;
}

type Row = Record<string, unknown>;

function limited(rows: Row[], run: CmdletCall): Row[] {
  const asked = run.parameters.ResultSize;
  if (asked === 'Unlimited') return rows;
  const most = asked === undefined ? resultSizeDefault : Number(asked);
  if (rows.length > most) {
    run.warnings.push(
      `By default, only the first ${most} items are returned. Use the ResultSize parameter to specify the number of items returned. To return all items, specify "-ResultSize Unlimited".`,
    );
  }
  return rows.slice(0, most);
}

function selected(rows: Row[], select: string | null): Row[] {
  if (select === null) return rows;
  const names = select.split(',').map((name) => name.trim());
  const unknown = rows[0] && names.find((name) => !(name in (rows[0] ?? {})));
  if (unknown)
    throw badParameter(`Could not find a property named '${unknown}' on type 'Exchange.GenericHashTable'.`);
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
}

function answerOf(call: Call, rows: Row[], warnings: string[]): Answer {
  const body = createHash('sha256').update(JSON.stringify(call.body)).digest('base64url');
  const offset = readSkipToken(call, body);
  const end = offset + pageSize(call);
  const more = end < rows.length ? { '@odata.nextLink': nextLink(call, { offset: end, body }) } : {};
  return {
    status: 200,
    body: {
      '@odata.context':
        'https://outlook.office365.com/adminapi/$metadata#Collection(Exchange.GenericHashTable)',
      'adminapi.warnings@odata.type': '#Collection(String)',
      '@adminapi.warnings': warnings,
      ...more,
      value: selected(rows.slice(offset, end), call.query.get('$select')),
    },
  };
}

/** Which cmdlets an endpoint offers, each perhaps with fewer parameters. */
export type Offer = (name: string) => Cmdlet | undefined;

function runCmdlet(call: Call, offer: Offer): Answer {
  checkEnvelope(call);
  const { name, parameters } = readInput(call.body);
  const rights = rightsOf(call);
  const cmdlet = rights && offer(name);
  if (!cmdlet) throw notInRole(name);
  checkParameters(cmdlet, parameters, rights);
  const { state, now } = call;
  const run: CmdletCall = {
    state,
    now,
    asOf: asOf(call),
    cmdlet: name,
    parameters,
    warnings: [],
    clientId: call.app.clientId,
  };
  const rows = cmdlet.run(run);
  return answerOf(call, name.startsWith('Get-') ? limited(rows, run) : rows, run.warnings);
}

/** Runs the cmdlet in the body of a call; refusals become the admin service's own error body. */
export function invoke(call: Call, offer: Offer): Answer {
  try {
    return runCmdlet(call, offer);
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    return { status: error.status, body: exchangeErrorBody(error) };
  }
}

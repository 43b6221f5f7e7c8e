import type { Answer, Call } from '../call.ts';
import type { Route } from '../router.ts';
import { cmdlets, publishedEndpoints } from './catalogue.ts';
import { invoke } from './invoke.ts';

function invokeCommand(call: Call): Answer {
  return invoke(call, (name) => cmdlets.get(name));
}

/** What the PowerShell module asks first: the cmdlets that the caller may use. */
function moduleFile(call: Call): Answer {
  if (call.headers.commandname !== '*' || !call.query.has('Version')) {
    return {
      status: 400,
      body: { error: { code: 'BadRequest', message: 'Send CommandName: * and Version.' } },
    };
  }
  return { status: 200, body: { value: [{ exportedCmdlets: [...cmdlets.keys()].toSorted() }] } };
}

const invokeRoutes: Route[] = ['beta', 'v1.0'].flatMap((version): Route[] => [
  {
    service: 'outlook',
    method: 'POST',
    path: `/adminapi/${version}/{tenant}/InvokeCommand`,
    permissions: ['Exchange.ManageAsApp'],
    area: 'outlook',
    handler: invokeCommand,
  },
  {
    service: 'outlook',
    method: 'GET',
    path: `/adminapi/${version}/{tenant}/EXOModuleFile`,
    permissions: ['Exchange.ManageAsApp'],
    area: 'outlook',
    handler: moduleFile,
  },
]);

/** The published API: everything that is not one of its six endpoints has no route. */
const publishedRoutes: Route[] = Object.entries(publishedEndpoints).map(([endpoint, offered]) => ({
  service: 'outlook',
  method: 'POST',
  path: `/adminapi/v2.0/{tenant}/${endpoint}`,
  permissions: ['Exchange.ManageAsAppV2'],
  area: 'outlook',
  handler: (call) => invoke(call, (name) => offered.get(name)),
}));

export const exchangeRoutes: Route[] = [...invokeRoutes, ...publishedRoutes];

import type { Answer, Call } from './call.ts';
import { TenantError, unknownSegment } from './errors.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Which limits of the throttling table a route draws on. */
export type Area =
  | 'identity'
  | 'reports'
  | 'outlook'
  | 'teams'
  | 'presence'
  | 'intune'
  | 'governance'
  | 'none';

/** Which resource the token must be for; only `graph` paths are below `/v1.0`. */
export type Service = 'graph' | 'outlook' | 'sharepoint';

/** One call the tenant serves. `path` is spelled as in Microsoft's published path list, without the version. */
export interface Route {
  service: Service;
  method: Method;
  path: string;
  /** Application permissions of which the token needs one. */
  permissions: string[];
  /** Permissions that are needed besides. */
  alsoRequires?: string[];
  area: Area;
  /** Resource units of a read before the discounts; 1 when left out. */
  units?: number;
  handler: (call: Call) => Answer;
}

interface Branch {
  literals: Map<string, Branch>;
  parameter: Branch | undefined;
  parameterNames: Map<Route, string[]>;
  routes: Map<Method, Route>;
}

/** What a Graph route needs besides method, path and handler; `identity` limits and one unit when left out. */
export interface Needs {
  permissions: string[];
  alsoRequires?: string[];
  area?: Area;
  units?: number;
}

/** Shorthand for a Graph route: `graphRoute('GET /users', { permissions }, listUsers)`. */
export function graphRoute(line: string, needs: Needs, handler: Route['handler']): Route {
  const [method = '', path = ''] = line.split(' ');
  return { service: 'graph', area: 'identity', ...needs, method: method as Method, path, handler };
}

/** All routes as a tree of segments. */
export interface RouteTable {
  routes: Route[];
  roots: Record<Service, Branch>;
}

export interface Match {
  route: Route;
  params: Record<string, string>;
}

function newBranch(): Branch {
  return { literals: new Map(), parameter: undefined, parameterNames: new Map(), routes: new Map() };
}

/** `users('x')/microsoft.graph.y` and `delta()` in the plain form `users/x/graph.y` and `delta`. */
function segmentsOf(path: string): string[] {
  const keyed = path.replace(/\(('?)([^'()]+)\1\)/g, '/$2').replace(/\(\)/g, '');
  return keyed
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => segment.replace(/^microsoft\.graph\./i, 'graph.'));
}

function insert(root: Branch, route: Route): void {
  const names: string[] = [];
  let branch = root;
  for (const segment of segmentsOf(route.path)) {
    const parameter = segment.match(/^\{(.+)\}$/)?.[1];
    if (parameter !== undefined) {
      names.push(parameter);
      branch.parameter ??= newBranch();
      branch = branch.parameter;
      continue;
    }
    const key = segment.toLowerCase();
    const next = branch.literals.get(key) ?? newBranch();
    branch.literals.set(key, next);
    branch = next;
  }
  if (branch.routes.has(route.method)) throw new Error(`two routes for ${route.method} ${route.path}`);
  branch.routes.set(route.method, route);
  branch.parameterNames.set(route, names);
}

/** Builds the table; two routes for the same method and path are a programming error. */
export function buildRoutes(routes: Route[]): RouteTable {
  const roots = { graph: newBranch(), outlook: newBranch(), sharepoint: newBranch() };
  for (const route of routes) insert(roots[route.service], route);
  return { routes, roots };
}

interface Walk {
  branch: Branch | undefined;
  values: string[];
  /** The segment that leads nowhere. */
  lost: string;
}

function walk(start: Branch, segments: string[]): Walk {
  let best: Walk = { branch: undefined, values: [], lost: segments[0] ?? '' };
  const visit = (branch: Branch, index: number, values: string[]): Walk | undefined => {
    const segment = segments[index];
    if (segment === undefined) {
      return branch.routes.size > 0 ? { branch, values, lost: '' } : undefined;
    }
    best = { branch: undefined, values: [], lost: segment };
    const literal = branch.literals.get(segment.toLowerCase());
    const found = literal && visit(literal, index + 1, values);
    if (found) return found;
    return branch.parameter && visit(branch.parameter, index + 1, [...values, decodeURIComponent(segment)]);
  };
  return visit(start, 0, []) ?? best;
}

/** Finds the route. Throws 400 for a path that is not served and 405 for a method that is not. */
export function matchRoute(
  table: RouteTable,
  service: Service,
  request: { method: string; path: string },
): Match {
  const found = walk(table.roots[service], segmentsOf(request.path));
  if (!found.branch) throw unknownSegment(found.lost);
  const route = found.branch.routes.get(request.method as Method);
  if (!route) {
    throw new TenantError(
      405,
      'Request_BadRequest',
      'Specified HTTP method is not allowed for the request target.',
    );
  }
  const names = found.branch.parameterNames.get(route) ?? [];
  const params = Object.fromEntries(names.map((name, index) => [name, found.values[index] ?? '']));
  return { route, params };
}

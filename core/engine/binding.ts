import type { Json } from '../canonical.ts';
import type { Call, GraphCall } from '../change.ts';
import type { Request } from '../request.ts';
import type { Binding } from '../step.ts';

type Bound = Pick<Request, 'bound' | 'subject'>;

/** `@upn` is the sign-in name of the subject; the others are bound under their own name. */
const names = /(?<![\w.])@(subject|upn|device|manager|guide|notice)\b/g;

function boundValue(request: Bound, name: string): string | undefined {
  if (name === '@upn') return request.subject.upn;
  return name === '@subject' ? (request.subject.id ?? request.bound[name]) : request.bound[name];
}

/** What a look has bound that the request does not know yet. */
export function newBindings(found: readonly Binding[], request: Bound): readonly Binding[] {
  return found.filter(
    (one) =>
      boundValue(request, one.name) !== one.value ||
      (one.upn !== undefined && one.upn !== request.subject.upn),
  );
}

/** True when every name in the call stands for something that exists, or that `found` has just bound. */
export function isBound(call: Call, request: Bound, found: readonly Binding[]): boolean {
  const used = JSON.stringify(call).match(names) ?? [];
  const fresh = found.flatMap((one) => (one.upn === undefined ? [one.name] : [one.name, '@upn']));
  return used.every((name) => fresh.includes(name) || boundValue(request, name) !== undefined);
}

/**
 * Puts the bound values (`@subject`, `@device`, …) into a call. `@secret` stays: the executor makes the value at the
 * moment of sending and throws it away. Throws when a name has not been bound, so that nothing goes out half filled.
 */
export function bindCall(call: Call, request: Bound): Call {
  const value = (name: string): string => {
    const found = boundValue(request, name);
    if (found === undefined) throw new Error(`${name} has not been bound yet`);
    return found;
  };
  const fillText = (text: string): string => text.replace(names, (name) => value(name));
  const fillJson = (json: Json): Json => {
    if (typeof json === 'string') return json.includes('@') ? fillText(json) : json;
    if (json === null || typeof json !== 'object') return json;
    if (Array.isArray(json)) return json.map((item: Json) => fillJson(item));
    return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, fillJson(item as Json)]));
  };
  if (call.service === 'exchange') {
    return {
      ...call,
      parameters: fillJson(call.parameters) as Record<string, Json>,
      anchor: call.anchor === undefined ? undefined : fillText(call.anchor),
    };
  }
  const params = Object.fromEntries(Object.entries(call.params).map(([key, text]) => [key, fillText(text)]));
  const bound: GraphCall = { ...call, params };
  return call.body === undefined ? bound : { ...bound, body: fillJson(call.body) };
}

import type { Json } from '../canonical.ts';
import type { Call, GraphCall } from '../change.ts';
import type { Request } from '../request.ts';

/**
 * Puts the bound values (`@subject`, `@device`, …) into a call. `@secret` stays: the executor makes the value at the
 * moment of sending and throws it away. Throws when a name has not been bound, so that nothing goes out half filled.
 */
export function bindCall(call: Call, request: Pick<Request, 'bound' | 'subject'>): Call {
  const value = (name: string): string => {
    const found = name === '@subject' ? (request.subject.id ?? request.bound[name]) : request.bound[name];
    if (found === undefined) throw new Error(`${name} has not been bound yet`);
    return found;
  };
  const fillText = (text: string): string =>
    text.replace(/(?<![\w.])@(subject|device|manager)\b/g, (name) => value(name));
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

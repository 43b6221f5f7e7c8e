import { randomUUID } from 'node:crypto';
import type { Outside } from '../children/outside.ts';

/** Writes activities as Teams would carry them, from person after person, so that nobody's rate limit is reached. */
export interface Writer {
  /** A message in the writer's own chat. */
  message(text: string, from?: string): string;
  /** A pressed button, its data with it. */
  click(verb: string, data: Readonly<Record<string, string>>, from?: string): string;
}

/** A writer over the people of a tenant, who take turns. */
export function createWriter({ people, tenantId, connectorUrl }: Outside): Writer {
  let turn = 0;
  const next = (): string => {
    turn += 1;
    return people[turn % people.length] ?? '';
  };
  const envelope = (id: string): object => ({
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: connectorUrl,
    from: { id: `29:${id}`, name: 'Somebody', aadObjectId: id },
    recipient: { id: '28:latchkey', name: 'Latchkey' },
    conversation: { id: `chat-${id}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'en-GB',
  });
  return {
    message: (text, from = next()) =>
      JSON.stringify({ ...envelope(from), type: 'message', text, textFormat: 'plain' }),
    click: (verb, data, from = next()) =>
      JSON.stringify({
        ...envelope(from),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data: { ...data, verb } } },
      }),
  };
}

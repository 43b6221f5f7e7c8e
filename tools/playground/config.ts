import { stringify } from 'yaml';
import type { ChatWindow } from './windows.ts';

/** Tenant id in the Playground's own configuration; its activities carry it. */
export interface PlaygroundTenant {
  readonly tenantId: string;
}

const fill = (number: number): string => `d0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function user(window: {
  readonly key: string;
  readonly name: string;
  readonly upn: string;
  readonly id: string;
}): Record<string, string> {
  const [givenName = window.name, ...rest] = window.name.split(' ');
  return {
    id: `29:${window.key}`,
    name: window.name,
    userPrincipleName: window.upn,
    aadObjectId: window.id,
    givenName,
    surname: rest.join(' ') || givenName,
    email: window.upn,
  };
}

/** The configuration file of one Playground: strict schema, exactly five other users, ids unique (teams.md 2.2). */
export function playgroundConfig(window: ChatWindow, { tenantId }: PlaygroundTenant): string {
  const others = [1, 2, 3, 4, 5].map((number) =>
    user({
      key: `${window.key}-other-${number}`,
      name: `Colleague ${number}`,
      upn: `colleague${number}@contoso.example`,
      id: fill(number),
    }),
  );
  return stringify({
    version: '0.1.0',
    tenantId,
    bot: { id: '28:latchkey', name: 'Latchkey' },
    currentUser: user(window),
    users: others,
    personalChat: { id: `chat-${window.key}` },
    groupChat: { id: `group-${window.key}`, name: 'HR and IT' },
    team: {
      id: `team-${window.key}`,
      name: 'Operations',
      aadGroupId: fill(100),
      channels: [{ id: `channel-${window.key}`, name: 'IT' }],
    },
  });
}

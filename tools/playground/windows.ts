import { cast } from '../../sandbox/seed/cast.ts';

/** One chat window: a person of the seeded company, in a Playground process of their own (it has no user switch). */
export interface ChatWindow {
  readonly key: string;
  readonly role: string;
  readonly name: string;
  readonly upn: string;
  readonly id: string;
}

/** Windows of the first page, in reading order; the last ones are opened on demand, since each costs a process. */
export const chatWindows: readonly ChatWindow[] = [
  {
    key: 'manager',
    role: 'Hiring manager',
    name: 'Maya Fischer',
    upn: 'maya.fischer@contoso.example',
    id: cast.mayaFischer,
  },
  {
    key: 'approver',
    role: 'Approver, HR',
    name: 'Hannah Vogel',
    upn: 'hannah.vogel@contoso.example',
    id: cast.hannahVogel,
  },
  {
    key: 'technician',
    role: 'Technician',
    name: 'Tomás Almeida',
    upn: 'tomas.almeida@contoso.example',
    id: cast.tomasAlmeida,
  },
];

export const securityWindow: ChatWindow = {
  key: 'security',
  role: 'IT security',
  name: 'Priyanka Rao',
  upn: 'priyanka.rao@contoso.example',
  id: cast.priyankaRao,
};

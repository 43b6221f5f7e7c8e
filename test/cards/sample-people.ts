import type { Language, Viewer } from '../../cards/viewer.ts';
import { powers, type Relation, type Role } from '../../core/access.ts';
import type { Actor, PersonRef } from '../../core/person.ts';
import { contoso } from '../policy/contoso.ts';

/** Every piece of data in the samples passes through this, so that tests can put something hostile in its place. */
export type Rename = (text: string) => string;
export const asIs: Rename = (text) => text;

const guid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const cast = {
  requester: [1, 'Dorothea Weiß'],
  manager: [2, 'Łukasz Wójcik'],
  hr: [3, 'Ingrid Sørensen-Ødegård'],
  security: [4, 'Đặng Thị Hương'],
  technician: [5, 'Ömer Çelik'],
  sponsor: [6, 'ليلى حداد'],
  joiner: [7, 'Zoë Nair-Okafor'],
  mover: [8, '王秀英 Wang Xiuying'],
  leaver: [9, 'Tomás Almeida e Silva'],
  successor: [10, 'Jean-Luc O’Brien'],
  bystander: [11, 'Maximilian Mustermann'],
} as const;
export type Part = keyof typeof cast;

/** A person of the samples. */
export function person(part: Part, n: Rename = asIs): PersonRef {
  const [number, name] = cast[part];
  return { id: guid(number), name: n(name), upn: n(`${part}@contoso.com`) };
}

export const actor = (part: Part, n: Rename): Actor => ({ kind: 'person', ...person(part, n) });

export interface ViewerOptions {
  readonly relations?: readonly Relation[];
  readonly roles?: readonly Role[];
  readonly language: Language;
  readonly n?: Rename;
}

/** A person looking at a card. */
export function viewer(
  part: Part,
  { relations = [], roles = [], language, n = asIs }: ViewerOptions,
): Viewer {
  const { id, name } = person(part, n);
  return {
    id,
    name,
    language,
    zone: 'Europe/Berlin',
    relations: new Set(relations.length === 0 ? ['none' as const] : relations),
    roles: new Set(roles),
    powers: new Set(powers.filter((power) => contoso.people[power].some((role) => roles.includes(role)))),
  };
}

/** A directory person as Latchkey refers to them: the immutable object id decides, the name is for people. */
export interface PersonRef {
  readonly id: string;
  readonly name: string;
  readonly upn?: string;
}

/**
 * The person a request is about. Before a joiner's account exists there is no directory id; the employee
 * id is then the key that finds a create whose answer was lost.
 */
export interface Subject {
  readonly id?: string;
  readonly name: string;
  readonly upn?: string;
  readonly employeeId?: string;
  /** IANA zone of the person's office, for example Europe/Berlin. */
  readonly zone: string;
}

/** Who did something: a person by directory id, or Latchkey itself. */
export interface Actor {
  readonly kind: 'person' | 'latchkey';
  readonly id: string;
  readonly name: string;
}

export const LATCHKEY: Actor = { kind: 'latchkey', id: 'latchkey', name: 'Latchkey' };

/** True when both refer to the same directory object; letter case of an id does not matter. */
export function samePerson(
  a: { readonly id?: string } | undefined,
  b: { readonly id?: string } | undefined,
): boolean {
  return a?.id !== undefined && b?.id !== undefined && a.id.toLowerCase() === b.id.toLowerCase();
}

import type { Leg } from './form.ts';
import type { PersonRef } from './person.ts';
import type { DeviceBaseline, Handover, LeaverWishes, WantedAttributes, WantedMailbox } from './wanted.ts';

/** A group that a rule names; its kind is found out in the tenant. */
export interface NamedGroup {
  readonly name: string;
  readonly rule: string;
}

export interface NamedLicence {
  readonly partNumber: string;
  /** Licence group that hands it out. */
  readonly via?: string;
  readonly rule: string;
}

export interface NamedApp {
  readonly app: string;
  /** Value or display name of an application role; `default` when the application has none. */
  readonly role: string;
  readonly rule: string;
}

export interface NamedMailbox {
  readonly address: string;
  readonly rights: WantedMailbox['rights'];
  readonly rule: string;
}

/** What a role explains, by name. */
export interface AccessNames {
  readonly groups: readonly NamedGroup[];
  readonly licences: readonly NamedLicence[];
  readonly apps: readonly NamedApp[];
  readonly mailboxes: readonly NamedMailbox[];
  readonly handovers: readonly Handover[];
}

/** What policy asks for, before anything was looked up in the tenant. Each item carries the rule that put it there. */
export interface WantedNames extends AccessNames {
  readonly leg: Leg;
  readonly attributes: WantedAttributes;
  readonly manager?: PersonRef;
  readonly device?: DeviceBaseline;
  /** Mover: what a device of the new role must meet, also where the present one stays. */
  readonly baseline?: DeviceBaseline;
  /** Mover: what the old role explains. */
  readonly before?: AccessNames;
  readonly leaver?: LeaverWishes;
  readonly mail?: { readonly sender: string; readonly document: string };
}

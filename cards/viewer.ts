import type { Power, Relation, Role } from '../core/access.ts';
import type { Steps } from '../core/readiness.ts';

export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** For whom a card is drawn. Display only: what a press may do is decided again on our side, every time. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** IANA zone in which dates and times are shown. */
  readonly zone: string;
  readonly relations: ReadonlySet<Relation>;
  readonly roles: ReadonlySet<Role>;
  /** Directory ids of people in whose place the viewer decides at the moment, on this kind of request. */
  readonly actsFor?: readonly string[];
  /** What policy lets the viewer's roles do. */
  readonly powers: ReadonlySet<Power>;
}

/** What a card may know besides the request and its viewer. */
export interface CardContext {
  /** Business time, epoch milliseconds. */
  readonly now: number;
  readonly steps: Steps;
  /** Page of a long list, from 0. */
  readonly page?: number;
  /** Address of the evidence on this machine, in local mode only. */
  readonly evidenceUrl?: string;
  /** Channel user ids (not directory ids) for whom Teams draws their own view again; at most 60. */
  readonly refreshUserIds?: readonly string[];
  /** True where the client opens dialogs (Teams); elsewhere small forms are folded into the card. */
  readonly dialogs?: boolean;
  /** True in a group or channel: nothing about a leaver is shown to everybody there. */
  readonly shared?: boolean;
}

/** The language of a person from a locale such as de-AT; English when it is not one of ours. */
export function languageOf(locale: string | undefined): Language {
  const primary = locale?.split('-')[0]?.toLowerCase();
  return languages.find((language) => language === primary) ?? 'en';
}

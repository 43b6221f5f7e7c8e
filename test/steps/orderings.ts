import type { StepId } from '../../core/change.ts';

/** What ends access: none of these may ever wait for a step that may fail without harm. */
export const accessRemoval: readonly StepId[] = [
  'remove-directory-roles',
  'disable-account',
  'revoke-sessions',
  'reset-password',
  'remove-sign-in-methods',
  'stop-forwarding',
  'remove-inbox-rules',
  'remove-delegations-given',
  'remove-delegations-held',
  'leave-groups',
  'leave-distribution-lists',
  'leave-shared-mailboxes',
  'remove-app-access',
  'remove-consents',
  'leave-licence-groups',
  'return-licences',
  'hand-over-ownerships',
];

/** How far the first has to be: accepted by the service (or with a person), or proven by reading. */
export type Needed = 'sent' | 'proven';

/** First must be accepted or proven before second starts, wherever a checklist has both. */
export const pairs: readonly (readonly [StepId, StepId, Needed])[] = [
  ['disable-account', 'revoke-sessions', 'sent'],
  ['disable-account', 'reset-password', 'sent'],
  ['disable-account', 'remove-sign-in-methods', 'sent'],
  ['place-hold', 'convert-mailbox', 'proven'],
  ['place-hold', 'remove-inbox-rules', 'proven'],
  ['place-hold', 'wipe-device', 'proven'],
  ['convert-mailbox', 'hand-over-mailbox', 'proven'],
  ['convert-mailbox', 'leave-licence-groups', 'proven'],
  ['convert-mailbox', 'return-licences', 'proven'],
  ['hand-over-files', 'leave-licence-groups', 'proven'],
  ['hand-over-files', 'return-licences', 'proven'],
  ['hand-over-files', 'end-file-access', 'proven'],
  ['cancel-meetings', 'leave-licence-groups', 'proven'],
  ['cancel-meetings', 'return-licences', 'proven'],
  ['leave-licence-groups', 'return-licences', 'proven'],
  ['prove-key-escrow', 'wipe-device', 'proven'],
  ['wipe-device', 'clean-device-records', 'proven'],
  ['return-licences', 'close-ticket', 'proven'],
  ['clean-device-records', 'close-ticket', 'proven'],
];

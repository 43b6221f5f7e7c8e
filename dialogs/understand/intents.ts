/** All that a message can ask for, in the order in which the weights of a feature stand. */
export const intents = [
  'joiner',
  'mover',
  'leaver',
  'status',
  'my-approvals',
  'my-tasks',
  'audit',
  'evidence',
  'cancel',
  'help',
  'other',
] as const;

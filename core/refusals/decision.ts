import type { RefusalText } from './text.ts';

/** Refusals of decisions on a plan: approving, rejecting, striking, handing over. None of them changes anything. */
export const decisionRefusals = {
  'stale-plan': {
    says: {
      en: 'This card shows an older plan. The plan has changed since.',
      de: 'Diese Karte zeigt einen älteren Plan. Er hat sich inzwischen geändert.',
    },
    next: {
      en: 'Nothing has changed. Decide on the current card.',
      de: 'Es wurde nichts geändert. Entscheiden Sie auf der aktuellen Karte.',
    },
  },
  'already-decided': {
    says: {
      en: 'This has been decided already: {state}.',
      de: 'Darüber wurde bereits entschieden: {state}.',
    },
    next: {
      en: 'Nothing has changed. The card shows the present state.',
      de: 'Es wurde nichts geändert. Die Karte zeigt den aktuellen Stand.',
    },
  },
  'second-person': {
    says: {
      en: 'This plan needs two different people, and you have already said yes.',
      de: 'Dieser Plan braucht zwei verschiedene Personen, und Sie haben schon zugestimmt.',
    },
    next: { en: 'The next approver has been asked.', de: 'Die nächste Person wird gefragt.' },
  },
  'comment-required': {
    says: {
      en: 'Please say why: policy asks for a comment here.',
      de: 'Bitte begründen Sie: Die Richtlinie verlangt hier einen Kommentar.',
    },
    next: { en: 'Fill in the comment and press again.', de: 'Kommentar ausfüllen und erneut drücken.' },
  },
  'nothing-ticked': {
    says: { en: 'No item is ticked.', de: 'Es ist kein Punkt angekreuzt.' },
    next: {
      en: 'Tick what is to be taken out of the plan, and press again.',
      de: 'Kreuzen Sie an, was aus dem Plan gestrichen werden soll, und drücken Sie erneut.',
    },
  },
  'not-strikable': {
    says: {
      en: 'This item cannot be struck: it blocks access, or something else in the plan depends on it.',
      de: 'Dieser Punkt kann nicht gestrichen werden: Er sperrt Zugänge oder anderes im Plan hängt davon ab.',
    },
    next: {
      en: 'Reject the plan, or strike what depends on it first.',
      de: 'Lehnen Sie den Plan ab oder streichen Sie zuerst, was davon abhängt.',
    },
  },
  'nothing-left': {
    says: {
      en: 'Nothing would be left of the plan.',
      de: 'Vom Plan bliebe nichts übrig.',
    },
    next: {
      en: 'Reject the plan instead, and say why.',
      de: 'Lehnen Sie den Plan stattdessen mit Begründung ab.',
    },
  },
  'delegate-conflict': {
    says: {
      en: 'You act for the requester at the moment, so you cannot decide on their request.',
      de: 'Sie vertreten zurzeit die antragstellende Person und können über deren Antrag nicht entscheiden.',
    },
    next: {
      en: 'Another approver has to decide; an operator can hand the decision on.',
      de: 'Eine andere Person muss entscheiden; der IT-Betrieb kann die Entscheidung weitergeben.',
    },
  },
} as const satisfies Record<string, RefusalText>;

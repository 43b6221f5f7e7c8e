import type { Sentence } from '../step.ts';

/** Values that say in a few words why something is refused; states of requests and plans among them. */
export const reasonValues = ['why', 'state'] as const;

/**
 * The reasons that never vary, by the words that code and log carry, which are the English ones where no others stand
 * here. What varies brings its own words (`why.de`).
 */
export const reasons: Readonly<Record<string, Partial<Sentence> & Pick<Sentence, 'de'>>> = {
  'only the approver or an operator hands over': { de: 'nur wer gefragt ist oder der Betrieb gibt ab' },
  'an operator cannot take a decision over': { de: 'der Betrieb kann keine Entscheidung an sich nehmen' },
  'you are not asked in this stage': { de: 'in dieser Stufe sind Sie nicht gefragt' },
  'the role you were asked in is no longer yours': {
    de: 'die Rolle, in der Sie gefragt wurden, haben Sie nicht mehr',
  },
  'security or operations release this': { de: 'das geben IT-Sicherheit oder Betrieb frei' },
  'it must be a day that is still to come': { de: 'es muss ein künftiger Tag sein' },
  'the task is asked of others': { de: 'die Aufgabe liegt bei anderen' },
  'this person was not found': { de: 'diese Person wurde nicht gefunden' },
  'nobody acts for themselves': { de: 'niemand vertritt sich selbst' },
  'this person is disabled, a guest or leaving': { de: 'diese Person ist gesperrt, Gast oder scheidet aus' },
  'whoever acts for somebody cannot hand that on': {
    de: 'wer jemanden vertritt, kann das nicht weitergeben',
  },
  'the dates do not follow each other, lie in the past or span more than 60 days': {
    de: 'die Daten folgen nicht aufeinander, liegen in der Vergangenheit oder umfassen mehr als 60 Tage',
  },
  'no kind of request is chosen': { de: 'keine Art von Vorgang ist gewählt' },
  'nobody is asked at the moment': { de: 'im Augenblick ist niemand gefragt' },
  'the stop switch is on': { de: 'der Stoppschalter ist an' },
  'the stop switch is off': { de: 'der Stoppschalter ist aus' },
  'there is no such delegation of yours': { de: 'eine solche Vertretung von Ihnen gibt es nicht' },
  'that decision is recorded': { de: 'diese Entscheidung ist erfasst' },
  'your decision is recorded': { de: 'Ihre Entscheidung ist erfasst' },
  'the account is protected': { de: 'das Konto ist geschützt' },
  proven: { de: 'nachgewiesen' },
  'you have taken it': { de: 'Sie haben sie übernommen' },
  done: { de: 'erledigt' },
  read: { de: 'gelesen' },
  rescinded: { en: 'called off', de: 'abgesagt' },
  'steps have run already; rescind it instead': {
    en: 'steps have run already; call it off instead',
    de: 'es sind schon Schritte gelaufen; bitte stattdessen absagen',
  },
  'access has already ended': { de: 'der Zugang ist schon beendet' },
  'nobody is asked to decide': { de: 'niemand ist um eine Entscheidung gebeten' },
  'they were reminded less than an hour ago': { de: 'vor weniger als einer Stunde wurde schon erinnert' },
  'nothing was decided': { de: 'es wurde nichts entschieden' },
  'the answer was lost and the effect cannot be seen': {
    de: 'die Antwort ging verloren, und die Wirkung ist nicht zu sehen',
  },
  'the budget cannot be read': { de: 'das Kontingent ist nicht lesbar' },
  'the stop switch cannot be read': { de: 'der Stoppschalter ist nicht lesbar' },
  'the stop file exists': { de: 'die Stoppdatei ist da' },
  'nobody has approved this': { de: 'niemand hat das freigegeben' },
  'two different people have to agree, and only one has': {
    de: 'zwei verschiedene Personen müssen zustimmen, erst eine hat es getan',
  },
  surveying: { en: 'the plan is being worked out', de: 'der Plan entsteht noch' },
  blocked: { en: 'something stands in the way', de: 'etwas steht im Weg' },
  deciding: { en: 'it is waiting for approval', de: 'die Freigabe steht aus' },
  running: { en: 'it is under way', de: 'der Vorgang läuft' },
  closed: { de: 'abgeschlossen' },
  approved: { de: 'freigegeben' },
  rejected: { de: 'abgelehnt' },
  withdrawn: { de: 'zurückgezogen' },
  superseded: { en: 'a newer plan has taken its place', de: 'ein neuerer Plan ist an seine Stelle getreten' },
};

/**
 * Reasons that hold figures or a name, as lines of the ledger carry them for good: each `{}` stands for one of them, in
 * the same order in every language.
 */
const shapes: readonly Sentence[] = [
  { en: 'not seen within {} minutes', de: 'innerhalb von {} Minuten nicht zu sehen' },
  {
    en: '{} approved and is no longer able to',
    de: '{} hat freigegeben und darf das nicht mehr',
  },
  { en: 'stopped by {}', de: 'angehalten von {}' },
  {
    en: '{} mismatches or held steps within an hour; {} irreversible changes wait',
    de: 'Abweichungen oder angehaltene Schritte in einer Stunde: {}; unumkehrbare Änderungen, die warten: {}',
  },
  {
    en: '{} irreversible changes wait; {} of {} in this hour are used',
    de: 'unumkehrbare Änderungen, die warten: {}; in dieser Stunde sind {} von {} verbraucht',
  },
  {
    en: '{} irreversible changes wait; {} of {} within a day are used',
    de: 'unumkehrbare Änderungen, die warten: {}; an diesem Tag sind {} von {} verbraucht',
  },
];

const shapePatterns = shapes.map(
  ({ en }) => new RegExp(`^${en.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll('{}', '(.{1,200})')}$`),
);

/** A reason with figures or a name in a language; undefined where it is none of these. */
function shapedIn(reason: string, language: keyof Sentence): string | undefined {
  for (const [index, pattern] of shapePatterns.entries()) {
    const values = pattern.exec(reason)?.slice(1);
    if (values === undefined) continue;
    return shapes[index]![language].replaceAll('{}', () => values.shift()!);
  }
  return undefined;
}

/** A reason in a language, where its words are known; any other text as it is. */
export function reasonIn(reason: string, language: keyof Sentence): string {
  if (Object.hasOwn(reasons, reason)) return reasons[reason]?.[language] ?? reason;
  return shapedIn(reason, language) ?? reason;
}

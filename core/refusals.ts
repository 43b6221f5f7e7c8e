import { clickRefusals } from './refusals/click.ts';
import { decisionRefusals } from './refusals/decision.ts';
import { intakeRefusals } from './refusals/intake.ts';
import { labelledValues, labels } from './refusals/labels.ts';
import { planRefusals } from './refusals/plan.ts';
import { reasonIn, reasonValues } from './refusals/reasons.ts';
import { surveyRefusals } from './refusals/survey.ts';
import type { RefusalText } from './refusals/text.ts';
import { warnings } from './refusals/warnings.ts';
import { fill, type Sentence } from './step.ts';

export type { RefusalText };

/**
 * Every refusal a person can see, by code. Codes are stable: they appear in logs, evidence and the documentation.
 * One file per part of the product that refuses; a code may stand in one of them only.
 */
export const refusalParts: readonly Readonly<Record<string, RefusalText>>[] = [
  clickRefusals,
  decisionRefusals,
  intakeRefusals,
  planRefusals,
  surveyRefusals,
  warnings,
];

/** The whole catalogue. */
export const refusals = {
  ...clickRefusals,
  ...decisionRefusals,
  ...intakeRefusals,
  ...planRefusals,
  ...surveyRefusals,
  ...warnings,
} as const satisfies Record<string, RefusalText>;

export type RefusalCode = keyof typeof refusals;

/** A refusal as data; the sentence is made where it is shown, in the reader's language. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A refusal of this code with the values its sentences name. */
export function refusal(code: RefusalCode, values: Refusal['values'] = {}): Refusal {
  return { code, values };
}

/** Both sentences of a refusal in one language, values filled in. */
export function refusalText(
  refused: Refusal,
  language: keyof Sentence,
): { readonly says: string; readonly next: string } {
  const text: RefusalText = refusals[refused.code];
  const values = inLanguageOf(refused.values, language);
  for (const name of labelledValues) {
    const label = labels[String(values[name])];
    if (label !== undefined) values[name] = label[language];
  }
  for (const name of reasonValues) {
    if (values[name] !== undefined) values[name] = reasonIn(String(values[name]), language);
  }
  const inLanguage = (sentence: Sentence): string => fill(sentence[language], values);
  return { says: inLanguage(text.says), next: inLanguage(text.next) };
}

/** A value that has words of its own in a language stands beside the other under its name and the language, `because.de`. */
function inLanguageOf(values: Refusal['values'], language: keyof Sentence): Record<string, string | number> {
  const suffix = `.${language}`;
  const own = Object.entries(values).flatMap(([name, value]) =>
    name.endsWith(suffix) ? [[name.slice(0, -suffix.length), value] as const] : [],
  );
  return { ...values, ...Object.fromEntries(own) };
}

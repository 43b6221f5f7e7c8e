/**
 * A pattern over the text of a {@link Line} that announces a joiner, mover or leaver. The person it is about
 * is the `<p>` inside the match; without one, the nearest person on the side that `subject` names.
 */
export interface Trigger {
  readonly pattern: RegExp;
  readonly subject: 'before' | 'after' | 'either';
  /** Says it only when nothing firmer is said about the same person ("reports to", "contract ends"). */
  readonly soft?: true;
}

/** How one language says the things a request needs; all patterns read folded text. */
export interface Language {
  readonly joiner: readonly Trigger[];
  readonly mover: readonly Trigger[];
  readonly leaver: readonly Trigger[];
  /** A statement that begins like a question word or an inverted verb. */
  readonly question: RegExp;
  /** A question that is a polite request ("could you set up …"). */
  readonly polite: RegExp;
}

/** Compiles "pattern" with a leading and trailing space, because every code of a line stands between spaces. */
export function trigger(source: string, subject: Trigger['subject'] = 'either', soft?: 'soft'): Trigger {
  const pattern = new RegExp(` (?:${source})(?= )`, 'g');
  return soft ? { pattern, subject, soft: true } : { pattern, subject };
}

/** A start that was refused, with every reason and what to do about it. */
export class StartRefused extends Error {
  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'StartRefused';
  }
}

/**
 * A value that cannot be printed, stored or put on a card by accident: string conversion, JSON and
 * inspection all give the same mask. `reveal` is the single way out and easy to find in a review.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '«secret»';
  }

  toJSON(): string {
    return '«secret»';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '«secret»';
  }
}

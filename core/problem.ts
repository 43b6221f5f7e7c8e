/** Something the survey found that a person must resolve or know; `code` is in the refusal catalogue. */
export interface Problem {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

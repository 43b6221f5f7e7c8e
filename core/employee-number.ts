/** Graph takes at most this many characters for an employee id (graph.md 6.1). */
export const employeeIdCharactersMax = 16;

/** The employee id of somebody who has none yet, made from the request: JML-2026-00042 → LK-2026-00042. */
export function employeeNumber(request: string): string {
  return request.replace(/^JML-/, 'LK-').slice(0, employeeIdCharactersMax);
}

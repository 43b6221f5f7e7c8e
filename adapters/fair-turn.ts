/** Work that may follow on one another before the event loop looks at what has come in meanwhile. */
const turnMillisMax = 10;

/** When the first one went on in this turn of the event loop; nobody has yet when undefined. */
let began: number | undefined;

/**
 * Resolves in a turn of the event loop that has time left, in the order of asking. Whoever goes on with much to do asks
 * for one where many may go on at once: each promise that is settled in a turn is otherwise gone on with in that turn,
 * and nobody else is heard until the last of them waits again.
 */
export function fairTurn(): Promise<void> {
  return new Promise(inFairTurn);
}

/** The same for a callback. */
export function inFairTurn(go: () => void): void {
  setImmediate(take, go);
}

/** Node runs the reactions of promises after each of these, so the time of whoever went before is seen here. */
function take(go: () => void): void {
  if (began === undefined) {
    began = performance.now();
    setImmediate(endTurn);
  }
  if (performance.now() - began > turnMillisMax) inFairTurn(go);
  else go();
}

function endTurn(): void {
  began = undefined;
}

import mocha from 'mocha';

const { Base } = mocha.reporters;
const columnsMax = 100;

/**
 * A dot for each test, then every failure in full, then the count alone on the last line:
 * `N passed, N failed`, with `, N skipped` where tests say that they cannot run here.
 */
export default class TestReporter extends Base {
  private column = 0;

  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', () => this.mark('.'));
    runner.on('fail', () => this.mark('!'));
    runner.on('pending', () => this.mark(','));
    runner.once('end', () => this.finish());
  }

  private mark(sign: string): void {
    this.column += 1;
    process.stdout.write(this.column % columnsMax === 0 ? `${sign}\n` : sign);
  }

  private finish(): void {
    const { passes, failures, pending } = this.stats;
    process.stdout.write('\n');
    if (failures > 0) Base.list(this.failures);
    const skipped = pending > 0 ? `, ${pending} skipped` : '';
    process.stdout.write(`${passes} passed, ${failures} failed${skipped}\n`);
  }
}

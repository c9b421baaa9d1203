/** Reads what the runners of the tests wrote down: how many passed, and of each that failed where it is and why. */

export interface Count {
  passed: number;
  failed: number;
}

export interface Outcome extends Count {
  /** One a failed test: its file and title, then the runner's own words. */
  failures: string[];
}

/** How many lines of one failure are shown. */
const LINES = 30;

const paint = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const describe = (title: string, reasons: readonly string[]): string =>
  [title, ...reasons.flatMap((reason) => reason.replace(paint, '').split('\n')).filter((line) => line.trim())].slice(0, LINES).join('\n    ');

interface VitestReport {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

/** @param report of Vitest's reporter `json` */
export function readVitest(report: unknown): Outcome {
  const { numPassedTests, testResults } = report as VitestReport;
  const failures = testResults.flatMap(({ name, status, message = '', assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that breaks before its first test, or after its last, has none to name: it is one failure.
    if (status === 'failed' && !failed.length) return [describe(name, [message])];
    return failed.map(({ fullName, failureMessages = [] }) => describe(`${name}: ${fullName}`, failureMessages));
  });
  return { passed: numPassedTests, failed: failures.length, failures };
}

interface Reason {
  message?: string;
}
interface Suite {
  suites?: Suite[];
  specs?: { title: string; file: string; line: number; tests: { status: string; results: { errors?: Reason[] }[] }[] }[];
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: Reason[];
  suites: Suite[];
}

const toReasons = (errors: readonly Reason[] = []) => errors.map(({ message = '' }) => message);

const listFailures = ({ suites = [], specs = [] }: Suite): string[] => [
  ...specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ results }) =>
        describe(
          `${file}:${line}: ${title}`,
          results.flatMap(({ errors }) => toReasons(errors)),
        ),
      ),
  ),
  ...suites.flatMap(listFailures),
];

/** @param report of Playwright's reporter `json` */
export function readPlaywright(report: unknown): Outcome {
  const { stats, errors, suites } = report as PlaywrightReport;
  const { expected, flaky, unexpected, skipped } = stats;
  const notRun = skipped ? [`${skipped} tests did not run: they have proved nothing.`] : [];
  return {
    passed: expected + flaky,
    failed: unexpected + skipped + errors.length,
    failures: [...listFailures({ suites }), ...errors.map((error) => describe('Outside any test', toReasons([error]))), ...notRun],
  };
}

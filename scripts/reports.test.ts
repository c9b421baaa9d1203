import { expect, it } from 'vitest';
import { readPlaywright, readVitest } from './reports.ts';

const red = (text: string) => `\u001b[31m${text}\u001b[39m`;

it('Vitest: failed tests are named with their reason, and a file that breaks before its tests is one failure', () => {
  const report = {
    numPassedTests: 3,
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [{ status: 'failed', fullName: 'adds up', failureMessages: [red('expected 2\n\n  to be 3')] }],
      },
      { name: 'b.test.ts', status: 'failed', message: 'Cannot find c.ts', assertionResults: [] },
      { name: 'd.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'is' }] },
    ],
  };
  expect(readVitest(report)).toEqual({
    passed: 3,
    failed: 2,
    failures: ['a.test.ts: adds up\n    expected 2\n      to be 3', 'b.test.ts\n    Cannot find c.ts'],
  });
});

it('Playwright: failed tests are named wherever they stand, and those that did not run have failed', () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    file: 'e2e/x.spec.ts',
    line: 7,
    tests: [{ status, results: [{ errors: message ? [{ message }] : [] }] }],
  });
  const report = {
    stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 4 },
    errors: [{ message: 'the server did not start' }],
    suites: [
      { specs: [spec('opens', 'expected')], suites: [{ specs: [spec('saves', 'unexpected', red('Timed out'))] }] },
      { specs: [spec('closes', 'unexpected', 'No such button')] },
    ],
  };
  expect(readPlaywright(report)).toEqual({
    passed: 6,
    failed: 7,
    failures: [
      'e2e/x.spec.ts:7: saves\n    Timed out',
      'e2e/x.spec.ts:7: closes\n    No such button',
      'Outside any test\n    the server did not start',
      '4 tests did not run: they have proved nothing.',
    ],
  });
});

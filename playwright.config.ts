import { defineConfig } from '@playwright/test';

/** Ports of the two builds while tests run; not those of `npm start` and of the desk, which may be open beside them. */
const FIRST = 4871;
const SECOND = 4872;
const serve = (folder: string, port: number) => ({
  // The Node that runs the tests: the machine's own may be older than the server's TypeScript.
  command: `"${process.execPath}" scripts/serve.ts "${folder}" ${port}`,
  url: `http://127.0.0.1:${port}/`,
  reuseExistingServer: false,
  timeout: 20_000,
});

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  // What is awaited comes in moments; a machine of two cores that draws two pages at once may need longer.
  expect: { timeout: 15_000 },
  outputDir: 'test-results',
  reporter: [['line'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON'] ?? 'test-results/report.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${FIRST}`,
    viewport: { width: 360, height: 640 },
    locale: 'ro-RO',
    timezoneId: 'Europe/Bucharest',
    serviceWorkers: 'allow',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      // Playwright turns the back-forward cache off; leaving and coming back must be tried with it.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    },
  },
  projects: [
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts' },
    { name: 'a11y', testMatch: 'a11y/**/*.spec.ts' },
  ],
  webServer: [serve(process.env['DIST'] ?? 'dist', FIRST), serve(process.env['DIST2'] ?? '.release/second', SECOND)],
});

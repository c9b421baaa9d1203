/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/**
 * `unit`: source and conventions, nothing built. `build`: asserts on a finished site, in the folders named by DIST and DIST2.
 * `server`: what web servers answer with it.
 * The configuration goes through Astro so that aliases and defines are the site's own; without the toolbar, whose attributes would get into markup.
 */
export default getViteConfig(
  {
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: [
              'src/**/*.test.ts',
              'src/**/*.test.tsx',
              'admin/**/*.test.ts',
              'admin/**/*.test.tsx',
              'scripts/**/*.test.ts',
              'tests/conventions/**/*.test.ts',
              'tests/support/**/*.test.ts',
            ],
          },
        },
        // Real web servers, on free ports of this machine.
        { extends: true, test: { name: 'server', include: ['tests/server/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 } },
        { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      ],
    },
  },
  { devToolbar: { enabled: false } },
);

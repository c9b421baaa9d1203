import { describe, expect, it } from 'vitest';
import { findFault } from './import-zones.ts';

const root = '/house';
const fault = (file: string, specifier: string, isType = false) => findFault(root, `${root}/${file}`, specifier, isType);

describe('the direction of imports', () => {
  it.each([
    ['a page takes a feature’s view', 'src/pages/[...locale]/index.astro', '~/features/home/HomeView.tsx'],
    ['the desk’s page takes the desk', 'src/pages/admin/index.astro', '../../../admin/main.ts'],
    ['a feature’s query reads the content', 'src/features/events/queries.ts', 'astro:content'],
    ['the collections read the content', 'src/content.config.ts', 'astro:content'],
    ['a feature takes its own neighbour', 'src/features/events/EventCard.tsx', './status.ts'],
    ['the desk takes a feature’s view', 'admin/main.ts', '~/features/events/EventView.tsx'],
    ['the preview runs a query', 'admin/preview/pages.tsx', '~/features/events/queries.ts'],
    ['i18n takes a model', 'src/i18n/campaign.ts', '~/models/campaign.ts'],
    ['a model takes lib by its path', 'src/models/events.ts', '../lib/dates.ts'],
    ['a test looks in anywhere', 'tests/build/links.test.ts', '../../src/models/read.ts'],
    ['anything takes a package', 'src/lib/markdown.ts', 'hast-util-sanitize'],
  ])('allows: %s', (_, file, specifier) => {
    expect(fault(file, specifier)).toBeUndefined();
  });

  it('lets only the loader take types, and only types, of astro/loaders', () => {
    expect(fault('src/models/loader.ts', 'astro/loaders', true)).toBeUndefined();
    expect(fault('src/models/loader.ts', 'astro/loaders')).toMatch(/models know no Astro/);
    expect(fault('src/models/events.ts', 'astro/loaders', true)).toMatch(/models know no Astro/);
  });

  it.each([
    [
      'a feature takes another by alias',
      'src/features/events/view.tsx',
      '~/features/messages/card.tsx',
      /never import each other \(events → messages\)/,
    ],
    ['a feature takes another by path', 'src/features/events/view.tsx', '../messages/card.tsx', /never import each other/],
    ['a feature takes a page', 'src/features/events/view.tsx', '~/pages/index.astro', /Nothing imports pages/],
    ['ui takes a feature', 'src/ui/Button.tsx', '~/features/events/view.tsx', /only point down/],
    ['ui takes a layout', 'src/ui/Button.astro', '../layouts/Page.astro', /only point down/],
    ['the script of an .astro file climbs', 'src/ui/Button.astro/0.ts', '../layouts/page.ts', /only point down/],
    ['lib takes a model', 'src/lib/line.ts', '../models/events.ts', /lib is pure/],
    ['lib takes Astro', 'src/lib/line.ts', 'astro:assets', /lib knows no Astro/],
    ['a view reads the content itself', 'src/features/events/view.tsx', 'astro:content', /only in features\/\*\/queries\.ts/],
    ['a model reads the content', 'src/models/events.ts', 'astro:content', /only in features/],
    ['the desk queries the content', 'admin/config.ts', '~/features/events/queries.ts', /only in admin\/preview/],
    ['the desk takes a page frame', 'admin/main.tsx', '~/layouts/Page.astro', /shown by admin\/preview alone/],
    ['an ordinary page takes the desk', 'src/pages/index.astro', '../../admin/main.ts', /must not import admin/],
    ['a model uses the alias', 'src/models/events.ts', '~/lib/dates.ts', /relative path with its extension/],
    ['a model leaves the extension out', 'src/models/events.ts', './fields', /Write '\.\/fields\.ts'/],
    ['a script takes a feature', 'scripts/start.ts', '../src/features/events/queries.ts', /plain Node/],
  ])('refuses: %s', (_, file, specifier, reason) => {
    expect(fault(file, specifier)).toMatch(reason);
  });
});

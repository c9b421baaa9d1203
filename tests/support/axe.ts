/** What axe finds on a page of the desk: the rules of WCAG 2.2 A and AA, and its own best practice. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Barrier {
  /** The rule. */
  id: string;
  /** A selector of what it concerns, and its markup. */
  target: string;
  html: string;
}

export async function findBarriers(page: Page): Promise<Barrier[]> {
  // Colours that are on their way would be read half-way.
  await page.waitForTimeout(400);
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => ({ id, html, target: target.join(' ') })));
}

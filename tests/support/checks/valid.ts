/** HTML as the standard has it; which rules are off, and why, is said in tests/build/pages.test.ts. */
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Page } from '../site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

/** Faults of markup by the rules of `.htmlvalidate.json`; the same fault on many pages is one sentence. */
export async function validityFaults(pages: readonly Page[]): Promise<string[]> {
  const kinds = new Map<string, string[]>();
  // A code's page stands at several addresses.
  const unlike = new Map([...pages].reverse().map((page) => [page.html, page]));
  for (const page of unlike.values()) {
    const { results } = await validator.validateString(page.html, 'page.html');
    for (const { ruleId, message, selector } of results.flatMap((result) => result.messages)) {
      const kind = `${ruleId}: ${message}${selector ? ` (${selector})` : ''}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), page.path]);
    }
  }
  return [...kinds].map(([kind, [first = '', ...others]]) => `${first}${others.length ? ` and ${others.length} more` : ''}: ${kind}`);
}

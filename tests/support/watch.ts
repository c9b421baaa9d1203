/** Watches what a page does behind the reader's back. */
import type { Page } from '@playwright/test';

export interface Watch {
  /** Console errors and exceptions, each with its page. */
  errors: string[];
  /** Requests to another origin. */
  strangers: string[];
  /** Paths of font files asked for since the last `reset`. */
  fonts: Set<string>;
  reset: () => void;
}

/** Starts watching a page; an answer that is not 2xx or 3xx counts as an error, except where it is the page asked for. */
export function watch(page: Page, origin: string): Watch {
  const seen: Watch = { errors: [], strangers: [], fonts: new Set(), reset: () => undefined };
  seen.reset = () => {
    seen.errors.length = 0;
    seen.strangers.length = 0;
    seen.fonts.clear();
  };
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(page.url())) seen.errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.errors.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left while it loads gives up its requests: that is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      seen.errors.push(`${page.url()}: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) seen.strangers.push(`${page.url()} → ${url.href}`);
    if (url.pathname.endsWith('.woff2')) seen.fonts.add(url.pathname);
  });
  return seen;
}

import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { parseMarkdown } from '~/lib/markdown.ts';

/** Staff's Markdown as elements; the same on the page and in the desk's preview. */
export function Markdown({ source }: { source: string }) {
  return source ? <div className="prose">{toJsxRuntime(parseMarkdown(source), { Fragment, jsx, jsxs })}</div> : null;
}

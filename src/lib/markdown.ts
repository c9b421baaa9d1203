/** Markdown as staff write it: parsed, cleaned of everything that could run, and handed on as a tree. HTML in it is dropped. */
import type { Root } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';

const schema: Schema = {
  ...defaultSchema,
  tagNames: ['h2', 'h3', 'p', 'ul', 'ol', 'li', 'a', 'strong', 'em', 'blockquote', 'br'],
  attributes: { a: ['href'] },
  protocols: { href: ['https', 'http', 'mailto', 'tel'] },
};

/** A page has one `h1`, its title: a heading written as the first level becomes the second. */
const lowered = (tree: Root): Root => {
  for (const node of tree.children) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'h1') node.tagName = 'h2';
    if (/^h[456]$/.test(node.tagName)) node.tagName = 'h3';
  }
  return tree;
};

/** @returns a sanitised HTML tree (hast). @example parseMarkdown('**Da**') // => root › p › strong › "Da" */
export function parseMarkdown(source: string): Root {
  const tree = toHast(fromMarkdown(source));
  return sanitize(lowered(tree.type === 'root' ? tree : { type: 'root', children: [] }), schema) as Root;
}

/** The words of a Markdown text, for search and descriptions. */
export function toPlainText(source: string): string {
  const words = (node: { type: string; value?: string; children?: unknown[] }): string =>
    node.type === 'text' ? (node.value ?? '') : ((node.children ?? []) as { type: string }[]).map(words).join(node.type === 'element' ? '' : ' ');
  return words(parseMarkdown(source)).replace(/\s+/g, ' ').trim();
}

/** A link as it is written: where it leads, and the words it shows. */
export interface MarkdownLink {
  url: string;
  shown: string;
}

interface TreeNode {
  type: string;
  url?: string;
  value?: string;
  children?: TreeNode[];
}

/**
 * Every link of a Markdown text, definitions of references included, also those that `parseMarkdown` takes out. Images are not links: they
 * are dropped whole.
 * @example listLinks('[a](https://b.example)') // => [{ url: 'https://b.example', shown: 'a' }]
 */
export function listLinks(source: string): MarkdownLink[] {
  const wordsOf = (node: TreeNode): string => node.value ?? (node.children ?? []).map(wordsOf).join('');
  const visit = (node: TreeNode): MarkdownLink[] => [
    ...(node.url !== undefined && node.type !== 'image' ? [{ url: node.url, shown: node.type === 'link' ? wordsOf(node) : '' }] : []),
    ...(node.children ?? []).flatMap(visit),
  ];
  return visit(fromMarkdown(source) as TreeNode);
}

import { expect, it } from 'vitest';
import { toSnippet } from './snippet.ts';

const facts = {
  lang: 'ro',
  dir: 'ltr' as const,
  label: 'Sună',
  number: '0800 800 678',
  href: 'tel:0800800678',
  note: 'Gratuit',
  help: { label: 'Toate numerele', href: 'https://a.example/ajutor/' },
  colours: { ground: '#FFC21A', text: '#240B36' },
};

it('is plain HTML that loads nothing', () => {
  const html = toSnippet(facts);
  expect(html).toContain('<a href="tel:0800800678"');
  expect(html).toContain('lang="ro"');
  expect(html).not.toMatch(/<script|<img|<link|<iframe|@import|url\(|\son\w+=/);
});

it('writes what has a meaning in HTML as words', () => {
  expect(toSnippet({ ...facts, label: '<b>"&' })).toContain('aria-label="&lt;b&gt;&quot;&amp; 0800 800 678"');
});

it('leaves out a cost that is not known', () => {
  expect(toSnippet({ ...facts, note: '' })).not.toContain('<div>');
});

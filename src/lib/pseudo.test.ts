import { expect, it } from 'vitest';
import { toPseudo } from './pseudo.ts';

it.each([
  ['accents and lengthens', 'Ajutor', '⟦ȦȦĵŭŭŧǿǿř⟧'],
  ['keeps places to fill in', 'La {name}', '⟦Ŀȧȧ {name}⟧'],
  ['keeps numbers', '0800 800 678', '0800 800 678'],
  ['keeps addresses', 'Vezi https://a.ro/b', '⟦Ṽḗḗẑīī https://a.ro/b⟧'],
  ['keeps where a link leads', '[Vezi](/ajutor/)', '⟦[Ṽḗḗẑīī](/ajutor/)⟧'],
  ['keeps headings and lists', '## Ce\n\n- Fă', '## ⟦Ƈḗḗ⟧\n\n- ⟦Ƒă⟧'],
  ['marks letters that it cannot change', 'نهر', '⟦نهر⟧'],
])('%s', (_, text, expected) => expect(toPseudo(text)).toBe(expected));

it('leaves no plain letter and no word at its length', () => {
  const pseudo = toPseudo('The quick brown fox jumps over THE LAZY DOG');
  expect(pseudo).not.toMatch(/[A-Za-z]/);
  expect([...pseudo].length).toBeGreaterThan(50);
});

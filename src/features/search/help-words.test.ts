import { describe, expect, it } from 'vitest';
import ar from '~/i18n/strings/ar.json';
import en from '~/i18n/strings/en.json';
import hu from '~/i18n/strings/hu.json';
import ro from '~/i18n/strings/ro.json';
import rom from '~/i18n/strings/rom.json';
import uk from '~/i18n/strings/uk.json';
import { foldWord } from '~/lib/fold.ts';
import { asksForHelp } from './help-words.ts';

const all = [ro, rom, en, hu, uk, ar].map((strings) => strings['search.helpWords']).join(',');

describe('who asks for help gets numbers', () => {
  it.each([
    ['ajutor'],
    ['AJUTOR!!!'],
    ['am nevoie de ajutorul cuiva'],
    ['ajtuor'],
    ['poliție'],
    ['poliţie'],
    ['politia'],
    ['polita'],
    ['bătaie'],
    ['bataia'],
    ['mă bate soțul'],
    ['mi-au luat actele, acte luate'],
    ['help'],
    ['please help me'],
    ['police'],
    ['polcie'],
    ['locked in'],
    ['допомога'],
    ['допоможіть'],
    ['б’є мене'],
    ["б'є"],
    ['segítség'],
    ['segitseg'],
    ['rendőr'],
    ['azutipen'],
    ['aźutipen'],
    ['الشرطة'],
    ['شرطه'],
    ['مساعدة'],
  ])('“%s”', (query) => {
    expect(asksForHelp(query, all)).toBe(true);
  });

  it.each(['', ' ', 'teatru', 'Brașov', 'afișe', 'evenimente', 'theatre', 'posters', 'színház', 'вистава', 'مسرح', 'specialiști', 'proiect'])(
    '“%s” is a search like another',
    (query) => {
      expect(asksForHelp(query, all)).toBe(false);
    },
  );

  it('of a group of words all must be there', () => {
    expect([asksForHelp('acte', 'acte luate'), asksForHelp('luate acte', 'acte luate'), asksForHelp('x', ''), asksForHelp('x', ', ,')]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('a word is compared as it sounds, not as it was typed', () => {
  it.each([
    ['Țară', 'tara'],
    ['ŢARĂ', 'tara'],
    ['őrült', 'orult'],
    ['їжа', 'іжа'],
    ['أُسرة', 'اسره'],
    ['والمدرسة', 'مدرسه'],
    ['الى', 'الي'],
    ['ʒal', 'zal'],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

/** What is set in the campaign's own type, on paper, can only hold letters that the type has. */
import { findStrange } from '../lib/languages.ts';
import type { Finding } from './define.ts';
import type { Words } from './fields.ts';

const toCodePoint = (letter: string) => `U+${(letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Letters that cannot be printed, one finding a field.
 * @param letters all that the campaign has type for; without them nothing is strange
 * @example findUnprintable('ro', [[{ ro: 'Titlul', en: 'Headline' }, ['Actele 漢']]], 'Actel ')[0].what.en // => 'The campaign has no type for “漢” (U+6F22).'
 */
export function findUnprintable(locale: string, fields: readonly (readonly [Words, readonly string[]])[], letters?: string): Finding[] {
  if (letters === undefined) return [];
  return fields.flatMap(([field, texts]) => {
    const strange = findStrange(texts.join(''), letters).map((letter) => `“${letter}” (${toCodePoint(letter)})`);
    if (!strange.length) return [];
    const names = strange.join(', ');
    return {
      locale,
      field,
      what: { ro: `Literele campaniei nu au ${names}.`, en: `The campaign has no type for ${names}.` },
      mend: {
        ro: 'Scrie altfel. Dacă limba chiar scrie așa, litera se adaugă la „letters” în campaign.json.',
        en: 'Write it another way. If the language really writes so, add the letter to “letters” in campaign.json.',
      },
    };
  });
}

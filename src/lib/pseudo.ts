/** A language that nobody speaks: every letter accented, every vowel twice, so that what is hard-coded or cut off shows at a glance. */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STRANGE = [...'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾƝǾƤɊŘŞŦŬṼẆẊẎẐ'];
const VOWEL = /[aeiouAEIOU]/;

/** What is no words: places to fill in, addresses, targets of links, marks of HTML. */
const KEPT = /(\{\w+\}|https?:\/\/[^\s)]+|[\w.+-]+@[\w.-]+\.\w+|\]\([^)]*\)|&#?\w+;|<[^>]+>)/;

const toStrange = (text: string) =>
  [...text]
    .map((letter) => {
      const strange = STRANGE[PLAIN.indexOf(letter)];
      if (!PLAIN.includes(letter) || !strange) return letter;
      return VOWEL.test(letter) ? strange + strange : strange;
    })
    .join('');

/** One line: what opens it in Markdown stays outside. */
function toPseudoLine(line: string): string {
  const [, mark = '', words = ''] = /^(\s*(?:#{1,6} |[-*>] |\d+\. )*)(.*)$/.exec(line) ?? [];
  if (!/\p{L}/u.test(words)) return line;
  const parts = words.split(KEPT).map((part, i) => (i % 2 ? part : toStrange(part)));
  return `${mark}⟦${parts.join('')}⟧`;
}

/** @example toPseudo('Sună {name} la 112') // => '⟦Şŭŭƞă {name} ŀȧȧ 112⟧' */
export const toPseudo = (text: string): string => text.split('\n').map(toPseudoLine).join('\n');

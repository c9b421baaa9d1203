/** Whether a link leads where it says: a stolen account must not be able to send a reader to a look-alike, or a caller to another number. */
import type { Words } from './fields.ts';

/** What is wrong with a link, and how to mend it. */
export interface LinkFault {
  what: Words;
  mend: Words;
}

const fault = (what: Words, mend: Words): LinkFault => ({ what, mend });
const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const copyAgain: Words = {
  ro: 'Copiază adresa din nou din bara navigatorului, litere simple, de exemplu https://exemplu.ro/pagina.',
  en: 'Copy the address again from the browser’s address bar, in plain letters, for example https://example.org/page.',
};

// Blanks, control signs, and signs that turn the direction of reading: a browser skips them, a reader does not see them.
const UNSEEN = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\]/;

/**
 * Checks an address of the web.
 * @example findAddressFault('https://аnitp.example/') // => a fault: the first letter is Cyrillic
 */
export function findAddressFault(address: string): LinkFault | undefined {
  const named: Words = { ro: `„${cut(address)}”`, en: `“${cut(address)}”` };
  if (UNSEEN.test(address))
    return fault({ ro: `${named.ro} are semne care nu se văd sau spații.`, en: `${named.en} has signs that cannot be seen, or spaces.` }, copyAgain);
  const url = /^https?:\/\//i.test(address) ? parse(address) : undefined;
  if (!url) return fault({ ro: `${named.ro} nu e o adresă de internet.`, en: `${named.en} is not a web address.` }, copyAgain);
  if (url.username || url.password || /^[^/]*\/\/[^/?#]*@/.test(address))
    return fault({ ro: `${named.ro} ascunde cu @ unde duce.`, en: `${named.en} hides with an @ where it leads.` }, copyAgain);
  if (/(?:^|\.)xn--/.test(url.hostname))
    return fault(
      {
        ro: `Numele din ${named.ro} are alte litere decât cele latine simple: poate imita un site cunoscut.`,
        en: `The name in ${named.en} has letters other than plain Latin ones: it can imitate a site that people know.`,
      },
      copyAgain,
    );
  if (!/^(?=.*[a-z])[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(url.hostname))
    return fault({ ro: `${named.ro} nu numește un site.`, en: `${named.en} does not name a site.` }, copyAgain);
  return undefined;
}

const parse = (address: string): URL | undefined => {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
};

const digits = (text: string) => text.replace(/\D/g, '');
const hostOf = (host: string) => host.toLowerCase().replace(/^www\./, '');

/**
 * Checks a link of a text: where it leads, and whether the words it shows promise something else.
 * @example findLinkFault({ url: 'tel:+4099', shown: '0800 800 678' }) // => a fault: it would dial another number
 */
export function findLinkFault({ url, shown }: { url: string; shown: string }): LinkFault | undefined {
  const differs = (ro: string, en: string) =>
    fault({ ro, en }, { ro: 'Fă ca textul și legătura să fie la fel.', en: 'Make the words and the link the same.' });
  if (/^(?:\/(?![/\\])|#)[^\s\\]*$/.test(url) && !UNSEEN.test(url)) return undefined;
  if (/^tel:/i.test(url)) {
    if (!/^tel:\+?[\d().-]{3,24}$/i.test(url)) return notALink(url);
    const [read, dialled] = [digits(shown), digits(url)];
    return read.length > 2 && !dialled.endsWith(read.replace(/^0+/, ''))
      ? differs(`Scrie „${cut(shown)}”, dar sună la ${dialled}.`, `It says “${cut(shown)}” but dials ${dialled}.`)
      : undefined;
  }
  if (/^mailto:/i.test(url)) {
    const to = /^mailto:([A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[a-z]{2,})$/i.exec(url)?.[1];
    if (!to) return notALink(url);
    const written = /[^\s<>()]+@[^\s<>()]+/.exec(shown)?.[0];
    return written && written.toLowerCase() !== to.toLowerCase()
      ? differs(`Scrie „${cut(written)}”, dar scrie-i lui ${cut(to)}.`, `It says “${cut(written)}” but writes to ${cut(to)}.`)
      : undefined;
  }
  if (!/^https?:/i.test(url)) return notALink(url);
  const own = findAddressFault(url);
  if (own) return own;
  const promised = /^\s*(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#:]\S*)?\s*$/iu.exec(shown)?.[1];
  const host = hostOf(new URL(url).hostname);
  return promised && hostOf(promised) !== host
    ? differs(`Scrie „${cut(promised)}”, dar duce la ${cut(host)}.`, `It says “${cut(promised)}” but leads to ${cut(host)}.`)
    : undefined;
}

const notALink = (url: string): LinkFault =>
  fault(
    {
      ro: `O legătură nu poate duce la „${cut(url)}”.`,
      en: `A link cannot lead to “${cut(url)}”.`,
    },
    {
      ro: 'Legăturile duc numai la https://…, la un număr (tel:) sau la o adresă de e-mail (mailto:). Scoate-o sau scrie-o din nou.',
      en: 'Links lead only to https://…, to a number (tel:) or to an e-mail address (mailto:). Remove it or write it again.',
    },
  );

/** A message as it is read: everything a view needs, made without Astro so that the desk's preview makes the same. */
import { campaign } from '~/i18n/campaign.ts';
import type { Localized } from '~/i18n/entries.ts';
import { toPath } from '~/i18n/routes.ts';
import type { StringKey, Translate } from '~/i18n/translate.ts';
import type { Motif } from '~/models/campaign.ts';
import type { Entry } from '~/models/define.ts';
import type { messages } from '~/models/messages.ts';

export type Message = Localized<Entry<typeof messages>>;

export interface MessageCard {
  slug: string;
  href: string;
  title: string;
  lead: string;
  situation: string;
  theme: Message['theme'];
  drawing: Motif;
  lang?: { lang?: string; dir?: 'ltr' | 'rtl' };
}

export interface NumberLink {
  slug: string;
  name: string;
  number?: string | undefined;
  href: string;
  facts: string;
}

export interface MessageView {
  message: Message;
  drawing: Motif;
  situation: string;
  numbers: NumberLink[];
  others: MessageCard[];
  doors: readonly [{ href: string; label: string }, { href: string; label: string }];
  tearNumber: string;
  /** Whole address of the message, to pass on. */
  address: string;
  /** What there is besides reading; absent when there is nothing. */
  media?:
    | {
        easy: string[];
        audio?: { src: string; facts: string; text: string } | undefined;
        video?:
          | {
              src: string;
              type: string;
              facts: string;
              poster?: string | undefined;
              captions?: { src: string; lang: string; label: string } | undefined;
              text?: string | undefined;
            }
          | undefined;
        words: { title: string; easy: string; audio: string; video: string; text: string };
      }
    | undefined;
  words: { doNow: string; call: string; more: string; sources: string; share: string; copyLink: string; copied: string; print: string };
}

/** The drawing of a name. @throws Error when campaign.json has none */
export function getDrawing(name: string): Motif {
  const drawing = campaign.motifs[name];
  if (!drawing) throw new Error(`campaign.json has no drawing "${name}"`);
  return drawing;
}

export const toMessageCard = (message: Message, locale: string, t: Translate): MessageCard => ({
  slug: message.slug,
  href: toPath('messages', locale, message.slug),
  title: message.title,
  lead: message.lead,
  situation: t(`situation.${message.situation}` satisfies StringKey),
  theme: message.theme,
  drawing: getDrawing(message.motif),
  ...(message.isFallback && { lang: { lang: message.lang, dir: message.dir } }),
});

export function toMessageView(
  message: Message,
  context: Pick<MessageView, 'numbers' | 'others' | 'doors' | 'tearNumber' | 'address' | 'media'>,
  t: Translate,
): MessageView {
  return {
    ...context,
    message,
    drawing: getDrawing(message.motif),
    situation: t(`situation.${message.situation}` satisfies StringKey),
    words: {
      doNow: t('messages.doNow'),
      call: t('messages.call'),
      more: t('messages.more'),
      sources: t('sources.title'),
      share: t('messages.share'),
      copyLink: t('messages.copyLink'),
      copied: t('copied'),
      print: t('messages.print'),
    },
  };
}

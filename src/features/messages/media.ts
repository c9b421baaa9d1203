/** A message's easy-to-read text, recording and film, with what each costs to load. */
import { getLanguage } from '~/i18n/locales.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { getFile, getRecording } from '~/layouts/files.ts';
import { getPhoto } from '~/layouts/photos.ts';
import type { Message, MessageView } from './view.ts';

/** Files that a message offers, as entries name them; the picture before a film is made anew like every photo. */
export const listMediaFiles = (message: Pick<Message, 'video' | 'audio' | 'captions'>): string[] =>
  [message.video, message.audio, message.captions].filter((path) => path !== undefined);

/** @returns nothing when staff supplied none */
export async function findMedia(message: Message, locale: string): Promise<MessageView['media']> {
  const { easy, audio, audioText = '', video, captions, videoText, videoPoster } = message;
  if (!easy && !audio && !video) return undefined;
  const t = getTranslate(locale);
  const { lang } = getLanguage(locale);
  const load = (path: string) => {
    const { href, type, format, size, length } = getRecording(path, lang);
    return { src: href, type, facts: [format, length, size].filter(Boolean).join(', ') };
  };
  const poster = await getPhoto({ photo: videoPoster });
  return {
    easy: (easy ?? '').split('\n').filter(Boolean),
    audio: audio ? { ...load(audio), text: audioText } : undefined,
    video: video
      ? {
          ...load(video),
          poster: poster?.src,
          captions: captions ? { src: getFile(captions, lang).href, lang: message.lang, label: t('media.captions') } : undefined,
          text: videoText,
        }
      : undefined,
    words: { title: t('media.title'), easy: t('media.easy'), audio: t('media.audio'), video: t('media.video'), text: t('media.text') },
  };
}

/** The photo of an entry, and what must be said of it. Consent and its withdrawal are in `consent.ts`. */
import { flag, line, mediaPath } from './fields.ts';

/** A photo, once for all languages; its description is text, see `photoText`. */
export const photo = {
  photo: mediaPath({ ro: 'Fotografia', en: 'Photo' }, 'image').optional(),
  photoIsDecoration: flag(
    { ro: 'Fotografia e numai decor', en: 'The photo is only decoration' },
    { hint: { ro: 'Atunci nu are nevoie de descriere.', en: 'It then needs no description.' } },
  ),
  photoCredit: line({ ro: 'Autorul fotografiei', en: 'Photo credit' }, { max: 80 }).optional(),
};

export const photoText = {
  photoAlt: line(
    { ro: 'Ce se vede în fotografie', en: 'What the photo shows' },
    { hint: { ro: 'Pentru cine nu o vede.', en: 'For those who do not see it.' }, max: 200 },
  ).optional(),
};

interface Pictured {
  photo?: string | undefined;
  photoIsDecoration: boolean;
  consentWithdrawnOn?: string | undefined;
  text: Record<string, { photoAlt?: string | undefined }>;
}

/** A photo that says something says it in every language that has text. */
export const checkPhoto = ({ photo: file, photoIsDecoration, consentWithdrawnOn, text }: Pictured) =>
  Object.entries(text)
    .filter(([, { photoAlt }]) => file && !photoIsDecoration && !consentWithdrawnOn && !photoAlt)
    .map(([locale]) => ({
      locale,
      field: { ro: 'Ce se vede în fotografie', en: 'What the photo shows' },
      what: { ro: 'Fotografia nu e descrisă.', en: 'The photo is not described.' },
      mend: { ro: 'Scrie o frază sau bifează că e numai decor.', en: 'Write a sentence, or tick that it is only decoration.' },
    }));

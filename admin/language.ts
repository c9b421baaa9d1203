/** The desk's language is that of its page, so that one bundle serves both. */
import { campaign } from '../src/i18n/campaign.ts';
import type { Words } from '../src/models/fields.ts';
import { LANGUAGES } from './words.ts';

/** @returns the language in which the page was built; the campaign's own where the page says nothing that the desk speaks */
export function getDeskLanguage(page: { documentElement: { lang: string } } = document): keyof Words {
  return LANGUAGES.find((language) => language === page.documentElement.lang) ?? campaign.desk;
}

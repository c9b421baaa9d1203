/** Families of the campaign's faces, in the order in which a browser tries them. */
import { campaign } from './campaign.ts';
import { languages } from './locales.ts';

export const fontFamilies = [campaign.font.family, ...languages.flatMap((l) => (l.font ? [l.font.family] : []))];

/** The one stylesheet of the public site, byte-identical on every page so that one hash allows it. */
import { campaign } from '~/i18n/campaign.ts';
import { fontFamilies } from '~/i18n/families.ts';
import { getFontFaces } from '~/i18n/fonts.ts';
import { toFontFaceCss } from '~/lib/fonts.ts';
import { toPrimitives } from '~/styles/primitives.ts';
import site from '~/styles/site.css?inline';

export const getStylesheet = async (): Promise<string> =>
  `${toFontFaceCss(await getFontFaces())}${toPrimitives(campaign.palette, fontFamilies)}${site}`;

/** The styles of the public site. */
import { campaign } from '~/i18n/campaign.ts';
import { fontFamilies } from '~/i18n/families.ts';
import { getFaceSheet } from '~/i18n/fonts.ts';
import { toPrimitives } from '~/styles/primitives.ts';
import posters from '~/styles/posters.css?inline';
import questionnaires from '~/styles/questionnaires.css?inline';
import site from '~/styles/site.css?inline';

/** What stands in every page, byte for byte the same, so that one hash allows it. The faces are linked: see `getFaceSheet`. */
export const stylesheet = `${toPrimitives(campaign.palette, fontFamilies)}${site}`;

/** All of it in one, for the desk's preview. */
export const getPreviewStylesheet = async (): Promise<string> => `${(await getFaceSheet()).css}${stylesheet}${posters}${questionnaires}`;

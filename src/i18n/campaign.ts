/** The campaign being built, read once. */
import json from '#campaign/campaign.json';
import { campaignSchema, type Campaign } from '~/models/campaign.ts';

export const campaign: Campaign = campaignSchema.parse(json);
export const defaultLocale = campaign.locales[0] as string;

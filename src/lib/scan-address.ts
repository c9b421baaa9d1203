/** The address on paper, for phones and for people. The only place that writes it. */
import { CODES } from './codes.ts';

/** Addresses of a campaign, as in its `campaign.json`. */
interface Addressed {
  url: string;
  /** A shorter one of the same site, for paper. */
  shortUrl?: string | undefined;
}

const originOf = ({ url, shortUrl }: Addressed) => shortUrl ?? url;

/**
 * What a code holds: capital letters, because a code of capitals is coarser and is read from farther away.
 * @example toScanUrl({ url: 'https://example.ro' }, 'B07') // => 'HTTPS://EXAMPLE.RO/Q/B07'
 */
export const toScanUrl = (campaign: Addressed, code: string): string => `${originOf(campaign)}/${CODES}/${code}`.toUpperCase();

/** What a person types. @example toTypedAddress({ url: 'https://example.ro' }, 'B07') // => 'example.ro/q/b07' */
export const toTypedAddress = (campaign: Addressed, code?: string): string => {
  const host = originOf(campaign).replace(/^https?:\/\//, '');
  return (code ? `${host}/${CODES}/${code}` : host).toLowerCase();
};

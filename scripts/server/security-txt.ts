/** `/.well-known/security.txt` (RFC 9116): where to report a hole. Published only when the campaign has a contact and a day until which it holds. */
import type { Campaign } from '../../src/models/campaign.ts';

type SecurityFacts = Partial<Pick<Campaign, 'securityContact' | 'securityExpires'>>;

/** How long before its end the file must be renewed. Who finds an expired file must take it for abandoned. */
const NOTICE_DAYS = 30;
const DAY = 86_400_000;

/** The file's text; nothing without a contact. @example toSecurityTxt(campaign) // => 'Contact: mailto:…\nExpires: …\n' */
export function toSecurityTxt({ securityContact, securityExpires, url, desk }: SecurityFacts & Pick<Campaign, 'url' | 'desk'>): string | undefined {
  if (!securityContact || !securityExpires) return undefined;
  const contact = securityContact.includes('://') ? securityContact : `mailto:${securityContact}`;
  return [
    `Contact: ${contact}`,
    `Expires: ${securityExpires}T00:00:00Z`,
    `Preferred-Languages: ${[...new Set([desk, 'en'])].join(', ')}`,
    `Canonical: ${url}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/**
 * What is wrong with a campaign's security contact; nothing for a campaign that has none.
 * @param today day as `YYYY-MM-DD`
 * @example findSecurityProblem({ securityContact: 'a@b.example', securityExpires: '2027-01-01' }, '2026-12-15') // => 'The security contact…'
 */
export function findSecurityProblem({ securityContact, securityExpires }: SecurityFacts, today: string): string | undefined {
  if (!securityContact) return undefined;
  if (!securityExpires)
    return 'campaign.json › securityExpires: is missing. Write the day until which the security contact holds, at most a year from now.';
  const left = Math.floor((Date.parse(securityExpires) - Date.parse(today)) / DAY);
  if (left > NOTICE_DAYS) return undefined;
  return `campaign.json › securityExpires: the security contact ${left < 0 ? 'has ended' : 'ends'} on ${securityExpires}. Check that ${securityContact} still answers, then write a later day, at most a year from now.`;
}

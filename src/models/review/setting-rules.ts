/** The campaign's own settings: nothing left as it came, nobody without an address. */
import { entriesOf, toItem, type Item, type LaunchRule } from './item.ts';

/** Names that the standard (RFC 2606) keeps for examples: they lead nowhere. */
const isStandIn = (address: string) =>
  URL.canParse(address) && /(^|\.)(example|test|invalid|localhost|example\.(com|org|net))$/.test(new URL(address).hostname);
const isMailStandIn = (mail: string) => isStandIn(`https://${mail.split('@')[1] ?? ''}`);

const inCampaign = (field: string, value: string): Item => ({
  id: `stand-in:campaign/${field}`,
  kind: 'stand-in',
  about: `campaign.json › ${field}: ${value}`,
  value,
});

export const settingRules: readonly LaunchRule[] = [
  ({ content: { campaign } }) => [
    ...(isStandIn(campaign.url) ? [inCampaign('url', campaign.url)] : []),
    ...(campaign.securityContact && (isStandIn(campaign.securityContact) || isMailStandIn(campaign.securityContact))
      ? [inCampaign('securityContact', campaign.securityContact)]
      : []),
  ],
  ({ content: { campaign } }) =>
    campaign.securityContact
      ? []
      : [{ id: 'no-security-contact:campaign', kind: 'no-security-contact', about: 'campaign.json › securityContact, securityExpires', value: null }],
  ({ hasSignIn }) => (hasSignIn ? [] : [{ id: 'no-sign-in:campaign', kind: 'no-sign-in', about: 'desk.json', value: null }]),
  (facts) =>
    entriesOf(facts, 'settings').flatMap((site) => {
      const mail = site['contactEmail'];
      const exits = Object.entries(site.text).flatMap(([locale, text]) => {
        const exit = (text as Record<string, unknown>)['exitUrl'];
        return typeof exit === 'string' && isStandIn(exit) ? [toItem(facts, 'stand-in', 'settings', site, exit, { locale, about: exit })] : [];
      });
      const own =
        typeof mail !== 'string'
          ? [toItem(facts, 'no-mail', 'settings', site, null)]
          : isMailStandIn(mail)
            ? [toItem(facts, 'stand-in', 'settings', site, mail, { about: mail })]
            : [];
      return [...own, ...exits];
    }),
];

import { expect, it } from 'vitest';
import { campaign } from '~/i18n/campaign.ts';
import { drawShareCard } from './share.ts';

const card = {
  headline: 'Știi unde dormi acolo?',
  number: '0800 800 678',
  brand: 'drumul tău',
  draft: 'ciornă',
  dir: 'ltr' as const,
  theme: 'night' as const,
  drawing: Object.values(campaign.motifs)[0]!,
};

it('the same card gives the same bytes, other words give others', async () => {
  const [one, two, other] = await Promise.all([card, card, { ...card, headline: 'Suni tu.' }].map((each) => drawShareCard(each, 'ro')));
  expect(one!.equals(two!)).toBe(true);
  expect(one!.equals(other!)).toBe(false);
});

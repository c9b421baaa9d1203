/** Every poster in every language and format, measured as an eye does: how large its small letters are from where it is read. */
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { campaign } from '~/i18n/campaign.ts';
import { localize, toLocales } from '~/i18n/entries.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { toCode } from '~/lib/qr.ts';
import { toScanUrl, toTypedAddress } from '~/lib/scan-address.ts';
import { readContent } from '~/models/read.ts';
import { toFormats, type PrintContent } from '../print.ts';
import { layPoster } from '../view.ts';
import { getFaces, toMeasure } from './faces.ts';
import { CAP } from './fit.ts';
import type { Run } from './sheet.ts';

const faces = await getFaces();
const { collections } = readContent('content');
const all = collections as unknown as PrintContent & Record<string, unknown>;
const [face] = faces[900].files.map((file) => create(file) as Font) as [Font];
const X = face.xHeight / face.unitsPerEm;

/** What is read at a glance, in passing, and what is read by those who stop, in minutes of arc of a letter without ascenders. */
const GLANCE = 20;
const STOP = 7.5;
const toMinutes = (mm: number, metres: number) => (Math.atan(mm / (metres * 1000)) * 60 * 180) / Math.PI;

it('the height of a capital that sizes are computed from is that of the face', () => {
  expect(Math.abs(face.capHeight / face.unitsPerEm - CAP)).toBeLessThan(0.02);
});

const context = {
  number: '0800 800 678',
  brand: 'drumul tău',
  address: toTypedAddress(campaign, 'B07'),
  marks: [],
  measure: toMeasure(faces),
};
const isLoud = ({ role }: Run) => role === 'headline' || role === 'number';

describe.each(campaign.locales)('posters in %s', (locale) => {
  const posters = all.posters.filter((data) => toLocales(data).includes(locale)).map((data) => localize(data, locale));
  it.each(toFormats(all.formats, locale).map((format) => [format.slug, format] as const))('%s', (_, format) => {
    for (const code of format.qr ? [undefined, toCode(toScanUrl(campaign, 'B07'))] : [undefined])
      for (const poster of posters) {
        const { items, overflows } = layPoster(poster, format, { ...context, code });
        expect(overflows).toEqual([]);
        for (const item of items)
          if (item.kind === 'text')
            expect(toMinutes(item.size * X, format.distance), `${poster.slug}: “${item.text}”`).toBeGreaterThan(isLoud(item) ? GLANCE : STOP);
      }
  });

  it('has type for the words that are put on what is not finished', () => {
    const t = getTranslate(locale);
    expect(faces[640].measure(`${t('tag.sample')} ${t('posters.draft')}`)).toBeGreaterThan(1);
  });
});

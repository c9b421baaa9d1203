/** Paper, proved by other people's programs: boxes, fonts, inks and words read back from each PDF, each code found in its picture and decoded. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { codeFaults, isOfPlace, listWanted, printFaults, strayFaults, wordFaults } from '../support/checks/print.ts';
import { expectNone } from '../support/faults.ts';
import { openFirst, openSecond, type Site } from '../support/site.ts';

const sites = [openFirst(), openSecond()];
const [first] = sites as [Site];
const fileOf = (site: Site, name: string) => site.files.get(name) as Buffer;
/** A file of paper under the name of another. */
const swapped = (site: Site, name: string, by: string): Site => {
  const files = new Map(site.files).set(name, fileOf(site, by));
  return Object.assign(Object.create(Object.getPrototypeOf(site) as object) as Site, site, { files });
};

describe.each(sites.map((site) => [site.name, site] as const))('%s', (_, site) => {
  it('every PDF, for the shop, for home and for each place, has its boxes, its bleed, its fonts, four inks, and the words of the content alone', async () => {
    expect(listWanted(site).length).toBeGreaterThan(20);
    expectNone([...strayFaults(site), ...(await printFaults(site))]);
  }, 240_000);

  it('every place’s code is read as its own address, in the PDF, in the drawing and in the picture', async () => {
    expectNone(await codeFaults(site));
  });

  it('each zip holds every file of its poster or place, the same as outside, and a brief that names them', () => {
    const names = [...site.files.keys()].filter((name) => /^print\/.*\.zip$/.test(name));
    const faults: string[] = [];
    for (const name of names) {
      const base = name.replace(/\.zip$/, '');
      const held = unzipSync(new Uint8Array(fileOf(site, name)));
      const isPlace = isOfPlace(`${base}.pdf`);
      const pdfs = listWanted(site).filter((one) => !one.isForHome && (isPlace ? one.name === `${base}.pdf` : one.name.startsWith(`${base}-`)));
      for (const file of [...pdfs.map((one) => one.name), `${base}.svg`, `${base}.png`]) {
        const data = held[file.slice('print/'.length)];
        if (!data || !fileOf(site, file).equals(data)) faults.push(`${name}: ${file} is not in it, or is another`);
      }
      const briefs = Object.keys(held).filter((file) => file.endsWith('.txt'));
      const expected = site.content.campaign.desk === 'ro' ? ['citeste-intai.ro.txt', 'read-first.en.txt'] : ['read-first.en.txt'];
      if (briefs.sort().join() !== expected.join()) faults.push(`${name}: its briefs are ${briefs.join(', ')}`);
      if (Object.keys(held).length !== pdfs.length + 2 + briefs.length) faults.push(`${name}: it holds what nobody asked for`);
      for (const brief of briefs) {
        const text = Buffer.from(held[brief] ?? []).toString('utf8');
        for (const { name: pdf, format, code, number } of pdfs)
          for (const part of [
            number,
            pdf.slice('print/'.length),
            `${format.width} × ${format.height} mm`,
            ...(format.scale === '1:10' ? ['1:10'] : []),
            code,
          ])
            if (!text.includes(part)) faults.push(`${name}: ${brief} does not say “${part}”`);
      }
    }
    expect(names.length).toBeGreaterThan(2);
    expectNone(faults);
  });
});

describe('what is wrong is found', () => {
  const [b01 = '', b02 = ''] = listWanted(first).flatMap(({ name, code }) => (code ? [name] : []));

  it('another place’s code stops the build', async () => {
    for (const type of ['pdf', 'svg', 'png']) {
      const [own, other] = [b01.replace(/pdf$/, type), b02.replace(/pdf$/, type)];
      expect(await codeFaults(swapped(first, own, other), (name) => name === b01)).toEqual([
        expect.stringMatching(new RegExp(`^${own}: its code reads “HTTPS?://`)),
      ]);
    }
  });

  it('another format’s, language’s or purpose’s file', async () => {
    const [poster] = first.entries('posters');
    const [one, two] = Object.keys(poster!.text);
    const base = `print/${poster!.slug}`;
    const cases: [string, string, RegExp][] = [
      [`${base}-${one}-interior-a3.pdf`, `${base}-${one}-interior-a4.pdf`, /TrimBox/],
      [`${base}-${one}-interior-a3.pdf`, `${base}-${one}-interior-a3-home.pdf`, /BleedBox/],
      [`${base}-${one}-interior-a3.pdf`, `${base}-${two}-interior-a3.pdf`, /its text lacks/],
      [`${base}-${one}-interior-a3-home.pdf`, `${base}-${one}-tear-off-home.pdf`, /its text also says/],
    ];
    for (const [name, by, message] of cases) {
      const faults = await printFaults(swapped(first, name, by), (file) => file === name);
      expect(faults.join('\n')).toMatch(message);
    }
  });

  it('a letter too few, a letter too many', () => {
    const wanted = { words: ['Știi țara?'], mayHold: [] };
    expect(wordFaults(wanted, 'Știi țara?')).toEqual([]);
    expect(wordFaults(wanted, 'Stii țara?')).toEqual(['its text lacks “Știi țara?”', 'its text also says “Stiițara?”']);
    expect(wordFaults(wanted, 'Știi țara? 7')).toEqual(['its text also says “7”']);
  });
});

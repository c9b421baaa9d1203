/** What has to be verified again soon: for `npm run content`, so that staff see it before visitors do. */
import type { Words } from '../src/models/fields.ts';
import { countDays } from '../src/lib/dates.ts';
import { getDueDay, getFreshness } from '../src/lib/freshness.ts';
import { isWithdrawn, toLimits } from '../src/models/freshness.ts';
import type { AnyEntry, Content } from '../src/models/read.ts';

/** How far ahead staff look. */
const AHEAD = 30;
const COLLECTIONS = ['helplines', 'services'] as const;

type Verifiable = AnyEntry & { publish?: string; verifiedOn?: string };

const SAY = {
  withdrawn: (since: string): Words => ({
    ro: `retras de pe site: neconfirmat din ${since}`,
    en: `withdrawn from the site: not confirmed since ${since}`,
  }),
  due: (since: string): Words => ({ ro: `neconfirmat din ${since}`, en: `not confirmed since ${since}` }),
  soon: (day: string): Words => ({ ro: `de verificat până la ${day}`, en: `to be verified by ${day}` }),
  never: (): Words => ({ ro: 'nu a fost verificat niciodată', en: 'never verified' }),
};

/**
 * Everything public that is withdrawn, overdue, due within 30 days or was never verified; the most urgent first.
 * @param today on the campaign's clock
 * @example listDue(content, '2026-11-24') // => ['services/a: withdrawn from the site: not confirmed since 2024-01-01', …]
 */
export function listDue({ campaign, collections }: Content, today: string): string[] {
  const limits = toLimits(collections['settings']?.find(({ slug }) => slug === 'site'));
  const moment = { today, limits, country: campaign.country };
  const rows = COLLECTIONS.flatMap((name) =>
    ((collections[name] ?? []) as Verifiable[])
      .filter(({ publish }) => publish === 'yes')
      .flatMap((entry) => {
        const { slug, verifiedOn } = entry;
        const say = (rank: number, words: Words) => [{ rank, verifiedOn: verifiedOn ?? '', text: `${name}/${slug}: ${words[campaign.desk]}` }];
        if (!verifiedOn) return say(3, SAY.never());
        if (isWithdrawn(name, entry, moment)) return say(0, SAY.withdrawn(verifiedOn));
        if (getFreshness(verifiedOn, today, limits) !== 'fresh') return say(1, SAY.due(verifiedOn));
        const day = getDueDay(verifiedOn, limits);
        return countDays(today, day) <= AHEAD ? say(2, SAY.soon(day)) : [];
      }),
  );
  return rows.sort((a, b) => a.rank - b.rank || (a.verifiedOn < b.verifiedOn ? -1 : 1)).map(({ text }) => text);
}

/** Its heading, with how many there are. */
export const toDueTitle = (count: number): Words =>
  count
    ? {
        ro: `De verificat (${count}), sunând sau scriind, apoi completând „Verificat la data”:`,
        en: `To be verified (${count}), by dialling or writing, then filling in “Verified on”:`,
      }
    : { ro: 'Nimic de verificat în următoarele 30 de zile.', en: 'Nothing to be verified within 30 days.' };

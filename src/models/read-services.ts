/** What can be checked about services only where files are read: opening hours, with a library that no page carries, and addresses of pages. */
import { HoursError, readSchedule, type HoursFault } from '../lib/opening-hours.ts';
import type { AnyEntry } from './check.ts';
import type { Campaign } from './campaign.ts';
import type { Words } from './fields.ts';
import type { Problem } from './problems.ts';
import { EVERYWHERE_CODE, HELP_CODES } from './services.ts';

const EXAMPLE: Words = { ro: 'Scrie ca aici: Mo-Fr 08:00-16:00; PH off.', en: 'Write it like this: Mo-Fr 08:00-16:00; PH off.' };

const FAULTS: Record<HoursFault, (notation: string) => { what: Words; mend: Words }> = {
  syntax: (notation) => ({
    what: { ro: `„${notation}” nu e în notația OpenStreetMap.`, en: `“${notation}” is not in OpenStreetMap’s notation.` },
    mend: EXAMPLE,
  }),
  unknown: (notation) => ({
    what: { ro: `„${notation}” nu spune sigur când e deschis.`, en: `“${notation}” does not say for certain when it is open.` },
    mend: {
      ro: 'Scrie numai orele sigure; restul („cu programare”) se scrie la „Cum ajungi la ei”.',
      en: 'Write only the hours that are certain; the rest (“by appointment”) belongs under “How to reach them”.',
    },
  }),
  sun: (notation) => ({
    what: { ro: `„${notation}” depinde de soare.`, en: `“${notation}” depends on the sun.` },
    mend: { ro: 'Scrie orele cu cifre.', en: 'Write the hours in figures.' },
  }),
  holidays: (notation) => ({
    what: {
      ro: `„${notation}”: zilele libere (PH) sau vacanțele (SH) ale acestei țări nu sunt cunoscute.`,
      en: `“${notation}”: this country’s public (PH) or school (SH) holidays are not known.`,
    },
    mend: { ro: 'Scoate partea cu PH sau SH.', en: 'Leave out the part with PH or SH.' },
  }),
  irregular: (notation) => ({
    what: {
      ro: `„${notation}” nu e o săptămână obișnuită: nu poate fi arătat ca tabel.`,
      en: `“${notation}” is not an ordinary week: it cannot be shown as a table.`,
    },
    mend: { ro: 'Scrie programul de acum, fără anotimpuri sau săptămâni.', en: 'Write the hours of the present, without seasons or week numbers.' },
  }),
};

const HOURS: Words = { ro: 'Program', en: 'Opening hours' };

function checkHours(file: string, notation: string, country: string, today: string): Problem[] {
  try {
    readSchedule(notation, { country, today });
    return [];
  } catch (error) {
    if (!(error instanceof HoursError)) throw error;
    return [{ file, field: HOURS, ...FAULTS[error.fault](notation) }];
  }
}

/** Problems of services that no model sees. @param today the day from which hours are worked out */
export function checkServices(entries: readonly AnyEntry[], campaign: Pick<Campaign, 'country' | 'regions' | 'locales'>, today: string): Problem[] {
  const taken = new Set([...campaign.regions.map(({ slug }) => slug), ...Object.values(HELP_CODES), EVERYWHERE_CODE]);
  return entries.flatMap((entry) => {
    const file = `services/${entry.slug}.${campaign.locales[0]}.md`;
    const { hours } = entry as { hours?: string };
    return [
      ...(hours ? checkHours(file, hours, campaign.country, today) : []),
      ...(taken.has(entry.slug)
        ? [
            {
              file,
              what: { ro: `„${entry.slug}” e deja adresa unei liste.`, en: `“${entry.slug}” is already the address of a list.` },
              mend: { ro: 'Dă-i fișierului alt nume.', en: 'Give the file another name.' },
            },
          ]
        : []),
    ];
  });
}

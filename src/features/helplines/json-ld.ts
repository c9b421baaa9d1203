/** Helplines as search engines read them. Only what is verified: unknown hours and languages are left out. */
import type { Helpline } from './view.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function toHours({ hours, opens, closes }: Helpline) {
  if (hours === 'always') return { '@type': 'OpeningHoursSpecification', dayOfWeek: DAYS, opens: '00:00', closes: '23:59' };
  if (hours === 'weekdays') return { '@type': 'OpeningHoursSpecification', dayOfWeek: DAYS.slice(0, 5), opens, closes };
  return undefined;
}

/** @see https://schema.org/ContactPoint */
export const toContactPoints = (owner: string, lines: readonly Helpline[]) => ({
  '@context': 'https://schema.org',
  '@type': 'GovernmentOrganization',
  name: owner,
  contactPoint: lines
    .filter(({ dial }) => dial)
    .map((line) => ({
      '@type': 'ContactPoint',
      name: line.name,
      telephone: line.dial,
      contactType: line.topic === 'emergency' ? 'emergency' : 'customer support',
      contactOption: line.cost === 'free' ? 'https://schema.org/TollFree' : undefined,
      areaServed: line.country,
      availableLanguage: line.languages.length ? line.languages : undefined,
      hoursAvailable: toHours(line),
    })),
});

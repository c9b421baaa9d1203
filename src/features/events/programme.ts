/** The order of a programme: what comes, soonest first; what was, latest first; by month, and by region. */
import type { EventView } from './view.ts';

export interface Month {
  /** `2026-12` */
  key: string;
  label: string;
  events: EventView[];
}

/** Regions in which something comes, with the days on which it does. */
export interface RegionDays {
  name: string;
  days: EventView[];
}

// The instant and not the clock on the wall: in the night in which an hour comes twice they differ. The slug, so that the order is the same each time.
const compareStarts = (a: EventView, b: EventView) => Date.parse(a.start) - Date.parse(b.start) || a.slug.localeCompare(b.slug);

function groupByMonth(events: readonly EventView[]): Month[] {
  const months = new Map<string, Month>();
  for (const event of events) {
    const key = event.text.start.slice(0, 7);
    const month = months.get(key) ?? { key, label: event.month, events: [] };
    month.events.push(event);
    months.set(key, month);
  }
  return [...months.values()];
}

/** @param regions names in the order in which the campaign lists them */
export function toProgramme(events: readonly EventView[], regions: readonly string[]) {
  const sorted = [...events].sort(compareStarts);
  const upcoming = sorted.filter((event) => !event.isPast);
  const going = upcoming.filter((event) => !event.isOff);
  return {
    upcoming: groupByMonth(upcoming),
    past: groupByMonth(sorted.filter((event) => event.isPast).reverse()),
    /** The next one that takes place: where the road goes on. */
    next: going[0]?.slug,
    going,
    regions: regions.map((name): RegionDays => ({ name, days: going.filter((event) => event.region === name) })).filter(({ days }) => days.length),
  };
}

/** Other performances of the same play: what comes, then what was. Each names any one of them; all that hang together belong together. */
export function listPerformances(view: EventView, all: readonly EventView[]): EventView[] {
  const group = new Set([view]);
  // A set that grows while it is walked through: each that joins may bring others.
  for (const one of group)
    for (const other of all) if (other.slug === one.text.play || other.text.play === one.slug) group.add(other.slug === view.slug ? view : other);
  group.delete(view);
  const { upcoming, past } = toProgramme([...group], []);
  return [...upcoming, ...past].flatMap(({ events }) => events);
}

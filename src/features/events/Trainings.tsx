import { EventStop, PastEvent } from './EventStop.tsx';
import type { getTrainings } from './queries.ts';

/** Dates for those who support victims. That none is announced is said: who looks for one need not look further. */
export function Trainings({ view }: { view: Awaited<ReturnType<typeof getTrainings>> }) {
  const { upcoming, past, next, words } = view;
  return (
    <>
      {words.samples && <p className="tag">{words.samples}</p>}
      <p className="small quiet">{words.asOf}</p>
      {upcoming.length > 0 ? (
        <ol className="stops">
          {upcoming.map((event) => (
            <EventStop key={event.slug} event={event} isNext={event.slug === next} isSampleKnown />
          ))}
        </ol>
      ) : (
        <p>{words.none}</p>
      )}
      {past.length > 0 && (
        <ul className="ways">
          {past.map((event) => (
            <PastEvent key={event.slug} event={event} />
          ))}
        </ul>
      )}
    </>
  );
}

import type { MapPageView } from './queries.ts';
import { RegionMap } from './RegionMap.tsx';

/** The map's own page: a drawing and a list, complete as they come; one button brings the map that moves in the drawing's place. */
export function MapPage({ view }: { view: MapPageView }) {
  const { map, regions, data, words, spoken } = view;
  return (
    <section>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div data-map={JSON.stringify(data)} data-words={JSON.stringify(spoken)}>
        <div className="screen" hidden>
          <button className="copy" type="button" data-open>
            {words.open}
          </button>
          <p className="small quiet">{words.weight}</p>
        </div>
        <p role="status" data-status />
        <div data-moving hidden />
        {map && (
          <div data-drawn>
            <RegionMap map={map} />
          </div>
        )}
      </div>
      <h2>{words.regions}</h2>
      <ul className="places">
        {regions.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a className="go" href={words.back.href}>
          {words.back.label}
        </a>
      </p>
    </section>
  );
}

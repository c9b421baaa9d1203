import { dotPath } from '~/lib/line.ts';
import { STOP } from './dots.ts';
import type { RegionMapView } from './queries.ts';

const YOU = 20;

/** The country, cut from paper: each region is a link, each ring a town where somebody helps, the red dot is you. */
export function RegionMap({ map, isLinked = false }: { map: RegionMapView; isLinked?: boolean }) {
  const { label, view, shapes, dots, labels, here, page, credits } = map;
  const inOrder = [...shapes].sort((a, b) => Number(a.isHere) - Number(b.isHere));
  return (
    <figure className="map">
      <svg viewBox={view} role="group" aria-label={label}>
        {inOrder.map(({ code, href, label, path, isHere }) => (
          <a key={code} href={href} aria-label={label} aria-current={isHere ? 'page' : undefined}>
            <path d={path} />
          </a>
        ))}
        <g aria-hidden="true">
          {dots.map(([x, y]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r={STOP} />
          ))}
          {labels.map(({ name, x, y }) => (
            <text key={name} x={x} y={y}>
              {name}
            </text>
          ))}
          {here && <path className="you" d={dotPath(here.spot, YOU)} />}
          {here?.label && (
            <text className="here" x={here.label.x} y={here.label.y}>
              {here.label.name}
            </text>
          )}
        </g>
      </svg>
      <figcaption>
        {credits}
        {isLinked && (
          <a className="go" href={page.href}>
            {page.label}
          </a>
        )}
      </figcaption>
    </figure>
  );
}

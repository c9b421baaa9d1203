import { centrePath, dotPath, type Point } from '~/lib/line.ts';
import type { PictogramName } from '~/models/pictograms.ts';
import { DRAWINGS } from './pictograms.ts';

const DOT = 14;
const toCorners = (points: readonly Point[]) => `M${points.map((point) => point.join(' ')).join('L')}`;

/** A small drawing beside words that say the same. */
export const Pictogram = ({ name }: { name: PictogramName }) => (
  <svg className={`pictogram ${name}`} viewBox="0 0 100 100" aria-hidden="true">
    <use href={`#p-${name}`} />
  </svg>
);

/** The drawings that a page uses, once. */
export const PictogramSheet = ({ names }: { names: readonly PictogramName[] }) => (
  <div hidden>
    <svg aria-hidden="true">
      {[...new Set(names)].map((name) => {
        const { lines = [], edges = [], you, others = [], size = DOT } = DRAWINGS[name];
        const path = lines.map((points) => centrePath(points, 9)).join('') + edges.map(toCorners).join('');
        return (
          <symbol key={name} id={`p-${name}`} viewBox="0 0 100 100" overflow="visible">
            {path && <path d={path} />}
            {others.map((at) => (
              <path key={at.join()} className="other" d={dotPath(at, size)} />
            ))}
            {you && <path className="dot" d={dotPath(you, size)} />}
          </symbol>
        );
      })}
    </svg>
  </div>
);

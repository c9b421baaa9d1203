import { cutPath, dotPath, JOINT, strokePath, type Point } from '~/lib/line.ts';
import type { Motif as Drawing } from '~/models/campaign.ts';

const WIDTH = 56;
const DOT = 58;
const FAR = 3000;

/** The road goes on beyond the square to both edges of the screen, when the drawing's line ends at the joint. */
function roadBeyond(line: readonly Point[]): string {
  const first = line[0] as Point;
  const last = line.at(-1) as Point;
  const before: Point[] = [
    [-FAR, JOINT],
    [-FAR / 2, JOINT - 9],
    [first[0] + WIDTH, first[1]],
  ];
  const after: Point[] = [
    [last[0] - WIDTH, last[1]],
    [FAR / 2, JOINT + 9],
    [FAR, JOINT],
  ];
  const isAtJoint = ([x, y]: Point) => Math.abs(y - JOINT) < 12 && (x < 0 || x > 1000);
  return [isAtJoint(first) ? before : [], isAtJoint(last) ? after : []]
    .filter((points) => points.length)
    .map((points) => strokePath(points, { width: WIDTH, step: 240 }))
    .join('');
}

/** One of the campaign's drawings. Decoration: what it says is said in words beside it. */
export function Motif({ drawing, isEndless = false }: { drawing: Drawing; isEndless?: boolean }) {
  const { line, dot, shapes, view } = drawing;
  return (
    <svg className="motif" viewBox={view.join(' ')} aria-hidden="true">
      {shapes.map(({ fill, points }) => (
        <path key={cutPath(points)} className={fill} d={cutPath(points)} />
      ))}
      <path className="ink" d={(isEndless ? roadBeyond(line) : '') + strokePath(line, { width: WIDTH })} />
      {dot && <path className="dot" d={dotPath(dot, DOT)} />}
    </svg>
  );
}

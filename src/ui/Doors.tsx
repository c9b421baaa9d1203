import { centrePath, cutPath, type Point } from '~/lib/line.ts';

export interface Door {
  href: string;
  label: string;
}

const FLOOR = 556;
const doorway = (left: number, right: number): Point[] => [
  [left, 500],
  [left - 1, 300],
  [left, 110],
  [left + 10, 58],
  [left + 60, 48],
  [(left + right) / 2, 52],
  [right - 60, 48],
  [right - 9, 58],
  [right, 110],
  [right + 1, 300],
  [right, 500],
];
const ROAD: Point[] = [
  [-3000, FLOOR],
  [-600, FLOOR + 4],
  [0, FLOOR],
  [56, FLOOR - 4],
  ...doorway(75, 445),
  [462, 548],
  [500, FLOOR - 2],
  [538, 548],
  ...doorway(555, 925),
  [944, FLOOR - 4],
  [1000, FLOOR],
  [1600, FLOOR - 4],
  [4000, FLOOR],
];

/** Two doors at once, drawn by one line; the dot between them has not chosen yet. */
export function Doors({ doors, label }: { doors: readonly [Door, Door]; label: string }) {
  const opening = (left: number, right: number) =>
    cutPath([
      [left, 50],
      [right, 54],
      [right, FLOOR - 4],
      [left + 2, FLOOR - 4],
    ]);
  return (
    <nav className="doors" aria-label={label}>
      <svg viewBox="0 0 1000 600" preserveAspectRatio="none" aria-hidden="true">
        <path
          className="leaf"
          d={cutPath([
            [75, 50],
            [10, 4],
            [14, 598],
            [75, FLOOR],
          ])}
        />
        <path
          className="leaf"
          d={cutPath([
            [925, 52],
            [990, 8],
            [986, 600],
            [925, FLOOR],
          ])}
        />
        <path className="opening" d={opening(75, 445) + opening(555, 925)} />
        <path className="ink" d={centrePath(ROAD, 17)} />
      </svg>
      <i />
      {doors.map(({ href, label: text }) => (
        <a key={href} href={href}>
          {text}
        </a>
      ))}
    </nav>
  );
}

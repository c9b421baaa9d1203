import { strokePath, type Point } from '~/lib/line.ts';

// One stretch of road across the whole width; drawn in its own proportions and stretched to the screen.
const STRETCH: Point[] = [
  [-40, 20],
  [180, 19],
  [420, 21],
  [640, 18.5],
  [820, 21],
  [1040, 20],
];

/** Two lines are on every page of the site: each is drawn once. */
const drawn = new Map<number, string>();
function draw(seed: number): string {
  const path = drawn.get(seed) ?? strokePath(STRETCH, { width: 35, seed, step: 62 });
  drawn.set(seed, path);
  return path;
}

/** The line that underlines the number and runs on into the page. */
export function Line({ seed = 7 }: { seed?: number }) {
  return (
    <svg className="underline" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
      <path d={draw(seed)} />
    </svg>
  );
}

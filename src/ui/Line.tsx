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

/** The line that underlines the number and runs on into the page. */
export function Line({ seed = 7 }: { seed?: number }) {
  return (
    <svg className="underline" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
      <path d={strokePath(STRETCH, { width: 35, seed, step: 62 })} />
    </svg>
  );
}

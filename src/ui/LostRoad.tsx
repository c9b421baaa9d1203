import { dotPath, strokePath, type Point } from '~/lib/line.ts';

interface Props {
  title: string;
  lead: string;
  home: { href: string; label: string };
}

const UTURN: Point[] = [
  [-3000, 90],
  [-80, 92],
  [380, 96],
  [640, 96],
  [760, 108],
  [816, 150],
  [834, 206],
  [808, 262],
  [746, 298],
  [640, 308],
  [380, 302],
  [-80, 308],
  [-3000, 306],
];

/** Where the road stops and turns back: an address that does not exist. */
export function LostRoad({ title, lead, home }: Props) {
  return (
    <div className="shout lost">
      <h1>{title}</h1>
      <svg className="motif" viewBox="0 30 1000 350" aria-hidden="true">
        <path className="ink" d={strokePath(UTURN, { width: 50 })} />
        <path className="dot" d={dotPath([836, 206], 54)} />
      </svg>
      <p className="lead">{lead}</p>
      <p>
        <a className="go" href={home.href}>
          {home.label}
        </a>
      </p>
    </div>
  );
}

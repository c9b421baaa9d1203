import { QUIET_ZONE, toQr } from '~/lib/qr.ts';

/** A QR code; whoever cannot scan it reads the same address beside it. */
export function Qr({ text }: { text: string }) {
  const { path, size } = toQr(text);
  const side = size + 2 * QUIET_ZONE;
  return (
    <svg className="qr" viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`} shapeRendering="crispEdges" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

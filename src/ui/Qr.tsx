import { QUIET, toPlainCode } from '~/lib/qr.ts';

/** A QR code; whoever cannot scan it reads the same address beside it. */
export function Qr({ text }: { text: string }) {
  const { d, modules } = toPlainCode(text);
  const side = modules + 2 * QUIET;
  return (
    <svg className="qr" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} shapeRendering="crispEdges" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

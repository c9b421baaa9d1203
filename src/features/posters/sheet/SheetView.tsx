import { campaign } from '~/i18n/campaign.ts';
import { toHex } from './ink.ts';
import type { Item, Sheet } from './sheet.ts';

const round = (n: number) => Math.round(n * 100) / 100;

function Thing({ item }: { item: Item }) {
  const fill = toHex(campaign.palette, item.fill);
  if (item.kind === 'shape') {
    const at = item.x || item.y ? `translate(${round(item.x)} ${round(item.y)}) ` : '';
    return <path fill={fill} transform={`${at}scale(${Math.round(item.k * 1e5) / 1e5})`} d={item.d} />;
  }
  const { text, x, y, width, size, weight, dir, turned } = item;
  return (
    <text
      x={round(dir === 'rtl' ? x + width : x)}
      y={round(y)}
      fill={fill}
      fontSize={round(size)}
      fontWeight={weight}
      direction={dir === 'rtl' ? dir : undefined}
      transform={turned ? `rotate(-90 ${round(x)} ${round(y)})` : undefined}
    >
      {text}
    </text>
  );
}

/** A sheet as it will be printed, in the page's own font. The same list of things that the print files are made from. */
export function SheetView({ sheet, label, lang }: { sheet: Sheet; label: string; lang: string }) {
  return (
    // A text begins where it was laid out to begin, whatever the page's direction is.
    <svg className="poster" direction="ltr" viewBox={`0 0 ${sheet.width} ${sheet.height}`} role="img" aria-label={label} lang={lang}>
      {sheet.items.map((item, i) => (
        <Thing key={i} item={item} />
      ))}
    </svg>
  );
}

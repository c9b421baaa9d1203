/** A poster beside its form, as it will be printed: the same layout, measured in the preview's own window. */
import { useEffect, useRef, useState } from 'react';
import type { SheetContext, Format, Poster } from '../src/features/posters/view.ts';
import { layPoster, toPrintPath, toTitle } from '../src/features/posters/view.ts';
import { toProblems } from '../src/features/posters/print-problems.ts';
import type { Measure } from '../src/features/posters/sheet/sheet.ts';
import { SheetView } from '../src/features/posters/sheet/SheetView.tsx';
import { campaign } from '../src/i18n/campaign.ts';
import { fontFamilies } from '../src/i18n/families.ts';
import type { Words } from '../src/models/fields.ts';
import { formatProblem } from '../src/models/problems.ts';

interface Props {
  poster: Poster;
  locale: string;
  format: Format;
  context: Omit<SheetContext, 'measure'>;
  /** Names of the files that the next build makes. */
  files: readonly string[];
  placement?: { slug: string } | undefined;
  missing: readonly Words[];
}

const FILES: Words = { ro: 'Pentru tipografie (după următoarea publicare):', en: 'For the print shop (after the next build):' };

/** Asks the preview's window, where the campaign's fonts are. */
function useMeasure() {
  const root = useRef<HTMLDivElement>(null);
  const [measure, setMeasure] = useState<{ by: Measure }>();
  useEffect(() => {
    const page = root.current?.ownerDocument;
    const pen = page?.createElement('canvas').getContext('2d');
    if (!page || !pen) return;
    const families = fontFamilies.map((family) => `"${family}"`).join(',');
    const by: Measure = (text, weight) => {
      pen.font = `${weight} 100px ${families}, sans-serif`;
      return pen.measureText(text).width / 100;
    };
    const fonts = [640, 900].flatMap((weight) => fontFamilies.map((family) => page.fonts.load(`${weight} 100px "${family}"`)));
    Promise.allSettled(fonts).then(
      () => setMeasure({ by }),
      () => undefined,
    );
  }, []);
  return { root, measure: measure?.by };
}

export function PosterPreview({ poster, locale, format, context, files, placement, missing }: Props) {
  const { root, measure } = useMeasure();
  const sheet = measure && layPoster(poster, format, { ...context, measure });
  const problems = sheet ? toProblems({ poster, locale, format, placement, sheet }).map((problem) => formatProblem(problem, campaign.desk)) : [];
  return (
    <section>
      <div ref={root}>{sheet && <SheetView sheet={sheet} label={toTitle(poster.headline)} lang={poster.lang} />}</div>
      <ul>
        {[...missing.map((words) => words[campaign.desk]), ...problems].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{FILES[campaign.desk]}</p>
      <ul className="files">
        {files.map((name) => (
          <li key={name}>
            <a href={toPrintPath(name)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

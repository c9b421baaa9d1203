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

const MISSING: Words = { ro: 'Ce lipsește', en: 'What is missing' };
const NOTHING: Words = { ro: 'Nimic.', en: 'Nothing.' };
const DOWNLOAD: Words = { ro: 'Descarcă pentru tipografie', en: 'Download for the printer' };
const WHEN: Words = {
  ro: 'E așa cum a fost la ultima publicare. Ce schimbi acum intră la următoarea.',
  en: 'As it was when the site was last published. What you change now comes with the next one.',
};

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
  const { desk } = campaign;
  const problems = sheet ? toProblems({ poster, locale, format, placement, sheet }).map((problem) => formatProblem(problem, desk)) : [];
  const list = [...missing.map((words) => words[desk]), ...problems];
  return (
    <section>
      <div ref={root}>{sheet && <SheetView sheet={sheet} label={toTitle(poster.headline)} lang={poster.lang} />}</div>
      <h2>{MISSING[desk]}</h2>
      {list.length ? (
        <ul>
          {list.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        <p>{NOTHING[desk]}</p>
      )}
      {files.map((name) => (
        <p key={name}>
          <a className="go" href={toPrintPath(name)} download={name}>
            {DOWNLOAD[desk]} ({name})
          </a>
        </p>
      ))}
      {files.length > 0 && <p className="small">{WHEN[desk]}</p>}
    </section>
  );
}

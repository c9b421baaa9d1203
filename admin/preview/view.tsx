/** A page of the preview: what is in `<main>` as on the site, and around it what only staff need to know. */
import { useEffect, type ReactNode } from 'react';
import { getFrame } from '../../src/features/frame/queries.ts';
import { SheetView } from '../../src/features/posters/sheet/SheetView.tsx';
import type { Frame } from '../../src/layouts/frame.ts';
import type { Problem } from '../../src/models/problems.ts';
import { Notices } from '../../src/ui/Notices.tsx';
import { getDeskLanguage } from '../language.ts';
import { previewWords as words, paperWords } from '../words.ts';
import { pages, type Asked } from './pages.tsx';
import type { Paper } from './paper.ts';
import type { Scene } from './scene.ts';

const desk = getDeskLanguage();

/** What the site puts on the page's own elements. */
function Dress({ frame, page }: { frame: Frame; page: Document }) {
  useEffect(() => {
    page.documentElement.lang = frame.lang;
    page.documentElement.dir = frame.dir;
    page.body.className = `tone-${frame.tone}`;
  }, [frame, page]);
  return null;
}

const Notes = ({ notes }: { notes: readonly string[] }) => (
  <ul className="desk-note" lang={desk} dir="ltr">
    {notes.map((note) => (
      <li key={note}>{note}</li>
    ))}
  </ul>
);

const OnPaper = ({ paper: { piece, notes, files } }: { paper: Paper }) => (
  <aside className="desk-paper" lang={desk} dir="ltr">
    {piece && <SheetView {...piece} />}
    <h2>{paperWords.missing[desk]}</h2>
    {notes.length > 0 ? <Notes notes={notes} /> : <p>{paperWords.nothing[desk]}</p>}
    {files.map(({ name, href }) => (
      <p key={name}>
        <a href={href} download={name}>
          {paperWords.download[desk]} ({name})
        </a>
      </p>
    ))}
    {files.length > 0 && <p>{paperWords.when[desk]}</p>}
  </aside>
);

/** Why the page is not on the site as it is shown. */
function listNotes({ entry, problems }: { entry: Asked['entry']; problems: readonly Problem[] }): string[] {
  const day = (key: 'publishOn' | 'expiresOn') =>
    typeof entry[key] === 'string' ? [`${words[key][desk]} ${String(entry[key]).replace('T', ' ')}`] : [];
  return [
    ...(typeof entry['publish'] === 'string' && entry['publish'] !== 'yes' ? [words.notPublished[desk]] : []),
    ...day('publishOn'),
    ...day('expiresOn'),
    ...problems.map(({ field, what }) => [field?.[desk], what[desk]].filter(Boolean).join(': ')),
  ];
}

interface ViewRequest extends Scene {
  locale: string;
  problems: readonly Problem[];
}

/** The page of a scene's entry in a language. Asked inside the scene: it runs the pages' own queries. */
export async function makeView({ collection, entry, locale, page, problems }: ViewRequest): Promise<ReactNode> {
  const asked = { locale, entry } as Asked;
  const { main, frame: request, after, paper } = await pages[collection](asked);
  const frame = request && (await getFrame(request));
  const notes = listNotes({ entry: asked.entry, problems });
  return (
    <>
      {notes.length > 0 && <Notes notes={notes} />}
      {frame ? (
        <>
          {frame.styles && <link rel="stylesheet" href={frame.styles} />}
          <p className="desk-tab" lang={frame.lang} dir={frame.dir}>
            {frame.title}
          </p>
          <main id="content" {...frame.main}>
            <Notices {...frame.notices} lang={frame.lang} dir={frame.dir} />
            {main}
          </main>
          <Dress frame={frame} page={page} />
        </>
      ) : (
        <p className="desk-note">{words.noPage[desk]}</p>
      )}
      {frame && after && (
        <section className="desk-after" lang={frame.lang} dir={frame.dir}>
          {after}
        </section>
      )}
      {paper && <OnPaper paper={paper} />}
    </>
  );
}

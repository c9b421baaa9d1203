/** The page beside the form, as it will be: phone first. One component for every collection. */
import type { PreviewTemplateComponentProps } from 'decap-cms-core';
import { useEffect, useState, type ReactNode } from 'react';
import { campaign } from '../../src/i18n/campaign.ts';
import type { CollectionName } from '../../src/models/index.ts';
import { modelList } from '../../src/models/index.ts';
import { toDraft } from '../check-before-save.ts';
import { getDeskLanguage } from '../language.ts';
import type { Immutable } from '../pre-save.ts';
import { previewWords as words } from '../words.ts';
import { toShown } from './draft.ts';

/** What Decap hands over beyond its types. */
interface Given extends PreviewTemplateComponentProps {
  locale: string;
  document: Document;
  state: { entryDraft: Immutable };
}
interface ChosenFile {
  path: string;
  file?: Blob;
}

const desk = getDeskLanguage();
const WIDTHS = ['phone', 'wide'] as const;

/** The whole draft: what Decap gives a template holds one language. */
const getDraft = ({ state }: Given) => state.entryDraft.get('entry') as Immutable;

/** A page of the draft as it stands. @throws Error in words when it cannot be made */
async function makePage(given: Given): Promise<ReactNode> {
  const entry = getDraft(given);
  const model = modelList.find(({ name }) => name === entry.get('collection'));
  if (!model) throw new Error(String(entry.get('collection')));
  const [{ makeOn }, { makeView }] = await Promise.all([import('./scene.ts'), import('./view.tsx')]);
  const draft = toDraft(entry, model, campaign.locales);
  const shown = toShown(model, { ...draft, slug: String(entry.get('slug') || '') });
  const chosen = ((entry.get('mediaFiles') as Immutable | undefined)?.toJS() ?? []) as ChosenFile[];
  const findChosen = (path: string) => chosen.find((one) => one.path.endsWith(path.replace(/^\//, '')))?.file;
  const scene = { collection: model.name as CollectionName, entry: shown.entry, page: given.document, findChosen };
  return makeOn(scene, () => makeView({ ...scene, locale: given.locale, problems: shown.problems }));
}

/** Buttons that set how wide the page is. The desk's stylesheet does the rest: the frame is the desk's, not the page's. */
function Widths() {
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('phone');
  useEffect(() => {
    document.documentElement.dataset['preview'] = width;
  }, [width]);
  return (
    <p className="desk-bar" lang={desk} dir="ltr">
      {WIDTHS.map((key) => (
        <button key={key} type="button" aria-pressed={key === width} onClick={() => setWidth(key)}>
          {words[key][desk]}
        </button>
      ))}
    </p>
  );
}

export function Preview(props: PreviewTemplateComponentProps) {
  const given = props as Given;
  const draft = getDraft(given);
  const { locale, document: page } = given;
  const [shown, setShown] = useState<ReactNode>();
  useEffect(() => {
    let isStale = false;
    const show = (next: ReactNode) => {
      if (!isStale) setShown(next);
    };
    makePage(given).then(show, (error: unknown) =>
      show(
        <p className="desk-note" lang={desk}>
          {words.failed[desk]} {error instanceof Error ? error.message : ''}
        </p>,
      ),
    );
    return () => {
      isStale = true;
    };
    // Whatever else Decap hands over anew at each key does not change the page.
  }, [draft, locale]);
  useEffect(() => {
    const frame = page.defaultView?.frameElement;
    frame?.setAttribute('title', words.title[desk]);
  }, [page]);
  return (
    <>
      <Widths />
      {shown}
    </>
  );
}

import type { ReactNode } from 'react';
import type { SieveView } from './sieve.ts';

interface ChoiceProps {
  name: string;
  label: string;
  any: string;
  options: readonly { value: string; label: string }[];
  chosen?: string;
}

function Choice({ name, label, any, options, chosen = '' }: ChoiceProps) {
  if (!options.length) return null;
  return (
    <label>
      {label}
      <select data-field={name} autoComplete="off" defaultValue={chosen}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Props {
  view: SieveView;
  call: { number: string; href: string };
  /** Heading and lead, above the form. */
  head: ReactNode;
  /** The list has been chosen already: it comes first, the form opens on request. */
  isFolded?: boolean;
  /** The list as it is without any choice. */
  children: ReactNode;
}

/** Where to start from: the phone's own place, or a town, which needs nobody's permission. */
const Near = ({ labels }: Pick<SieveView, 'labels'>) => (
  <div className="near">
    <button type="submit">{labels.search}</button>
    <button type="button" data-near>
      {labels.near}
    </button>
    <button type="button" data-open-towns>
      {labels.town}
    </button>
    <label hidden>
      {labels.town}
      <select data-field="town" autoComplete="off" data-towns>
        <option value="">{labels.anyTown}</option>
      </select>
    </label>
  </div>
);

/**
 * Hidden without script: lists by region and by kind of help are pages of their own. Fields have no names, so that nothing can get into an
 * address. The form's own address is never gone to: Chrome asks Google what a form's fields are for, but not when it leads to `/search/`.
 */
const Form = ({ view: { data, labels, chosen, regions, help, audience, languages, hasFree } }: Pick<Props, 'view'>) => (
  <form className="finder sieve screen" action={data} autoComplete="off" hidden aria-label={labels.title}>
    <label className="wide">
      {labels.words}
      <input data-field="words" type="search" autoComplete="off" autoCorrect="off" spellCheck={false} enterKeyHint="search" />
    </label>
    <Choice name="region" label={labels.region} any={labels.anyRegion} options={regions} chosen={chosen.region} />
    <Choice name="help" label={labels.help} any={labels.anyHelp} options={help} chosen={chosen.help < 0 ? '' : String(chosen.help)} />
    <Choice name="audience" label={labels.audience} any={labels.anyone} options={audience} />
    <Choice name="language" label={labels.language} any={labels.anyLanguage} options={languages} />
    {hasFree && (
      <label className="tick">
        <input data-field="free" type="checkbox" /> {labels.free}
      </label>
    )}
    <Near labels={labels} />
    <p className="small quiet">
      {labels.keep} {labels.credit}
    </p>
  </form>
);

/** What was found; empty until something is chosen. */
const Results = ({ view: { labels, words, abroad }, call }: Pick<Props, 'view' | 'call'>) => (
  <>
    <p className="state" role="status" data-said />
    <p data-abroad hidden>
      <a className="go" href={abroad.href}>
        {abroad.label}
      </a>
    </p>
    <p data-none hidden>
      <a className="number" href={call.href} dir="ltr">
        {call.number}
      </a>
    </p>
    <button className="copy" type="button" data-reset hidden>
      {labels.reset}
    </button>
    <ul className="stops" data-found hidden />
    <button className="copy" type="button" data-more hidden>
      {words['showMore']}
    </button>
  </>
);

/** A list that can be narrowed down on the phone. */
export function Sieve({ view, call, head, isFolded = false, children }: Props) {
  const form = <Form view={view} />;
  return (
    <section className="spread" data-sieve={view.data} data-words={JSON.stringify({ ...view.words, call })}>
      <div>
        {head}
        {isFolded ? (
          <details className="fold screen" hidden data-fold>
            <summary>{view.labels.title}</summary>
            {form}
          </details>
        ) : (
          form
        )}
      </div>
      <div>
        <Results view={view} call={call} />
        <div data-all>{children}</div>
      </div>
    </section>
  );
}

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
      <select name={name} defaultValue={chosen}>
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
  /** The list as it is without any choice. */
  children: ReactNode;
}

/** Narrows the list down on the phone. Without script it stays hidden: lists by region and by kind of help are pages of their own. */
export function Sieve({ view, call, children }: Props) {
  const { labels, words, chosen } = view;
  return (
    <div data-sieve={view.data} data-words={JSON.stringify({ ...words, call })}>
      <form className="finder sieve screen" autoComplete="off" hidden aria-label={labels.title}>
        <label className="wide">
          {labels.words}
          <input name="words" type="search" autoCorrect="off" spellCheck={false} enterKeyHint="search" />
        </label>
        <Choice name="region" label={labels.region} any={labels.anyRegion} options={view.regions} chosen={chosen.region} />
        <Choice name="help" label={labels.help} any={labels.anyHelp} options={view.help} chosen={chosen.help < 0 ? '' : String(chosen.help)} />
        <Choice name="audience" label={labels.audience} any={labels.anyone} options={view.audience} />
        <Choice name="language" label={labels.language} any={labels.anyLanguage} options={view.languages} />
        {view.hasFree && (
          <label className="tick">
            <input name="free" type="checkbox" /> {labels.free}
          </label>
        )}
        <div className="near">
          <button type="button" data-near>
            {labels.near}
          </button>
          <button type="button" data-open-towns>
            {labels.town}
          </button>
          <label hidden>
            {labels.town}
            <select name="town" data-towns>
              <option value="">{labels.anyTown}</option>
            </select>
          </label>
        </div>
        <p className="small quiet">
          {labels.keep} {labels.credit}
        </p>
      </form>
      <p className="state" role="status" data-said />
      <p data-abroad hidden>
        <a className="go" href={view.abroad.href}>
          {view.abroad.label}
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
      <div data-all>{children}</div>
    </div>
  );
}

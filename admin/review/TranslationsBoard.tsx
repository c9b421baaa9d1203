import type { Words } from '../../src/models/fields.ts';
import { nameLanguage } from '../../src/models/review/report.ts';
import { toEntryAddress } from './address.ts';
import { STATES, type TranslationCell, type TranslationRow, type Translations } from './translations.ts';
import { boardWords as words } from './words.ts';

type Desk = keyof Words;

const describe = ({ state, age, changed, madeOn, reviewedBy, reviewedOn }: TranslationCell, desk: Desk) => ({
  state: [words[state][desk], reviewedBy, reviewedOn].filter(Boolean).join(', '),
  age:
    age === 'old'
      ? `${words.oldSince[desk]} ${madeOn ?? ''}: ${changed.map((field) => field[desk]).join(', ')}`
      : age === 'unknown'
        ? words.unknown[desk]
        : '',
});

const Cell = ({ cell, row, desk }: { cell: TranslationCell; row: TranslationRow; desk: Desk }) => {
  const { state, age } = describe(cell, desk);
  return (
    <td className={[cell.locale, ...cell.marks].join(' ')}>
      <a
        href={toEntryAddress({ collection: row.collection, slug: row.slug, locale: cell.locale })}
        aria-label={`${row.name}, ${nameLanguage(cell.locale, desk)}: ${state}`}
      >
        {state}
      </a>
      {age && <span className="small"> {age}</span>}
    </td>
  );
};

const Choice = ({ group, legend, options }: { group: string; legend: string; options: readonly { value: string; label: string }[] }) => (
  <fieldset>
    <legend>{legend}</legend>
    {options.map(({ value, label }, i) => (
      <label key={value}>
        <input type="radio" name={group} id={`${group}-${value}`} value={value} defaultChecked={i === 0} /> {label}
      </label>
    ))}
  </fieldset>
);

/** Every entry in every language. The filters are plain choices that the stylesheet answers: they hold on paper and without script. */
export function TranslationsBoard({ view, desk }: { view: Translations; desk: Desk }) {
  const { locales, collections, counts } = view;
  const countsOf = (locale: string) =>
    STATES.filter((state) => counts[locale]?.[state])
      .map((state) => `${words[state][desk]} ${counts[locale]?.[state]}`)
      .join(' · ');
  const all = { value: 'all', label: words.all[desk] };
  return (
    <>
      <p className="lead">{words.translationsLead[desk]}</p>
      <p>{words.tabHint[desk]}</p>
      <div className="filters">
        <Choice
          group="language"
          legend={words.language[desk]}
          options={[all, ...locales.map((value) => ({ value, label: nameLanguage(value, desk) }))]}
        />
        <Choice group="state" legend={words.show[desk]} options={[all, ...STATES.map((value) => ({ value, label: words[value][desk] }))]} />
        <Choice
          group="collection"
          legend={words.collection[desk]}
          options={[all, ...collections.map(({ name, label }) => ({ value: name, label: label[desk] }))]}
        />
      </div>
      <div className="wide">
        <table className="translations">
          <caption className="unseen">{words.translations[desk]}</caption>
          <thead>
            <tr>
              <td></td>
              {locales.map((locale) => (
                <th key={locale} scope="col" className={locale}>
                  {nameLanguage(locale, desk)}
                  <span className="small"> {countsOf(locale)}</span>
                </th>
              ))}
            </tr>
          </thead>
          {collections.map(({ name, label, rows }) => (
            <tbody key={name} className={`of-${name}`}>
              <tr className="group">
                <th scope="rowgroup" colSpan={locales.length + 1}>
                  {label[desk]}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.slug || row.name}>
                  <th scope="row">{row.name}</th>
                  {row.cells.map((cell) => (
                    <Cell key={cell.locale} cell={cell} row={row} desk={desk} />
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

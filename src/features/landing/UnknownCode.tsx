import type { Unknown } from './queries.ts';

/** Above the help page, when a code is not ours. */
export function UnknownCode({ view }: { view: Unknown }) {
  return (
    <section>
      <h1>{view.title}</h1>
      <p className="lead">{view.lead}</p>
      <p className="small">
        <b>{view.address}</b> {view.asks}
      </p>
    </section>
  );
}

/** The help page in every language of the site, each named in its own; for a page whose reader's language nobody can know. */
export function HelpLanguages({ view }: { view: Unknown }) {
  return (
    <section className="languages">
      <h2>{view.languages.label}</h2>
      <ul>
        {view.languages.list.map(({ lang, dir, name, href }) => (
          <li key={href}>
            <a lang={lang} dir={dir} hrefLang={lang} href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

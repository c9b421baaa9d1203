import type { ReactNode } from 'react';
import { Photo } from '~/ui/Photo.tsx';
import { Figures } from '~/ui/Figures.tsx';
import type { FactView, ProjectView } from './queries.ts';

/** The project the campaign belongs to: what was done, with whom, with what money, and what is not known. `children` come before the donor's block. */
export function ProjectPage({ view, children }: { view: ProjectView; children?: ReactNode }) {
  return (
    <>
      <section className="spread">
        <div>
          <h1>{view.title}</h1>
          <p className="lead">{view.lead}</p>
        </div>
        <div>
          <h2 className="unseen">{view.figuresTitle}</h2>
          <Figures facts={view.figures} />
        </div>
      </section>
      {view.groups.map((group) => (
        <section className={group.isOpen ? 'spread night' : 'spread close'} key={group.title}>
          <h2>{group.title}</h2>
          {group.facts.length > 0 ? (
            <div>
              <Facts facts={group.facts} source={group.hasOwnSources ? view.source : ''} />
              {group.source && (
                <p>
                  <Source href={group.source} label={view.source} of={group.title} />
                </p>
              )}
            </div>
          ) : (
            <p>{group.none}</p>
          )}
        </section>
      ))}
      <section>
        <a className="link" href={view.data.href}>
          {view.data.label}
        </a>
      </section>
      {children}
      {view.funding && (
        <section {...view.funding.lang} data-funding>
          <Photo photo={view.funding.logo} />
          <p>{view.funding.statement}</p>
        </section>
      )}
    </>
  );
}

const Source = ({ href, label, of }: { href: string; label: string; of: string }) => (
  <a className="small" href={href} rel="noreferrer">
    {label}
    <span className="unseen">: {of}</span>
  </a>
);

/** @param source word for a link to each fact's own source; empty when they have one together or none */
const Facts = ({ facts, source }: { facts: readonly FactView[]; source: string }) => (
  <ul className="stack">
    {facts.map((fact) => (
      <li key={fact.slug}>
        {fact.state && <p className="tag">{fact.state}</p>}
        <h3 {...fact.lang}>
          {fact.value && <span className="nowrap">{fact.value} </span>}
          {fact.label}
        </h3>
        {fact.detail && <p {...fact.lang}>{fact.detail}</p>}
        {source && (
          <p>
            <Source href={fact.source} label={source} of={fact.label} />
          </p>
        )}
      </li>
    ))}
  </ul>
);

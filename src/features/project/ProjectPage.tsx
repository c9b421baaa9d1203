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
          {group.facts.length > 0 ? <Facts facts={group.facts} source={view.source} /> : <p>{group.none}</p>}
        </section>
      ))}
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
        <p>
          <a className="small" href={fact.source} rel="noreferrer">
            {source}
            <span className="unseen">: {fact.label}</span>
          </a>
        </p>
      </li>
    ))}
  </ul>
);

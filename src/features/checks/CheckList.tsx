import type { ChecksView } from './queries.ts';

/** All checks. */
export function CheckList({ view }: { view: ChecksView }) {
  return (
    <section className="spread">
      <div>
        <h1>{view.words.title}</h1>
        <p className="lead">{view.words.lead}</p>
      </div>
      <ul className="stops">
        {view.checks.map(({ check, href, attributes }) => (
          <li key={check.slug}>
            <h2 {...attributes}>
              <a href={href}>{check.title}</a>
            </h2>
            <p {...attributes}>{check.lead}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

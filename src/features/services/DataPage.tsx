import type { DataView } from './data-view.ts';

/** For those who use the data elsewhere: the files, what they hold, and the licence. */
export function DataPage({ view }: { view: DataView }) {
  const { words, files, rules } = view;
  return (
    <section className="spread">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p className="small quiet">{words.count}</p>
      </div>
      <div className="prose">
        <h2>{words.files}</h2>
        <ul>
          {files.map(({ href, label, name }) => (
            <li key={href}>
              {label}
              <br />
              <a className="link" href={href} dir="ltr" download>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <h2>{words.rules}</h2>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

import type { Words } from '../../src/models/fields.ts';
import type { PictureView } from '../handbook/pictures.ts';
import type { Handbook } from '../handbook/view.ts';
import { boardWords as words } from './words.ts';

const Picture = ({ src, width, height, alt }: PictureView) => <img className="of-desk" src={src} width={width} height={height} alt={alt} />;

/** How to do the commonest things, then every field of every list. */
export function HandbookBoard({ tasks, lists, desk }: Handbook & { desk: keyof Words }) {
  return (
    <div className="handbook">
      <p className="lead">{words.handbookLead[desk]}</p>
      <nav className="contents" aria-labelledby="contents">
        <h2 id="contents">{words.tasks[desk]}</h2>
        <ul>
          {tasks.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
          <li>
            <a href="#fields">{words.fields[desk]}</a>
          </li>
        </ul>
      </nav>
      {tasks.map(({ id, title, steps }) => (
        <section key={id} id={id} className="task">
          <h2>{title}</h2>
          <ol>
            {steps.map(({ text, picture }) => (
              <li key={text}>
                <p>{text}</p>
                {picture && <Picture {...picture} />}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <section id="fields">
        <h2>{words.fields[desk]}</h2>
        {lists.map(({ name, label, hint, fields }) => (
          <details key={name} className="kind">
            <summary>{label}</summary>
            <p className="small">{hint}</p>
            <dl>
              {fields.map((field) => (
                <div key={field.label}>
                  <dt>{field.label}</dt>
                  <dd>{field.hint || '–'}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
      </section>
    </div>
  );
}

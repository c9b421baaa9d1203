import type { Words } from '../../src/models/fields.ts';
import type { Handbook } from '../handbook/view.ts';
import { boardWords as words } from './words.ts';

/** How to do the commonest things, then every field of every list. */
export function HandbookBoard({ tasks, lists, desk }: Handbook & { desk: keyof Words }) {
  return (
    <>
      <p className="lead">{words.handbookLead[desk]}</p>
      {tasks.map(({ id, title, steps }) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      ))}
      <section>
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
    </>
  );
}

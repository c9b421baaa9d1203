import type { ReactNode } from 'react';
import { Doors } from '~/ui/Doors.tsx';
import { Ways } from '~/ui/Ways.tsx';
import type { HomeView } from './queries.ts';

interface Props {
  view: HomeView;
  /** From other rooms, composed by the page as slots. */
  next?: ReactNode;
  messages?: ReactNode;
  figures?: ReactNode;
}

/** The poster at the door: two doors, is the offer safe, the next date, the campaign's voice. */
export function HomePage({ view, next, messages, figures }: Props) {
  const { text, attributes, doors, offer, ways, project, allMessages } = view;
  return (
    <>
      <div className="shout home" {...attributes}>
        <h1>{text.homeTitle}</h1>
        <Doors doors={doors} label={`${doors[0].label} / ${doors[1].label}`} />
      </div>
      <section className="night spread" {...attributes}>
        <h2>{offer.title}</h2>
        <div>
          <p className="lead">{offer.text}</p>
          <p>
            <a className="go" href={offer.href}>
              {offer.label}
            </a>
          </p>
        </div>
      </section>
      <section>
        <Ways ways={ways} />
      </section>
      {next}
      {messages}
      <section>
        <p>
          <a className="go" href={allMessages.href}>
            {allMessages.label}
          </a>
        </p>
      </section>
      <section className="spread close" {...attributes}>
        <h2>{project.title}</h2>
        <div>
          {figures}
          <p>
            <a className="link" href={project.href}>
              {project.label}
            </a>
          </p>
        </div>
      </section>
    </>
  );
}

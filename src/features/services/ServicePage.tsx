import type { ReactNode } from 'react';
import { langOf } from '~/i18n/entries.ts';
import { JsonLd } from '~/ui/JsonLd.tsx';
import { Number } from '~/ui/Number.tsx';
import type { ServiceDetail } from './detail.ts';
import type { HoursView } from './hours.ts';

interface Props {
  service: ServiceDetail;
  call: { number: string; href: string; note?: string };
  back: { href: string; label: string };
  /** The same for machines. */
  jsonLd: object;
}

const Stop = ({ title, isYou = false, children }: { title: string; isYou?: boolean; children: ReactNode }) => (
  <li className={isYou ? 'you' : undefined}>
    <h2>{title}</h2>
    {children}
  </li>
);

/** Whom to call: the service itself, or the line that answers for the whole country. */
function Contact({ service, call }: Pick<Props, 'service' | 'call'>) {
  const { labels, words, reach, phone, text } = service;
  return (
    <Stop title={phone ? labels.phone : labels.reach} isYou>
      {reach && <p {...langOf(text)}>{reach}</p>}
      {words.noContact && <p className="quiet">{words.noContact}</p>}
      {phone ? <Number {...phone} /> : <Number number={call.number} href={call.href} />}
      {!phone && call.note && <p>{call.note}</p>}
    </Stop>
  );
}

/** A week. The script adds whether it is open now, and marks today. */
const Hours = ({ view }: { view: HoursView }) => (
  <Stop title={view.title}>
    <p className="state" data-hours={JSON.stringify(view.now)} hidden />
    <table className="week">
      <tbody>
        {view.days.map(({ day, hours }) => (
          <tr key={day}>
            <th scope="row">{day}</th>
            <td>{hours}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {view.notes.map((note) => (
      <p className="small quiet" key={note}>
        {note}
      </p>
    ))}
  </Stop>
);

/** A public address: to read, to copy, and for the phone's own map. */
function Address({ service: { place, labels } }: Pick<Props, 'service'>) {
  if (!place) return null;
  return (
    <Stop title={labels.where}>
      <p>{place.address}</p>
      <p className="dial screen" data-maps data-label={labels.directions}>
        <button className="copy" type="button" hidden data-copies={place.address} data-done={labels.copied}>
          {labels.copy}
        </button>
        <a className="link" href={place.maps.geo} data-map="geo">
          {labels.geo}
        </a>
        <a className="link" href={place.maps.apple} data-map="apple">
          {labels.apple}
        </a>
      </p>
    </Stop>
  );
}

/** What the browser itself can do with the page; shown where it can. */
const Tools = ({ service: { labels, name } }: Pick<Props, 'service'>) => (
  <p className="dial screen">
    <button className="copy" type="button" hidden data-print>
      {labels.print}
    </button>
    <button className="copy" type="button" hidden data-send={name} data-link={labels.copyLink} data-done={labels.copied}>
      {labels.share}
    </button>
  </p>
);

/** One service. */
export function ServicePage({ service, call, back, jsonLd }: Props) {
  const { labels, text, website, hours, facts } = service;
  return (
    <section className="spread">
      <div>
        <h1>{service.name}</h1>
        <p className="lead" {...langOf(text)}>
          {service.summary}
        </p>
        <Tools service={service} />
      </div>
      <div>
        <ul className="stops">
          <Contact service={service} call={call} />
          {hours && <Hours view={hours} />}
          <Address service={service} />
          {website && (
            <Stop title={labels.website}>
              <a className="link" href={website.href} rel="noreferrer">
                {website.label}
              </a>
            </Stop>
          )}
          {facts.map(({ label, value }) => (
            <Stop key={label} title={label}>
              <p>{value}</p>
            </Stop>
          ))}
        </ul>
        {service.unconfirmed.length > 0 && <p className="small quiet">{service.words.unconfirmed}</p>}
        <p className="small">
          {service.checked}{' '}
          {service.source && (
            <a href={service.source} rel="noreferrer">
              {labels.source}
            </a>
          )}
        </p>
        <p>
          <a className="go" href={back.href}>
            {back.label}
          </a>
        </p>
        <JsonLd data={jsonLd} />
      </div>
    </section>
  );
}

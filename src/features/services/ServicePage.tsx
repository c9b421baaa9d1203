import { langOf } from '~/i18n/entries.ts';
import { Number } from '~/ui/Number.tsx';
import type { ServiceView } from './view.ts';

interface Props {
  service: ServiceView;
  call: { number: string; href: string; note?: string };
  back: { href: string; label: string };
}

/** One service. */
export function ServicePage({ service, call, back }: Props) {
  const { words, text } = service;
  return (
    <section className="spread">
      <div>
        <h1>{service.name}</h1>
        <p className="lead" {...langOf(text)}>
          {service.summary}
        </p>
      </div>
      <div>
        <ul className="stops">
          <li className="you">
            <h2>{service.phone ? words.phone : words.reach}</h2>
            {service.reach && <p {...langOf(text)}>{service.reach}</p>}
            {words.noContact && <p className="quiet">{words.noContact}</p>}
            {service.phone ? <Number {...service.phone} /> : <Number number={call.number} href={call.href} />}
            {!service.phone && call.note && <p>{call.note}</p>}
          </li>
          {service.website && (
            <li>
              <h2>{words.website}</h2>
              <a className="link" href={service.website.href} rel="noreferrer">
                {service.website.label}
              </a>
            </li>
          )}
          {service.facts.map(({ label, value }) => (
            <li key={label}>
              <h2>{label}</h2>
              <p>{value}</p>
            </li>
          ))}
        </ul>
        {service.unconfirmed.length > 0 && <p className="small quiet">{words.unconfirmed}</p>}
        {service.source && (
          <p>
            <a className="small" href={service.source} rel="noreferrer">
              {words.source}
            </a>
          </p>
        )}
        <p>
          <a className="go" href={back.href}>
            {back.label}
          </a>
        </p>
      </div>
    </section>
  );
}

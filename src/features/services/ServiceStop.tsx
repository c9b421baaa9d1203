import { langOf } from '~/i18n/entries.ts';
import type { ServiceView } from './view.ts';

interface Props {
  service: ServiceView;
  call: { number: string; href: string };
  /** The region in which it is listed, to say when that is not confirmed. */
  region?: string;
  /** Says where it is: in lists that are not of one region. */
  hasWhere?: boolean;
  isFirst?: boolean;
  /** Level of its heading: right under the page's own, or under a list's. */
  heading?: 'h2' | 'h3';
}

/** A service among others. Without a phone of its own it shows the national number: no stop is a dead end. */
export function ServiceStop({ service, call, region = '', hasWhere = false, isFirst = false, heading: Heading = 'h3' }: Props) {
  const { words } = service;
  return (
    <li className={isFirst ? 'you' : undefined}>
      <Heading>
        <a href={service.href}>{service.name}</a>
      </Heading>
      {hasWhere && service.where && <p className="small quiet">{service.where}</p>}
      <p {...langOf(service.text)}>{service.summary}</p>
      {service.unconfirmed.includes(region) && <p className="small quiet">{words.unconfirmed}</p>}
      {service.phone && (
        <a className="link" href={service.phone.href} dir="ltr">
          {service.phone.number}
        </a>
      )}
      {service.website && (
        <a className="link" href={service.website.href} rel="noreferrer">
          {service.website.label}
        </a>
      )}
      {words.noContact && (
        <p className="small quiet">
          {words.noContact}{' '}
          <a className="nowrap" href={call.href}>
            {words.callInstead} <span dir="ltr">{call.number}</span>
          </a>
        </p>
      )}
    </li>
  );
}

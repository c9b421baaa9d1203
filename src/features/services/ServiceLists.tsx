import type { ReactNode } from 'react';
import type { ListLink, ListView, ServicesView } from './list-view.ts';
import { ServiceStop } from './ServiceStop.tsx';
import { Sieve } from './Sieve.tsx';
import type { ServiceView } from './view.ts';

type Call = { number: string; href: string };

const Links = ({ title, links }: { title: string; links: readonly ListLink[] }) => (
  <>
    <h2>{title}</h2>
    <ul className="places">
      {links.map(({ name, href, count }) => (
        <li key={href}>
          <a href={href}>
            {name} <span className="small quiet">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  </>
);

interface StopsProps {
  services: readonly ServiceView[];
  call: Call;
  region?: string;
  hasWhere?: boolean;
  heading?: 'h2' | 'h3';
}

const Stops = ({ services, heading = 'h3', ...rest }: StopsProps) => (
  <ul className="stops">
    {services.map((service, i) => (
      <ServiceStop key={service.slug} service={service} isFirst={i === 0 && heading === 'h2'} heading={heading} {...rest} />
    ))}
  </ul>
);

/** Those who help anywhere in the country. */
function Everywhere({ view, call }: { view: ServicesView['everywhere']; call: Call }) {
  if (!view.services.length) return null;
  return (
    <>
      <h2>{view.title}</h2>
      <Stops services={view.services} call={call} />
      {view.more && (
        <p>
          <a className="go" href={view.more.href}>
            {view.more.label}
          </a>
        </p>
      )}
    </>
  );
}

/** Everyone by name, under their region: a list to read or print. */
const Everyone = ({ title, regions }: { title: string; regions: ServicesView['regions'] }) => (
  <details className="fold">
    <summary>
      <h2>{title}</h2>
    </summary>
    <ul className="places names">
      {regions
        .filter(({ services }) => services.length)
        .map(({ name, href, services }) => (
          <li key={href}>
            <h3>{name}</h3>
            <ul>
              {services.map((service) => (
                <li key={service.href}>
                  <a href={service.href}>{service.name}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  </details>
);

/** The way in: choose a region or a kind of help, or see who helps anywhere. What is inside it, such as the map, stands above the lists. */
export function ServiceList({ view, call, children }: { view: ServicesView; call: Call; children?: ReactNode }) {
  const { words, regions, kinds, everywhere, sieve, data } = view;
  return (
    <>
      <Sieve
        view={sieve}
        call={call}
        head={
          <>
            <h1>{words.title}</h1>
            <p className="lead">{words.lead}</p>
          </>
        }
      >
        {children}
        <Links title={words.regions} links={regions} />
        <Links title={words.kinds} links={kinds} />
        <Everywhere view={everywhere} call={call} />
      </Sieve>
      <section>
        {words.all && <Everyone title={words.all} regions={regions} />}
        <a className="link screen" href={data.href}>
          {data.label}
        </a>
      </section>
    </>
  );
}

function Pager({ view }: { view: ListView['pager'] }) {
  if (!view) return null;
  return (
    <nav className="pager" aria-label={view.label}>
      {view.previous && (
        <a className="go" href={view.previous.href} rel="prev">
          {view.previous.label}
        </a>
      )}
      <span className="quiet">{view.label}</span>
      {view.next && (
        <a className="go" href={view.next.href} rel="next">
          {view.next.label}
        </a>
      )}
    </nav>
  );
}

/** One page of a list: of a region, of a kind of help, or of those who help anywhere. */
export function RegionList({ view, call, children }: { view: ListView; call: Call; children?: ReactNode }) {
  const { words, services, everywhere, regions, kinds, code, sieve, pager, isOfRegion } = view;
  return (
    <>
      <Sieve
        view={sieve}
        call={call}
        isFolded
        head={
          <>
            <h1>{words.title}</h1>
            <p className="small quiet">{words.count}</p>
          </>
        }
      >
        {words.none && <p>{words.none}</p>}
        {services.length > 0 && <Stops services={services} call={call} region={code} hasWhere={!isOfRegion} heading="h2" />}
        <Pager view={pager} />
        {everywhere && <Everywhere view={everywhere} call={call} />}
      </Sieve>
      <section>
        {children}
        <Links title={words.regions} links={regions} />
        <Links title={words.kinds} links={kinds} />
      </section>
    </>
  );
}

import type { ReactNode } from 'react';
import type { RegionView, ServicesView } from './queries.ts';
import { ServiceStop } from './ServiceStop.tsx';

type Call = { number: string; href: string };

const Regions = ({ title, regions }: { title: string; regions: ServicesView['regions'] }) => (
  <>
    <h2>{title}</h2>
    <ul className="places">
      {regions.map(({ name, href }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  </>
);

/** Those who help anywhere in the country. */
function Everywhere({ title, services, call }: { title: string; services: ServicesView['everywhere']; call: Call }) {
  if (!services.length) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="stops">
        {services.map((service) => (
          <ServiceStop key={service.slug} service={service} call={call} />
        ))}
      </ul>
    </>
  );
}

/** The way in: choose a region, or see who helps anywhere. What is inside it, such as the map, stands under the lead. */
export function ServiceList({ view, call, children }: { view: ServicesView; call: Call; children?: ReactNode }) {
  const { words, regions, everywhere } = view;
  return (
    <section className="spread">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        {children}
      </div>
      <div>
        <Regions title={words.regions} regions={regions} />
        <Everywhere title={words.everywhere} services={everywhere} call={call} />
      </div>
    </section>
  );
}

/** Everyone who helps in one region. */
export function RegionList({ view, call, children }: { view: RegionView; call: Call; children?: ReactNode }) {
  const { words, services, everywhere, regions, code } = view;
  return (
    <>
      <section className="spread">
        <div>
          <h1>{words.title}</h1>
          <p className="small quiet">{words.count}</p>
          {children}
        </div>
        <div>
          <ul className="stops">
            {services.map((service, i) => (
              <ServiceStop key={service.slug} service={service} call={call} region={code} isFirst={i === 0} heading="h2" />
            ))}
          </ul>
          <Everywhere title={words.everywhere} services={everywhere} call={call} />
        </div>
      </section>
      <section>
        <Regions title={words.other} regions={regions} />
      </section>
    </>
  );
}

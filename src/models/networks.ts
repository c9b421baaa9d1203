/** Families of services that share one description, for example one directorate in every county. */
import { defineModel } from './define.ts';
import { line, order, prose, webAddress } from './fields.ts';

export const networks = defineModel({
  name: 'networks',
  label: { ro: 'Rețele de servicii', en: 'Service networks' },
  singular: { ro: 'rețea', en: 'network' },
  hint: {
    ro: 'Servicii de același fel din toată țara. Ce e comun se scrie aici, o singură dată.',
    en: 'Services of one kind across the country. What they share is written here, once.',
  },
  title: 'name',
  shared: {
    order: order(),
    source: webAddress({ ro: 'Sursa', en: 'Source' }).optional(),
  },
  text: {
    name: line({ ro: 'Numele', en: 'Name' }, { max: 100 }),
    summary: prose({ ro: 'Ce fac, pe înțelesul tuturor', en: 'What they do, in plain words' }, { max: 400 }),
    reach: prose({ ro: 'Cum ajungi la ei', en: 'How to reach them' }, { max: 400 }).optional(),
  },
});

import { describe, expect, it } from 'vitest';
import { findDataFaults } from './open-data.ts';

const ID = '2ed6657d-e927-568b-95e1-2665a8aea6a2';
const page = (...contents: object[]) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: false,
  contents,
});
const service = { id: ID, name: 'A', status: 'active' };

describe('the list of services against its specification', () => {
  it('lets a service with what is required pass', () => {
    expect(findDataFaults(page(service))).toEqual([]);
  });

  it.each([
    ['an identifier that is none', { ...service, id: '1' }, /id must match format "uuid"/],
    ['a status of our own', { ...service, status: 'open' }, /status must be equal to one of/],
    ['no name', { id: ID, status: 'active' }, /required property 'name'/],
    ['an address that is none', { ...service, url: 'river' }, /url must match format "uri"/],
    ['a day that is none', { ...service, assured_date: '2026-02-30' }, /assured_date must match format "date"/],
    ['a misspelt field', { ...service, organisation: {} }, /must NOT have additional properties/],
    [
      'half an address',
      { ...service, service_at_locations: [{ id: ID, location: { id: ID, location_type: 'physical', addresses: [{ id: ID }] } }] },
      /address_1/,
    ],
    ['an identifier twice', { ...service, languages: [{ id: ID }] }, /used twice/],
  ])('sees %s', (_, wrong, fault) => {
    expect(findDataFaults(page(wrong)).join('\n')).toMatch(fault);
  });
});

/**
 * What the Human Services Data Specification 3.0 asks of a service, as far as this site publishes it: types, required fields, values and
 * formats read in its schema reference, and written here anew. Stricter than it in one thing: a field that is not listed is refused, because
 * a misspelt name would be lost in silence. https://docs.openreferral.org/en/3.0/hsds/schema_reference.html
 */

type Schema = Record<string, unknown>;

const text: Schema = { type: 'string', minLength: 1 };
const id: Schema = { type: 'string', format: 'uuid' };
const uri: Schema = { type: 'string', format: 'uri' };
const date: Schema = { type: 'string', format: 'date' };
const number: Schema = { type: 'number' };
const oneOf = (...values: string[]): Schema => ({ type: 'string', enum: values });
const list = (items: Schema): Schema => ({ type: 'array', items });

const table = (required: string[], properties: Record<string, Schema>): Schema => ({
  type: 'object',
  required: ['id', ...required],
  properties: { id, ...properties },
  additionalProperties: false,
});

const phone = table(['number'], { service_id: id, number: text, type: oneOf('text', 'voice', 'fax', 'cell', 'video', 'pager', 'textphone') });

const schedule = table([], {
  service_id: id,
  timezone: number,
  wkst: oneOf('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'),
  freq: oneOf('WEEKLY', 'MONTHLY'),
  byday: { type: 'string', pattern: '^(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*$' },
  opens_at: { type: 'string', pattern: '^[0-2]\\d:[0-5]\\d(?:Z|[+-]\\d\\d:\\d\\d)$' },
  closes_at: { type: 'string', pattern: '^[0-2]\\d:[0-5]\\d(?:Z|[+-]\\d\\d:\\d\\d)$' },
  description: text,
});

const address = table(['address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'], {
  location_id: id,
  address_1: text,
  city: text,
  state_province: { type: 'string' },
  postal_code: { type: 'string' },
  country: { type: 'string', pattern: '^[A-Z]{2}$' },
  address_type: oneOf('physical', 'postal', 'virtual'),
});

const location = table(['location_type'], {
  location_type: oneOf('physical', 'postal', 'virtual'),
  organization_id: id,
  name: text,
  latitude: { type: 'number', minimum: -90, maximum: 90 },
  longitude: { type: 'number', minimum: -180, maximum: 180 },
  addresses: list(address),
});

const term = table(['name', 'description'], { code: text, name: text, description: text, taxonomy: text, language: text });

export const serviceSchema = table(['name', 'status'], {
  organization_id: id,
  name: text,
  description: text,
  url: uri,
  status: oneOf('active', 'inactive', 'defunct', 'temporarily closed'),
  application_process: text,
  fees_description: text,
  eligibility_description: text,
  assured_date: date,
  organization: table(['name', 'description'], { name: text, description: text, website: uri }),
  phones: list(phone),
  schedules: list(schedule),
  service_areas: list(table([], { service_id: id, name: text })),
  service_at_locations: list(table([], { service_id: id, location_id: id, location })),
  languages: list(table([], { service_id: id, name: text, code: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$' } })),
  cost_options: list(table([], { service_id: id, option: text, amount: number })),
  attributes: list(table([], { link_id: id, link_type: text, link_entity: oneOf('service'), taxonomy_term_id: id, taxonomy_term: term })),
  // Of 3.1; in 3.0 an additional field, which it allows.
  additional_urls: list(table(['url'], { label: text, url: uri })),
});

/** A page of the API's list of services. */
export const pageSchema: Schema = {
  type: 'object',
  required: ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'],
  properties: {
    total_items: { type: 'integer', minimum: 0 },
    total_pages: { type: 'integer', minimum: 1 },
    page_number: { type: 'integer', minimum: 1 },
    size: { type: 'integer', minimum: 0 },
    first_page: { type: 'boolean' },
    last_page: { type: 'boolean' },
    empty: { type: 'boolean' },
    contents: list(serviceSchema),
  },
  additionalProperties: false,
};

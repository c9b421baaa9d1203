import { describe, expect, it } from 'vitest';
import type { Content } from '../src/models/read.ts';
import { listDue } from './due.ts';

const service = (slug: string, verifiedOn?: string, publish = 'yes') => ({ slug, publish, text: {}, ...(verifiedOn && { verifiedOn }) });
const content = (services: object[], helplines: object[] = []) =>
  ({
    campaign: { country: 'ZZ', desk: 'en' },
    collections: { settings: [{ slug: 'site', text: {}, dueAfterDays: 100, withdrawAfterDays: 200 }], services, helplines },
  }) as unknown as Content;

describe('what staff have to verify', () => {
  it('comes with the most urgent first, and leaves out what is fresh or hidden', () => {
    const services = [
      service('never'),
      service('fresh', '2026-11-20'),
      service('soon', '2026-09-15'),
      service('overdue', '2026-07-01'),
      service('gone', '2026-01-01'),
      service('hidden', '2020-01-01', 'confirm-first'),
    ];
    expect(listDue(content(services), '2026-11-24')).toEqual([
      'services/gone: withdrawn from the site: not confirmed since 2026-01-01',
      'services/overdue: not confirmed since 2026-07-01',
      'services/soon: to be verified by 2026-12-24',
      'services/never: never verified',
    ]);
  });

  it('does not withdraw the country’s own lines, and says that they are overdue', () => {
    const lines = [
      { ...service('own', '2020-01-01'), country: 'ZZ' },
      { ...service('foreign', '2020-01-01'), country: 'IS' },
    ];
    expect(listDue(content([], lines), '2026-11-24')).toEqual([
      'helplines/foreign: withdrawn from the site: not confirmed since 2020-01-01',
      'helplines/own: not confirmed since 2020-01-01',
    ]);
  });
});

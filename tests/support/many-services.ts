/** Made-up services by the thousand, the same every time; for tests and measurements of size. */
import type { Packet, Source } from '../../src/features/services/rows.ts';

const REGIONS = 42;
const SUMMARIES = ['Sprijin pentru cine are nevoie.', 'Avocat și acte.', 'Cazare sigură, psiholog, medic.'];

export const manyRegions: Packet['regions'] = Array.from({ length: REGIONS }, (_, i) => [`R-${i}`, `Țara ${i}`]);

/** @example makeServices(1000).length // => 1000 */
export const makeServices = (count: number): Source[] =>
  Array.from({ length: count }, (_, i) => ({
    slug: `serviciu-${i}`,
    name: `Serviciul Ștefan ${i}`,
    summary: i % 4 ? (SUMMARIES[i % 3] as string) : `Ajutor în felul său, numărul ${i}.`,
    regions: i % 50 ? [`R-${i % REGIONS}`] : [],
    help: 1 << (i % 8),
    audience: i % 16,
    languages: i % 3 ? ['ro'] : ['ro', 'hu'],
    isFree: i % 2 === 0,
    phone: i % 5 ? '' : `01632 960 ${String(i % 1000).padStart(3, '0')}`,
    town: '',
    point: { lat: 44 + (i % 400) / 100, lng: 21 + (i % 800) / 100 },
    isExact: false,
  }));

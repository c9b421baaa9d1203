/** Where each printed piece hangs: every bus, shelter, theatre or leaflet run has its own short code. */
import { defineModel, type Finding } from './define.ts';
import { choice, day, flag, line, reference, region } from './fields.ts';
import { z } from 'zod';

export const placements = defineModel({
  name: 'placements',
  label: { ro: 'Locuri de afișaj', en: 'Placements' },
  singular: { ro: 'loc', en: 'placement' },
  hint: { ro: 'Fiecare autobuz sau stație are un cod și o adresă a lui.', en: 'Each bus or shelter has its own code and address.' },
  title: 'code',
  lead: ['poster', 'format', 'locale', 'kind', 'route', 'region', 'state'],
  permanent: true,
  shared: {
    code: line({ ro: 'Codul', en: 'Code' }, { max: 8 })
      .regex(/^[A-Z0-9]{2,8}$/)
      .meta({
        label: { ro: 'Codul', en: 'Code' },
        hint: { ro: 'Litere mari și cifre, de exemplu B07.', en: 'Capital letters and digits, for example B07.' },
        mend: { ro: 'Numai litere mari fără diacritice și cifre, între 2 și 8.', en: 'Only capital letters and digits, 2 to 8 of them.' },
      }),
    kind: choice(
      { ro: 'Ce fel de loc', en: 'Kind of place' },
      {
        bus: { ro: 'Autobuz', en: 'Bus' },
        shelter: { ro: 'Stație', en: 'Shelter' },
        venue: { ro: 'Sală, teatru', en: 'Venue' },
        leaflet: { ro: 'Pliante', en: 'Leaflets' },
      },
    ),
    poster: reference({ ro: 'Afișul', en: 'Poster' }, 'posters'),
    helpline: reference({ ro: 'Numărul tipărit pe ea', en: 'Number printed on it' }, 'helplines', {
      hint: {
        ro: 'Gol = numărul principal. Dacă numărul e retras, piesa apare la „De dat jos”.',
        en: 'Empty = the main number. If the number is withdrawn, the piece is listed to be taken down.',
      },
    }).optional(),
    locale: z
      .string()
      .min(2)
      .meta({ label: { ro: 'Limba', en: 'Language' }, widget: 'locale' }),
    format: reference({ ro: 'Formatul', en: 'Format' }, 'formats'),
    region: region({ ro: 'Județul', en: 'Region' }).optional(),
    route: line(
      { ro: 'Linia', en: 'Line' },
      { max: 20, hint: { ro: 'Numărul liniei. Gol dacă nu se știe.', en: 'Line number. Empty if not known.' } },
    ).optional(),
    vehicle: line({ ro: 'Numărul vehiculului', en: 'Fleet number' }, { max: 20 }).optional(),
    from: day({ ro: 'De la', en: 'From' }).optional(),
    to: day({ ro: 'Până la', en: 'To' }).optional(),
    state: choice(
      { ro: 'Starea', en: 'State' },
      {
        planned: { ro: 'Plănuit', en: 'Planned' },
        live: { ro: 'Afișat', en: 'Live' },
        ended: { ro: 'Încheiat', en: 'Ended' },
        revoked: { ro: 'Retras', en: 'Revoked' },
      },
    ).default('planned'),
    sample: flag({ ro: 'E o probă', en: 'A sample' }),
  },
  text: {},
  check(entry) {
    const found: Finding[] = [];
    if (entry.from && entry.to && entry.to < entry.from)
      found.push({
        field: { ro: 'Până la', en: 'To' },
        what: { ro: 'Se termină înainte să înceapă.', en: 'It ends before it begins.' },
        mend: { ro: 'Corectează una dintre date.', en: 'Correct one of the dates.' },
      });
    if (entry.state === 'live' && !entry.from)
      found.push({
        field: { ro: 'De la', en: 'From' },
        what: { ro: 'E afișat, dar nu se știe de când.', en: 'It is on display, but not since when.' },
        mend: { ro: 'Scrie ziua în care a fost pus.', en: 'Enter the day on which it was put up.' },
      });
    if (entry.state === 'ended' && !entry.to)
      found.push({
        field: { ro: 'Până la', en: 'To' },
        what: { ro: 'E încheiat, dar nu se știe când.', en: 'It has ended, but not when.' },
        mend: { ro: 'Scrie ziua în care a fost dat jos.', en: 'Enter the day on which it was taken down.' },
      });
    if (entry.state === 'live' && entry.sample)
      found.push({
        field: { ro: 'Starea', en: 'State' },
        what: { ro: 'O probă nu poate fi afișată.', en: 'A sample cannot be on display.' },
        mend: { ro: 'Scoate bifa „E o probă”, sau schimbă starea.', en: 'Untick “A sample”, or change the state.' },
      });
    if (entry.code.toLowerCase() !== entry.slug)
      found.push({
        field: { ro: 'Codul', en: 'Code' },
        what: { ro: `Codul ${entry.code} e în fișierul „${entry.slug}”.`, en: `Code ${entry.code} is in the file “${entry.slug}”.` },
        mend: {
          ro: 'Codul și numele fișierului trebuie să fie aceleași: fă un loc nou.',
          en: 'Code and file name must match: make a new placement.',
        },
      });
    return found;
  },
});

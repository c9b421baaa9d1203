/** Performances, stands, meetings and trainings. */
import { checkConsent, consent } from './consent.ts';
import { toMoment } from '../lib/dates.ts';
import { defineModel, type Finding, type Setting } from './define.ts';
import { choice, count, flag, hidden, languageTags, line, localTime, prose, reference, region, type Words } from './fields.ts';
import { checkPhoto, photo, photoText } from './photo.ts';

const TIMES = {
  start: { ro: 'Începe la', en: 'Starts at' },
  end: { ro: 'Se termină la', en: 'Ends at' },
  previousStart: { ro: 'Ora veche (dacă s-a mutat)', en: 'Old time (if moved)' },
} satisfies Record<string, Words>;

/** In spring an hour is left out: a time in it is on no clock. In autumn an hour comes twice: the first is meant, and the page says so. */
function checkClock(entry: Partial<Record<keyof typeof TIMES, string | undefined>>, { timeZone }: Setting): Finding[] {
  if (!timeZone) return [];
  return Object.entries(TIMES).flatMap(([key, field]) => {
    const local = entry[key as keyof typeof TIMES];
    if (!local || toMoment(local, timeZone).kind !== 'skipped') return [];
    const time = local.slice(11);
    return [
      {
        field,
        what: {
          ro: `În noaptea aceea ceasurile se dau înainte: ora ${time} nu există.`,
          en: `That night the clocks go forward: there is no ${time}.`,
        },
        mend: { ro: 'Scrie o oră dinainte sau de după schimbare.', en: 'Write a time before or after the change.' },
      },
    ];
  });
}

export const events = defineModel({
  name: 'events',
  label: { ro: 'Evenimente', en: 'Events' },
  singular: { ro: 'eveniment', en: 'event' },
  hint: { ro: 'Spectacole, standuri, întâlniri, cursuri.', en: 'Performances, stands, meetings, trainings.' },
  title: 'title',
  lead: ['state', 'start', 'end', 'previousStart', 'region', 'town', 'venue', 'change'],
  body: { ro: 'Mai multe detalii', en: 'More details' },
  shared: {
    kind: choice(
      { ro: 'Felul', en: 'Kind' },
      {
        theatre: { ro: 'Teatru', en: 'Theatre' },
        concert: { ro: 'Stand la concert', en: 'Concert stand' },
        meeting: { ro: 'Întâlnire', en: 'Meeting' },
        workshop: { ro: 'Atelier', en: 'Workshop' },
        training: { ro: 'Curs', en: 'Training' },
        stand: { ro: 'Stand de informare', en: 'Information stand' },
      },
    ),
    state: choice(
      { ro: 'Starea', en: 'State' },
      {
        planned: { ro: 'Are loc', en: 'Going ahead' },
        moved: { ro: 'Mutat', en: 'Moved' },
        full: { ro: 'Nu mai sunt locuri', en: 'Full' },
        cancelled: { ro: 'Anulat', en: 'Cancelled' },
      },
    ).default('planned'),
    start: localTime(TIMES.start, { hint: { ro: 'Ora locului unde se ține.', en: 'The time where it takes place.' } }),
    end: localTime(TIMES.end, {
      hint: { ro: 'Fără ea, evenimentul trece la „Au fost” după miezul nopții.', en: 'Without it the event counts as past after midnight.' },
    }).optional(),
    previousStart: localTime(TIMES.previousStart).optional(),
    play: reference({ ro: 'Același spectacol ca', en: 'The same play as' }, 'events', {
      hint: {
        ro: 'Alege prima reprezentație. Paginile lor se leagă între ele; fiecare își păstrează ziua, locul și starea.',
        en: 'Choose its first performance. Their pages are joined; each keeps its own day, place and state.',
      },
    }).optional(),
    region: region({ ro: 'Județul', en: 'Region' }),
    town: line({ ro: 'Localitatea', en: 'Town' }, { max: 60 }),
    venue: line({ ro: 'Locul', en: 'Venue' }, { max: 100 }).optional(),
    admission: choice(
      { ro: 'Intrarea', en: 'Admission' },
      {
        unknown: { ro: 'Nu se știe încă', en: 'Not known yet' },
        free: { ro: 'Liberă', en: 'Free' },
        ticket: { ro: 'Cu bilet', en: 'Ticket' },
      },
    ).default('unknown'),
    access: choice(
      { ro: 'Accesibil cu scaunul rulant?', en: 'Wheelchair access?' },
      {
        unknown: { ro: 'Nu se știe încă', en: 'Not known yet' },
        yes: { ro: 'Da', en: 'Yes' },
        no: { ro: 'Nu', en: 'No' },
      },
    ).default('unknown'),
    languages: languageTags({ ro: 'Limba în care se vorbește', en: 'Language spoken' }),
    ...photo,
    ...consent,
    sample: flag(
      { ro: 'E o probă, nu un eveniment real', en: 'A sample, not a real event' },
      { hint: { ro: 'Se vede pe pagină. Nu poate fi publicată pe site-ul adevărat.', en: 'Shown on the page. A production release refuses it.' } },
    ),
    // Written by the desk at each save (admin/pre-save.ts): calendars on people's phones need to know that something changed.
    revision: hidden(count({ ro: 'A câta schimbare', en: 'Number of changes' })).default(0),
    revisedAt: hidden(line({ ro: 'Ultima schimbare', en: 'Last change' }, { max: 30 }).regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)).optional(),
    revisionOf: hidden(line({ ro: 'Ce știu calendarele', en: 'What calendars know' }, { max: 400 })).optional(),
    wordedAt: hidden(
      line({ ro: 'Ultima schimbare de cuvinte', en: 'Last change of words' }, { max: 30 }).regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    ).optional(),
    wordingOf: hidden(line({ ro: 'Amprenta cuvintelor', en: 'Fingerprint of the words' }, { max: 20 })).optional(),
  },
  text: {
    title: line({ ro: 'Titlul', en: 'Title' }, { max: 80 }),
    summary: prose({ ro: 'Pe scurt', en: 'In short' }, { max: 300 }),
    change: prose(
      { ro: 'Ce s-a schimbat', en: 'What changed' },
      { hint: { ro: 'Numai dacă e mutat sau anulat.', en: 'Only if moved or cancelled.' }, max: 200 },
    ).optional(),
    ...photoText,
  },
  check(entry, setting) {
    const found: Finding[] = [...checkPhoto(entry), ...checkConsent(entry), ...checkClock(entry, setting)];
    if (entry.end && entry.end < entry.start)
      found.push({
        field: TIMES.end,
        what: { ro: 'Evenimentul se termină înainte să înceapă.', en: 'The event ends before it begins.' },
        mend: { ro: 'Corectează ora de început sau de sfârșit.', en: 'Correct the start or the end.' },
      });
    if (entry.state === 'moved' && !entry.previousStart)
      found.push({
        field: { ro: 'Ora veche', en: 'Old time' },
        what: { ro: 'Evenimentul e „mutat”, dar nu se știe de când.', en: 'The event is “moved”, but the old time is missing.' },
        mend: { ro: 'Scrie ora veche, ca oamenii să vadă ce s-a schimbat.', en: 'Enter the old time, so that people see what changed.' },
      });
    if (entry.play === entry.slug)
      found.push({
        field: { ro: 'Același spectacol ca', en: 'The same play as' },
        what: { ro: 'Evenimentul e legat de el însuși.', en: 'The event is joined to itself.' },
        mend: { ro: 'Alege alt eveniment sau golește câmpul.', en: 'Choose another event, or empty the field.' },
      });
    return found;
  },
});

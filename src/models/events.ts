/** Performances, stands, meetings and trainings. */
import { checkConsent, consent } from './consent.ts';
import { defineModel, type Finding } from './define.ts';
import { checkPhoto, choice, flag, languageTags, line, localTime, photo, photoText, prose, region } from './fields.ts';

export const events = defineModel({
  name: 'events',
  label: { ro: 'Evenimente', en: 'Events' },
  singular: { ro: 'eveniment', en: 'event' },
  hint: { ro: 'Spectacole, standuri, întâlniri, cursuri.', en: 'Performances, stands, meetings, trainings.' },
  title: 'title',
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
    start: localTime({ ro: 'Începe la', en: 'Starts at' }, { hint: { ro: 'Ora locului unde se ține.', en: 'The time where it takes place.' } }),
    end: localTime({ ro: 'Se termină la', en: 'Ends at' }).optional(),
    previousStart: localTime({ ro: 'Ora veche (dacă s-a mutat)', en: 'Old time (if moved)' }).optional(),
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
  check(entry) {
    const found: Finding[] = [...checkPhoto(entry), ...checkConsent(entry)];
    if (entry.end && entry.end < entry.start)
      found.push({
        field: { ro: 'Se termină la', en: 'Ends at' },
        what: { ro: 'Evenimentul se termină înainte să înceapă.', en: 'The event ends before it begins.' },
        mend: { ro: 'Corectează ora de început sau de sfârșit.', en: 'Correct the start or the end.' },
      });
    if (entry.state === 'moved' && !entry.previousStart)
      found.push({
        field: { ro: 'Ora veche', en: 'Old time' },
        what: { ro: 'Evenimentul e „mutat”, dar nu se știe de când.', en: 'The event is “moved”, but the old time is missing.' },
        mend: { ro: 'Scrie ora veche, ca oamenii să vadă ce s-a schimbat.', en: 'Enter the old time, so that people see what changed.' },
      });
    return found;
  },
});

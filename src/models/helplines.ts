/** Numbers to call. Each number lives here once; pages, posters and data take it from its entry. */
import { defineModel, type Finding } from './define.ts';
import { choice, languageTags, line, order, prose, webAddress } from './fields.ts';
import { provenance } from './provenance.ts';

const phoneMend = {
  ro: 'Scrie numai cifre, cu + în față dacă e prefix de țară: 0800800678 sau +40211234567.',
  en: 'Digits only, with a leading + for a country prefix: 0800800678 or +40211234567.',
};

export const helplines = defineModel({
  name: 'helplines',
  label: { ro: 'Numere de telefon', en: 'Helplines' },
  singular: { ro: 'număr', en: 'helpline' },
  hint: {
    ro: 'Fiecare număr e scris o singură dată, aici. Paginile, afișele și calendarele îl iau de aici.',
    en: 'Every number is written once, here. Pages, posters and calendars take it from here.',
  },
  title: 'operator',
  lead: ['name', 'number', 'dial', 'channel', 'hours', 'opens', 'closes'],
  shared: {
    operator: line({ ro: 'Cine răspunde', en: 'Who answers' }),
    country: line(
      { ro: 'Țara', en: 'Country' },
      {
        hint: {
          ro: 'Codul ISO cu două litere, de exemplu IT. EU pentru toată Uniunea.',
          en: 'Two-letter ISO code, for example IT. EU for the whole Union.',
        },
        max: 2,
      },
    ),
    number: line(
      { ro: 'Numărul, cum se citește', en: 'Number, as read' },
      { hint: { ro: 'De exemplu 0800 800 678.', en: 'For example 0800 800 678.' }, max: 40 },
    ).optional(),
    dial: line({ ro: 'Numărul, cum se formează', en: 'Number, as dialled' }, { max: 20 })
      .regex(/^\+?\d{3,15}$/)
      .meta({ label: { ro: 'Numărul, cum se formează', en: 'Number, as dialled' }, hint: phoneMend, mend: phoneMend })
      .optional(),
    website: webAddress({ ro: 'Pagina de internet', en: 'Web page' }).optional(),
    channel: choice(
      { ro: 'Cum se ia legătura', en: 'Channel' },
      {
        voice: { ro: 'Apel', en: 'Call' },
        sms: { ro: 'SMS', en: 'Text message' },
        web: { ro: 'Pagină de internet', en: 'Web page' },
      },
    ),
    topic: choice(
      { ro: 'Pentru ce', en: 'Topic' },
      {
        emergency: { ro: 'Pericol acum', en: 'Emergency' },
        trafficking: { ro: 'Trafic de persoane', en: 'Trafficking' },
        violence: { ro: 'Violență', en: 'Violence' },
        children: { ro: 'Copii', en: 'Children' },
        labour: { ro: 'Muncă', en: 'Labour' },
        asylum: { ro: 'Refugiați, azil', en: 'Refugees, asylum' },
        office: { ro: 'Birou (nu e linie de ajutor)', en: 'Office (not a helpline)' },
      },
    ),
    hours: choice(
      { ro: 'Program', en: 'Hours' },
      {
        unknown: { ro: 'Neverificat: nu se afișează', en: 'Not verified: not shown' },
        always: { ro: 'Zi și noapte', en: 'Day and night' },
        weekdays: { ro: 'Luni–vineri, ora de mai jos', en: 'Monday–Friday, times below' },
      },
    ).default('unknown'),
    opens: line({ ro: 'Deschide la', en: 'Opens at' }, { max: 5 })
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .meta({ label: { ro: 'Deschide la', en: 'Opens at' }, mend: { ro: 'Scrie ora așa: 09:00.', en: 'Write the time like this: 09:00.' } })
      .optional(),
    closes: line({ ro: 'Închide la', en: 'Closes at' }, { max: 5 })
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .meta({ label: { ro: 'Închide la', en: 'Closes at' }, mend: { ro: 'Scrie ora așa: 17:00.', en: 'Write the time like this: 17:00.' } })
      .optional(),
    cost: choice(
      { ro: 'Costul apelului', en: 'Cost of the call' },
      {
        unknown: { ro: 'Neverificat: nu se afișează', en: 'Not verified: not shown' },
        free: { ro: 'Gratuit', en: 'Free' },
        normal: { ro: 'Tarif normal', en: 'Normal tariff' },
      },
    ).default('unknown'),
    languages: languageTags(
      { ro: 'Limbi în care se răspunde', en: 'Languages answered in' },
      { hint: { ro: 'Numai cele verificate.', en: 'Only those verified.' } },
    ),
    order: order(),
    ...provenance,
  },
  text: {
    name: line({ ro: 'Numele liniei', en: 'Name of the line' }, { max: 80 }),
    note: prose(
      { ro: 'Ce trebuie știut', en: 'What to know' },
      { hint: { ro: 'Pentru cine e, ce nu face. O frază.', en: 'Who it is for, what it does not do. One sentence.' }, max: 400 },
    ).optional(),
  },
  check(entry) {
    const found: Finding[] = [];
    const missing = (field: Finding['field'], ro: string, en: string) =>
      found.push({
        ...(field && { field }),
        what: { ro, en },
        mend: {
          ro: 'Completează sau pune „Se publică?” pe „Numai după confirmare”.',
          en: 'Fill it in, or set “Publish?” to “Only once confirmed”.',
        },
      });
    if (entry.publish === 'yes') {
      if (!entry.source) missing({ ro: 'Sursa', en: 'Source' }, 'Un număr public are nevoie de o sursă.', 'A public number needs a source.');
      if (entry.channel === 'web' ? !entry.website : !entry.number || !entry.dial)
        missing(
          { ro: 'Numărul', en: 'Number' },
          'O linie publică are nevoie de număr (și cum se citește, și cum se formează) sau de o pagină.',
          'A public line needs its number (as read and as dialled) or a page.',
        );
    }
    const digits = (s = '') => s.replace(/[^\d+]/g, '');
    if (entry.number && entry.dial && !entry.dial.endsWith(digits(entry.number).replace(/^\+?0*/, '')))
      found.push({
        field: { ro: 'Numărul', en: 'Number' },
        what: {
          ro: `„${entry.number}” și „${entry.dial}” nu sunt același număr.`,
          en: `“${entry.number}” and “${entry.dial}” are not the same number.`,
        },
        mend: { ro: 'Corectează-l pe cel greșit.', en: 'Correct the wrong one.' },
      });
    if (entry.hours === 'weekdays' && (!entry.opens || !entry.closes))
      found.push({
        field: { ro: 'Program', en: 'Hours' },
        what: { ro: 'Lipsește ora de deschidere sau de închidere.', en: 'The opening or closing time is missing.' },
        mend: { ro: 'Completează amândouă orele sau alege „Neverificat”.', en: 'Fill in both times or choose “Not verified”.' },
      });
    return found;
  },
});

/** The specialists' library: training topics and materials. */
import { defineModel } from './define.ts';
import { choice, line, mediaPath, order, prose, references, webAddress } from './fields.ts';

export const library = defineModel({
  name: 'library',
  label: { ro: 'Biblioteca', en: 'Library' },
  singular: { ro: 'material', en: 'item' },
  hint: { ro: 'Teme de curs și materiale pentru specialiști.', en: 'Training topics and materials for specialists.' },
  title: 'title',
  body: { ro: 'Conținutul', en: 'Content' },
  shared: {
    kind: choice(
      { ro: 'Felul', en: 'Kind' },
      {
        topic: { ro: 'Temă de curs', en: 'Training topic' },
        document: { ro: 'Document', en: 'Document' },
        law: { ro: 'Lege, mecanism', en: 'Law, mechanism' },
      },
    ),
    order: order(),
    topics: references({ ro: 'Pentru temele', en: 'For the topics' }, 'library', {
      hint: { ro: 'Temele de curs lângă care apare materialul.', en: 'The training topics beside which it is shown.' },
    }),
    file: mediaPath({ ro: 'Fișierul', en: 'File' }, 'file').optional(),
    link: webAddress({ ro: 'Legătura', en: 'Link' }).optional(),
    source: webAddress({ ro: 'Sursa', en: 'Source' }).optional(),
  },
  text: {
    title: line({ ro: 'Titlul', en: 'Title' }, { max: 120 }),
    summary: prose({ ro: 'Pe scurt', en: 'In short' }, { max: 400 }),
  },
});

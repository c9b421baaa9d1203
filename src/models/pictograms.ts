/** Small drawings that staff may put beside words, for those who do not read easily. Their lines are in `ui/pictograms/`. */
import { choice, type Words } from './fields.ts';

export const PICTOGRAMS = {
  yes: { ro: 'Da', en: 'Yes' },
  no: { ro: 'Nu', en: 'No' },
  unknown: { ro: 'Nu știu', en: 'I do not know' },
  papers: { ro: 'Acte', en: 'Papers' },
  'papers-mine': { ro: 'Actele la mine', en: 'Papers with me' },
  'papers-theirs': { ro: 'Actele la altul', en: 'Papers with someone else' },
  contract: { ro: 'Contract', en: 'Contract' },
  talk: { ro: 'Vorbe', en: 'Talk' },
  money: { ro: 'Bani', en: 'Money' },
  'money-mine': { ro: 'Banii la mine', en: 'Money with me' },
  'money-theirs': { ro: 'Banii la altul', en: 'Money with someone else' },
  debt: { ro: 'Datorie care crește', en: 'A debt that grows' },
  house: { ro: 'Casă', en: 'House' },
  bed: { ro: 'Pat', en: 'Bed' },
  'door-open': { ro: 'Ușă deschisă', en: 'Open door' },
  'door-shut': { ro: 'Ușă închisă', en: 'Shut door' },
  road: { ro: 'Drum', en: 'Road' },
  work: { ro: 'Muncă', en: 'Work' },
  company: { ro: 'Firmă', en: 'Company' },
  phone: { ro: 'Telefon', en: 'Phone' },
  'phone-watched': { ro: 'Telefon urmărit', en: 'Watched phone' },
  person: { ro: 'Un om', en: 'A person' },
  together: { ro: 'Doi oameni', en: 'Two people' },
  people: { ro: 'Oamenii mei', en: 'My people' },
  alone: { ro: 'Rupt de ceilalți', en: 'Cut off from others' },
  child: { ro: 'Copil', en: 'Child' },
  heart: { ro: 'Dragoste', en: 'Love' },
  threat: { ro: 'Amenințare', en: 'Threat' },
  danger: { ro: 'Pericol', en: 'Danger' },
  eye: { ro: 'Am văzut', en: 'I saw' },
} satisfies Record<string, Words>;

export type PictogramName = keyof typeof PICTOGRAMS;

/** A drawing beside the words; none when empty. */
export const pictogram = () =>
  choice({ ro: 'Pictograma', en: 'Pictogram' }, PICTOGRAMS, {
    hint: { ro: 'Punctul roșu e omul care citește.', en: 'The red dot is the person who reads.' },
  }).optional();

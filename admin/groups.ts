/** The form in the order of the work, under headings: what it is, the words, the facts, the photo, the proof, who read it. */
import type { CmsField } from 'decap-cms-core';
import type { Model } from '../src/models/define.ts';
import type { Words } from '../src/models/fields.ts';
import { groupWords } from './words.ts';

/** Fields that staff rarely touch, in the order in which they close the form. */
const PROOF = ['sources', 'source', 'sourceYear', 'verifiedOn', 'approved', 'approvedOn', 'confidence'];
const GOING = ['publish', 'publishOn', 'expiresOn', 'order', 'sample', 'notes'];
const REVIEW = ['reviewedBy', 'reviewedOn', 'reviewOf', 'madeFrom'];
const PHOTO = /^(photo|person|consent)/;

type Group = keyof typeof groupWords | 'lead';

/** The name of the control that shows a heading and holds nothing. */
export const GROUP_WIDGET = 'group';

const toHeading = (group: keyof typeof groupWords, fields: readonly CmsField[], language: keyof Words): CmsField =>
  ({
    name: `group-${group}`,
    label: groupWords[group][language],
    widget: GROUP_WIDGET,
    required: false,
    // Beside the default language only what is translated is shown.
    ...(fields.some((field) => field.i18n) && { i18n: true }),
  }) as unknown as CmsField;

function findGroup({ name, i18n }: CmsField, { title, lead = [] }: Model): Group {
  if (name === title || lead.includes(name)) return 'lead';
  if (REVIEW.includes(name)) return 'review';
  if (PHOTO.test(name)) return 'photo';
  if (GOING.includes(name)) return 'going';
  if (PROOF.includes(name)) return 'proof';
  return i18n ? 'words' : 'facts';
}

const GROUPS: readonly Group[] = ['lead', 'words', 'facts', 'photo', 'proof', 'going', 'review'];

/** Orders a form's fields. The title comes first, then what the model calls the heart of the matter. */
export function toGroups(fields: readonly CmsField[], model: Model, language: keyof Words, hasHeadings: boolean): CmsField[] {
  const rank = ({ name }: CmsField) => (name === model.title ? -1 : [...(model.lead ?? []), ...PROOF, ...GOING, ...REVIEW].indexOf(name));
  return GROUPS.flatMap((group) => {
    const own = fields.filter((field) => findGroup(field, model) === group).sort((a, b) => rank(a) - rank(b));
    const isSeen = own.some((field) => 'widget' in field && field.widget !== 'hidden');
    return group !== 'lead' && hasHeadings && isSeen ? [toHeading(group, own, language), ...own] : own;
  });
}

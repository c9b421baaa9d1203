/** What needs the models when two persons' changes are put together. */
import type { GuardInput } from './guard.ts';
import { checkDraft } from '../../src/models/check.ts';
import type { Setting } from '../../src/models/define.ts';
import { models } from '../../src/models/index.ts';
import type { Problem } from '../../src/models/problems.ts';
import { raiseRevision } from '../../src/models/revision.ts';
import { readFields } from './files.ts';
import { withoutEmpty } from './merge.ts';

const COUNTED = ['revision', 'revisedAt', 'revisionOf'] as const;

/** An event's count goes on from theirs: calendars may have been told of it already. */
export const settleCount =
  (getInstant: () => Date): GuardInput['settle'] =>
  (collection, data, theirs) => {
    if (collection !== models.events.name || data['start'] === undefined) return data;
    const counted = withoutEmpty({ ...data, ...Object.fromEntries(COUNTED.map((key) => [key, theirs[key]])) });
    return { ...counted, ...raiseRevision(counted, getInstant(), false) };
  };

interface CheckInput extends Pick<GuardInput, 'models'> {
  locales: readonly string[];
  setting: Setting;
  toSentence: (problem: Problem) => string;
}

/** What could not be published of an entry that two persons changed: each change alone may be right. */
export const findProblems =
  ({ models: all, locales, setting, toSentence }: CheckInput): GuardInput['findProblems'] =>
  (collection, files) => {
    const model = all.find(({ name }) => name === collection);
    if (!model) return [];
    const read = (locale: string) => {
      const { body = '', ...data } = readFields(files.find(({ path }) => path.endsWith(`.${locale}.md`))?.raw ?? '');
      return [locale, { data, body: String(body) }] as const;
    };
    const slug = files[0]?.slug ?? '';
    const { problems } = checkDraft(model, { slug, locales, files: Object.fromEntries(locales.map(read)), ...setting });
    return [...new Set(problems.map(toSentence))];
  };

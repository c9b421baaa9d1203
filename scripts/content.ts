/** `npm run content`: reads the whole campaign and says, in plain words, what cannot be published and what has to be verified again. */
import { getNow } from '../src/lib/clock.ts';
import { readContent } from '../src/models/read.ts';
import { ContentError } from '../src/models/problems.ts';
import { listDue, toDueTitle } from './due.ts';

const root = process.env['CAMPAIGN'] ?? 'content';
try {
  const content = readContent(root);
  const { campaign, collections } = content;
  for (const [name, entries] of Object.entries(collections)) console.log(`${name.padEnd(12)} ${entries.length}`);
  const due = listDue(content, getNow(campaign.timeZone).slice(0, 10));
  console.log(['', toDueTitle(due.length)[campaign.desk], ...due.map((line) => `  ${line}`)].join('\n'));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

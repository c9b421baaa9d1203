/** `npm run content`: reads the whole campaign and says, in plain words, what cannot be published. */
import { readContent } from '../src/models/read.ts';
import { ContentError } from '../src/models/problems.ts';

const root = process.env['CAMPAIGN'] ?? 'content';
try {
  const { collections } = readContent(root);
  for (const [name, entries] of Object.entries(collections)) console.log(`${name.padEnd(12)} ${entries.length}`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

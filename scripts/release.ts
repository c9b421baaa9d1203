/** `npm run release`: a build for the public. Refused while anything in it is only a stand-in. */
import { build, explain } from './build.ts';
import { readContent, type Content } from '../src/models/read.ts';

/** What keeps a campaign from the public, in one line each. @example findObstacles(content) // => ['Sample: events/teatru-bacau', …] */
export function findObstacles({ campaign, collections }: Content): string[] {
  const samples = Object.entries(collections).flatMap(([name, entries]) =>
    entries.filter((entry) => (entry as { sample?: boolean }).sample).map((entry) => `Sample, not real: ${name}/${entry.slug}`),
  );
  const address = /\.(example|test|invalid)$/.test(new URL(campaign.url).hostname) ? [`Stand-in address: ${campaign.url} (campaign.json › url)`] : [];
  const settings = collections['settings']?.find((entry) => entry.slug === 'site') as { contactEmail?: string } | undefined;
  const contact = settings?.contactEmail ? [] : ['No contact e-mail: settings/site › contactEmail'];
  // The build itself asks for the day.
  const security = campaign.securityContact ? [] : ['No security contact: campaign.json › securityContact, securityExpires'];
  return [...address, ...contact, ...security, ...samples];
}

if (process.argv[1] === import.meta.filename) {
  const campaign = process.env['CAMPAIGN'] ?? 'content';
  try {
    const obstacles = findObstacles(readContent(campaign));
    if (obstacles.length)
      throw new Error(`Not released. What is in the way (${obstacles.length}):\n${obstacles.map((line) => `  ${line}`).join('\n')}`);
    await build({ campaign, out: process.env['OUT_DIR'] ?? 'dist' });
    console.log('Released.');
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

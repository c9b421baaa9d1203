/** Reads from disk what the launch check looks at. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNow } from '../../lib/clock.ts';
import { readContent } from '../read.ts';
import type { LaunchFacts } from './item.ts';
import { readHistory } from './history.ts';
import { listItems } from './launch.ts';
import { listUnconfirmed } from './second-person.ts';
import { judge, readSignoffs, type Judged } from './signoffs.ts';

/** Strings that the code ships; a campaign's own stand in its `strings/`. */
const SHIPPED = join(import.meta.dirname ?? '', '../../i18n/strings');

function hasReader(folder: string, locale: string): boolean {
  const file = join(folder, `${locale}.json`);
  return existsSync(file) && Boolean((JSON.parse(readFileSync(file, 'utf8')) as { reviewedBy?: string }).reviewedBy);
}

export interface GatherOptions {
  /** Whether the interface's strings were read by a native reader; without it, what the files of strings say. */
  isInterfaceReviewed?: LaunchFacts['isInterfaceReviewed'];
}

/** The launch check of a campaign. @param root its folder @throws ContentError when it cannot be read */
export function readLaunch(root: string, { isInterfaceReviewed }: GatherOptions = {}): Judged & { desk: 'ro' | 'en' } {
  const content = readContent(root);
  const { desk, timeZone } = content.campaign;
  const second = listUnconfirmed(content, readHistory(root, content.campaign.locales[0] ?? ''));
  const facts = {
    content,
    today: getNow(timeZone).slice(0, 10),
    isInterfaceReviewed: isInterfaceReviewed ?? ((locale) => hasReader(join(root, 'strings'), locale) || hasReader(SHIPPED, locale)),
    hasSignIn: existsSync(join(root, 'desk.json')),
  };
  return { ...judge(listItems(facts, second), readSignoffs(root)), desk };
}

/**
 * `npm run launch-check`: everything that is not yet fit for the public, who can mend it, and what somebody has signed off.
 * `-- --json` prints it for machines. `-- --sign <id> --by "Name" --why "Reason"` signs items off; several `--sign` are allowed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getNow } from '../src/lib/clock.ts';
import { readCampaign } from '../src/models/read.ts';
import { readLaunch } from '../src/models/review/gather.ts';
import { factsOf } from '../src/models/review/kinds.ts';
import { formatReport, toJson } from '../src/models/review/report.ts';
import { readSignoffs, SIGNOFF_FILE, toSigned, type Judged } from '../src/models/review/signoffs.ts';
import { explain } from './build.ts';

export interface Signing {
  ids: readonly string[];
  by: string;
  why: string;
}

/** Adds sign-offs to a campaign's file, in place of older ones of the same items. @throws Error naming what cannot be signed */
export function sign(root: string, { open, signed }: Judged, { ids, by, why }: Signing): void {
  if (!by.trim() || why.trim().length < 3)
    throw new Error('A sign-off needs a name and a reason: --by "Ana Popa" --why "Asked on 3 November, no answer yet".');
  const items = ids.map((id) => {
    const item = [...open, ...signed].find((each) => each.id === id);
    if (!item) throw new Error(`Nothing on the list is called "${id}". Copy the id from the square brackets of the list.`);
    if (factsOf(item.kind).isFirm) throw new Error(`"${id}" cannot be signed off: it has to be mended. ${factsOf(item.kind).mend.en}`);
    return item;
  });
  const on = getNow(readCampaign(root).timeZone).slice(0, 10);
  const kept = readSignoffs(root).filter(({ id }) => !ids.includes(id));
  const added = items.map((item) => ({ id: item.id, value: toSigned(item), by: by.trim(), on, why: why.trim() }));
  writeFileSync(join(root, SIGNOFF_FILE), `${JSON.stringify([...kept, ...added], null, 2)}\n`);
}

if (process.argv[1] === import.meta.filename) {
  const root = process.env['CAMPAIGN'] ?? 'content';
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        sign: { type: 'string', multiple: true },
        by: { type: 'string', default: '' },
        why: { type: 'string', default: '' },
      },
    });
    if (values.sign) sign(root, readLaunch(root), { ids: values.sign, by: values.by, why: values.why });
    const { desk, ...judged } = readLaunch(root);
    console.log(values.json ? JSON.stringify(toJson(judged, desk), null, 2) : formatReport(judged, desk));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

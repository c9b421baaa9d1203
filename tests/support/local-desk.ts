/** A desk over a copy of the campaign on this machine: the build's own pages, the file service, real files. */
import type { Words } from '../../src/models/fields.ts';
import { toLocalStore } from '../../admin/store.ts';
import { startDesk } from '../../scripts/desk.ts';
import { openWorkshop, serveDesk, type Workshop } from './desk-site.ts';
import { findFreePort } from './free-port.ts';

export interface LocalDesk {
  /** The copy of the campaign that the desk writes. */
  campaign: string;
  /** Of the site with the desk. */
  origin: string;
  /** Of the file service; not the desk's own: another test may have a desk open there. */
  port: number;
  stop: () => Promise<void>;
}

interface Options {
  /** The campaign, where it is not simply a copy. */
  workshop?: Workshop;
  /** Of the desk; without one, the build's own. */
  language?: keyof Words;
}

/** Opens one; what was opened until something failed is closed again. */
export async function openLocalDesk({ workshop, language }: Options = {}): Promise<LocalDesk> {
  const { campaign, remove } = workshop ?? (await openWorkshop());
  const port = await findFreePort();
  const stops: (() => Promise<unknown>)[] = [remove];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const origins = [`http://127.0.0.1:${port}`];
    const site = await serveDesk(process.env['DIST'] ?? 'dist', toLocalStore(port), origins, language ? { language } : {});
    stops.push(site.stop);
    const service = await startDesk({ root: campaign, port, origin: site.origin });
    stops.push(service.stop);
    return { campaign, origin: site.origin, port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

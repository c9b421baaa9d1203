/** Pages that a reader may want next, in the words of somebody who needs them. */
import type { RouteKey } from '~/models/campaign.ts';
import { toPath } from './routes.ts';
import { getTranslate, type StringKey } from './translate.ts';

/** What a page is called where a reader is sent to it; elsewhere its name in the menu. */
const OWN: Partial<Record<RouteKey, StringKey>> = { safety: 'ways.safety', checks: 'checks.title' };

/** @example toWays('en', ['safety']) // => [{ href: '/en/safety/', label: 'What stays on the phone' }] */
export const toWays = (locale: string, keys: readonly RouteKey[]): { href: string; label: string }[] =>
  keys.map((key) => ({ href: toPath(key, locale), label: getTranslate(locale)(OWN[key] ?? (`nav.${key}` as StringKey)) }));

interface DoorSettings {
  doorMe: string;
  doorOther: string;
  /** The check behind the second door; without one it leads to the signs. */
  seenCheck?: string | undefined;
}

/** The two doors: it is about me, I saw something. */
export const toDoors = (locale: string, { doorMe, doorOther, seenCheck }: DoorSettings) =>
  [
    { href: toPath('help', locale), label: doorMe },
    { href: seenCheck ? toPath('checks', locale, seenCheck) : toPath('signs', locale), label: doorOther },
  ] as const;

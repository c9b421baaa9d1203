/** Which number leads, also on the day on which one had to be withdrawn. */
import type { Problem } from './problems.ts';

export interface NumberRoles {
  main: string;
  emergency: string;
  night?: string | undefined;
}

/**
 * Numbers in the order in which they lead: the main one; where it may not be shown, the night line, then emergency.
 * @example listLeading({ main: 'a', night: 'n', emergency: 'e' }, (slug) => slug !== 'a') // => ['n', 'e']
 */
export function listLeading({ main, night, emergency }: NumberRoles, isShown: (slug: string) => boolean): string[] {
  return [main, night, emergency].filter((slug) => slug !== undefined).filter(isShown);
}

/** Whether an entry has a number that can be tapped: only such a line can stand at the top of every page. */
export const canLead = ({ publish, number, dial, channel }: Record<string, unknown>): boolean =>
  publish === 'yes' && channel === 'voice' && Boolean(number) && Boolean(dial);

/** A site without a number to tap is not built. @param file the settings' file, for the message */
export function findNoLeading(roles: NumberRoles, lines: readonly ({ slug: string } & Record<string, unknown>)[], file: string): Problem[] {
  const shown = listLeading(roles, (slug) => lines.some((line) => line.slug === slug && canLead(line)));
  if (shown.length) return [];
  return [
    {
      file,
      what: {
        ro: 'Nici numărul principal, nici linia de noapte, nici urgența nu se publică. Niciun site nu iese fără un număr.',
        en: 'Neither the main number nor the night line nor emergency is published. No site goes out without a number.',
      },
      mend: { ro: 'Publică unul dintre ele sau alege altul.', en: 'Publish one of them, or choose another.' },
    },
  ];
}

import { expect } from 'vitest';

/** How many faults a message shows before it only counts the rest. */
const SHOWN = 25;

/** Expects no fault; otherwise fails with the faults as its message, one a line, and what they mean. */
export function expectNone(faults: readonly string[], why = ''): void {
  if (!faults.length) return;
  const rest = faults.length > SHOWN ? [`… and ${faults.length - SHOWN} more`] : [];
  expect.fail([`${faults.length} fault${faults.length > 1 ? 's' : ''}. ${why}`, ...faults.slice(0, SHOWN), ...rest].join('\n  '));
}

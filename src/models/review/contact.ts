/** What people dial, open or go to: the values of an entry that no one may publish on their own word. */

type Data = Record<string, unknown>;
const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same value however it is spaced. @example toPlain('0800 800 678') // => '0800800678' */
export function toPlain(value: string): string {
  const text = value.trim().replace(/\s+/g, ' ').toLowerCase();
  return /^[+\d][\d\s().\/-]*$/.test(text) ? text.replace(/[^\d+]/g, '') : text.replace(/\/$/, '');
}

function toAddress(place: unknown): string | undefined {
  const [own] = Array.isArray(place) ? (place as unknown[]) : [];
  if (!isRecord(own) || own['disclosed'] !== 'address') return undefined;
  return [own['street'], own['postcode'], own['town']].filter(Boolean).join(', ');
}

/** Every value that a second person has to confirm. @param data shared fields of a helpline or service, as written or as read */
export function listContacts(data: Data): string[] {
  const { channel, number, dial, phone, website, place } = data;
  const values = channel === undefined ? [phone, website, toAddress(place)] : channel === 'web' ? [website] : [number, dial];
  return [...new Set(values.filter((value) => value !== undefined && value !== null && value !== '').map((value) => toPlain(String(value))))];
}

/** The values that an entry's approval names, one a line. */
export const listApproved = ({ approved }: Data): string[] =>
  typeof approved === 'string' || typeof approved === 'number' ? String(approved).split('\n').map(toPlain).filter(Boolean) : [];

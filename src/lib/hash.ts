/** Short fingerprints of values, to see that something has changed. They keep nothing secret and prove nothing against someone who means harm. */

/** The same text for the same value, whatever the order of its keys. @example toCanonical({ b: 1, a: [2] }) // => '{"a":[2],"b":1}' */
export function toCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCanonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, item]) => `${JSON.stringify(key)}:${toCanonical(item)}`).join()}}`;
}

/** Ten letters and digits that stand for a value, in Node and in browsers alike. @example toHash('a') === toHash('a') // => true */
export function toHash(value: unknown): string {
  const text = toCanonical(value);
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [a, b].map((part) => (part >>> 0).toString(36).padStart(7, '0').slice(-5)).join('');
}

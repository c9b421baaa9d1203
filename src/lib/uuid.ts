import { createHash } from 'node:crypto';

const toBytes = (uuid: string) => Buffer.from(uuid.replace(/-/g, ''), 'hex');

/**
 * A name-based identifier (RFC 9562, version 5): the same name gives the same identifier in every build.
 * @example toUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com') // => '2ed6657d-e927-568b-95e1-2665a8aea6a2'
 */
export function toUuid(namespace: string, name: string): string {
  const hash = createHash('sha1').update(toBytes(namespace)).update(name, 'utf8').digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

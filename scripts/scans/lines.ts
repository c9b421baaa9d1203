/** Lines of a file of any length, gzip or not, with only a piece of it in memory. */
import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** No line of ours is longer: what is goes by as one that is too long. */
const LONGEST = 4096;
const PIECE = 1 << 18;

/** By its first bytes, not by its name: `logrotate` and people name files as they like. */
async function isZipped(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

async function openFile(file: string): Promise<ReadStream | ReturnType<typeof createGunzip>> {
  const stream = createReadStream(file, { highWaterMark: PIECE });
  if (!(await isZipped(file))) return stream;
  const unzipped = createGunzip({ chunkSize: PIECE });
  stream.on('error', (error) => unzipped.destroy(error));
  return stream.pipe(unzipped);
}

/**
 * Calls `onLine` with each line and its number; with `undefined` for one that is too long to be ours.
 * @throws Error when the file cannot be read, or breaks off in the middle of what is packed; the lines before were told
 */
export async function readLines(file: string, onLine: (line: string | undefined, number: number) => void): Promise<void> {
  let rest = '';
  let isLong = false;
  let number = 0;
  const end = (line: string) => {
    number += 1;
    onLine(isLong || line.length > LONGEST ? undefined : line, number);
    isLong = false;
  };
  for await (const piece of await openFile(file)) {
    const lines = (rest + (piece as Buffer).toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) end(line);
    if (rest.length > LONGEST) {
      isLong = true;
      rest = '';
    }
  }
  if (rest || isLong) end(rest);
}

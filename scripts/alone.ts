/** One at a time, also among processes: builds share a folder of Astro's in which one would sweep away what another still reads. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE = 250;

/** Whether a process is still there. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is somebody else's: it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes the lock; a lock whose holder is gone, because it was killed, is nobody's. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = readHolder(lock);
  if (holder && !isRunning(holder)) rmSync(lock, { force: true });
  return false;
}

/** Nothing while it is being written or just went. */
function readHolder(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Waits for its turn, works, and lets the next one in.
 * @param lock path of a file that is there while somebody works
 * @param onWait called once when somebody else is at work
 */
export async function alone<T>(lock: string, work: () => Promise<T>, onWait: () => void = () => undefined): Promise<T> {
  for (let isTold = false; !take(lock); isTold = true) {
    if (!isTold) onWait();
    await pause(PAUSE);
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { alone } from './alone.ts';

const makeLock = () => join(mkdtempSync(join(tmpdir(), 'alone-')), 'lock');

it('one works at a time, and who waits is told once', async () => {
  const lock = makeLock();
  const steps: string[] = [];
  const onWait = vi.fn();
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await pause(600);
    steps.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([alone(lock, work('a'), onWait), alone(lock, work('b'), onWait)])).toEqual(['a', 'b']);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(onWait).toHaveBeenCalledTimes(1);
  expect(existsSync(lock)).toBe(false);
});

it('work that fails lets the next one in', async () => {
  const lock = makeLock();
  await expect(alone(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await alone(lock, () => Promise.resolve('yes'))).toBe('yes');
});

it('the lock of a process that was killed is nobody’s', async () => {
  const lock = makeLock();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(lock, String(pid));
  expect(await alone(lock, () => Promise.resolve('in'))).toBe('in');
});

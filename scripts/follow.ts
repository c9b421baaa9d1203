/** Builds again when a campaign's files change: once at a time, and what changes meanwhile right after. */
import { watch } from 'node:fs';

const QUIET = 700;

export interface FollowOptions {
  /** The campaign's folder. */
  root: string;
  /** One build; told of what it throws. */
  rebuild: () => Promise<void>;
  onFailed: (error: unknown) => void;
}

/** @returns how to stop; a build that runs is waited for */
export function followChanges({ root, rebuild, onFailed }: FollowOptions): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isAgain = false;
  const run = async () => {
    do {
      isAgain = false;
      await rebuild().catch(onFailed);
    } while (isAgain);
    running = undefined;
  };
  const start = () => {
    if (running) isAgain = true;
    else running = run();
  };
  const watcher = watch(root, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(start, QUIET);
  });
  return async () => {
    watcher.close();
    clearTimeout(timer);
    isAgain = false;
    await running;
  };
}

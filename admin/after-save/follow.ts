/** Follows a save until it is on the site, or until it is known why not. */
import { STATUS_PATH, toNews, type BuildStatus, type News } from '../../src/lib/build-status.ts';

interface Answer {
  status?: BuildStatus;
  /** Milliseconds by which the server's clock is ahead of this one. */
  ahead: number;
}

/** The server tells its time in whole seconds: clocks that differ by less are one. */
const SECOND = 1_000;

/** Asks the desk's own site. A site that says nothing has no status. */
export async function ask(): Promise<Answer> {
  const response = await fetch(STATUS_PATH, { cache: 'no-store' });
  const ahead = Date.parse(response.headers.get('date') ?? '') - Date.now();
  const isStatus = response.ok && (response.headers.get('content-type') ?? '').includes('json');
  return { ...(isStatus && { status: (await response.json()) as BuildStatus }), ahead: Math.abs(ahead) < 2 * SECOND ? 0 : ahead || 0 };
}

/** A save: the site is asked as it begins, because a build may have begun before the desk hears that it went through. */
export interface Save {
  /** What the site said; nothing when it could not be asked. */
  asked: Promise<Answer | undefined>;
  /** Milliseconds since 1970, by the desk's clock. */
  at: number;
}

/**
 * @param pause milliseconds between two questions
 * @param show told each time; no more once the save is live or failed
 * @returns how to stop following
 */
export function follow({ asked, at }: Save, pause: number, show: (news: News) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const look = async (ahead: number | undefined) => {
    const answer = await ask().catch(() => undefined);
    if (isOver) return;
    const known = ahead ?? answer?.ahead;
    const news = toNews(answer?.status, new Date(at + (known ?? 0)).toISOString());
    show(news);
    if (news.kind !== 'live' && news.kind !== 'failed') timer = setTimeout(() => void look(known), pause);
  };
  void asked.then((answer) => look(answer?.ahead));
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

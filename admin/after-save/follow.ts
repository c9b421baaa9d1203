/** Follows a save until it is on the site, or until it is known why not. */
import { STATUS_PATH, toNews, type BuildStatus, type News } from '../../src/lib/build-status.ts';

interface Answer {
  status?: BuildStatus;
  /** The server's own clock, as an ISO instant. */
  now: string;
}

/** Asks the desk's own site. A site that says nothing has no status. */
export async function ask(): Promise<Answer> {
  const response = await fetch(STATUS_PATH, { cache: 'no-store' });
  const date = Date.parse(response.headers.get('date') ?? '');
  const now = new Date(Number.isNaN(date) ? Date.now() : date).toISOString();
  const isStatus = response.ok && (response.headers.get('content-type') ?? '').includes('json');
  return { ...(isStatus && { status: (await response.json()) as BuildStatus }), now };
}

/**
 * @param pause milliseconds between two questions
 * @param show told each time; no more once the save is live or failed
 * @returns how to stop following
 */
export function follow(pause: number, show: (news: News, before: BuildStatus | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let savedAt: string | undefined;
  let before: BuildStatus | undefined;
  const look = async () => {
    const answer = await ask().catch(() => undefined);
    if (isOver) return;
    if (answer && !savedAt) {
      savedAt = answer.now;
      before = answer.status;
    }
    const news = toNews(answer?.status, savedAt ?? new Date().toISOString(), before);
    show(news, before);
    if (news.kind !== 'live' && news.kind !== 'failed') timer = setTimeout(() => void look(), pause);
  };
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

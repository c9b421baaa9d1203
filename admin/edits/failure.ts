/** Why a save did not get through, in words, by what the place where it is saved answered. */
import type { Words } from '../../src/models/fields.ts';
import { Refusal, type ShowRefusal } from '../refusal.ts';
import { refusal } from '../words.ts';
import { editWords as words } from './words.ts';

export const statusOf = (error: unknown): number | undefined => (error as { status?: number } | undefined)?.status;

/** What GitLab's backend says in the place of a status: the token is over, and there is none to refresh it with. */
const NO_REFRESH = 'ACCESS_TOKEN_ERROR';

/** The session is over, or its token is not known any more. */
export const isSessionOver = (error: unknown): boolean => statusOf(error) === 401 || (error instanceof Error && error.name === NO_REFRESH);

/** @example toReason({ status: 403 }) // => words.forbidden */
export function toReason(error: unknown): Words {
  const status = statusOf(error);
  // A browser says only that it failed: `TypeError` without a network, `AbortError` after a minute without an answer. Forgejo's
  // backend calls that a 500 without an answer's text.
  const isOffline = error instanceof TypeError || /failed to fetch|networkerror|load failed|timed? ?out|abort/i.test(String(error));
  if (isOffline || status === undefined) return words.offline;
  if (status === 403 || status === 404) return words.forbidden;
  // GitLab says 400 for what its rules refuse.
  return [400, 405, 409, 422].includes(status) ? words.refused : words.broken;
}

interface FailureInput {
  language: keyof Words;
  show: ShowRefusal;
  tellSession: (language: keyof Words) => void;
}

/** Says what happened, and that the text is kept. @throws Refusal, which stops Decap */
export function explainFailure(error: unknown, { language, show, tellSession }: FailureInput): never {
  if (error instanceof Refusal) throw error;
  console.warn(error);
  if (isSessionOver(error)) tellSession(language);
  else show(refusal.title, [toReason(error)[language], words.kept[language]], language);
  throw new Refusal(refusal.short[language]);
}

/** The line at the foot of the desk that says what became of a save, and takes it back. */
import type { News } from '../../src/lib/build-status.ts';
import { fill } from '../../src/lib/fill.ts';
import type { Words } from '../../src/models/fields.ts';
import { afterSave as words } from '../words.ts';
import { ask, follow, type Save } from './follow.ts';
import type { Done, Undo } from './undo.ts';
import './bar.css';

export interface BarInput {
  language: keyof Words;
  timeZone: string;
  isLocal: boolean;
}

/** A local build begins at once; a server looks for changes now and then. */
const PAUSE = { local: 1_000, server: 10_000 };

/** @example toClock('2026-11-24T12:32:00Z', 'Europe/Bucharest') // => '14:32' */
export const toClock = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant));

/** What is known, in words. */
export function toSentence(news: News, { language, timeZone, isLocal }: BarInput): string {
  const takes = 'seconds' in news && news.seconds ? fill(words.takes[language], { seconds: news.seconds }) : '';
  switch (news.kind) {
    case 'live':
      return fill(words.live[language], { time: toClock(news.at, timeZone) });
    case 'failed':
      return fill(words.failed[language], { time: toClock(news.at, timeZone) });
    case 'building':
      return [words.building[language], takes].filter(Boolean).join(' ');
    case 'waiting':
      return [words[isLocal ? 'waitingHere' : 'waiting'][language], takes].filter(Boolean).join(' ');
    case 'unknown':
      return words.unknown[language];
  }
}

/** Makes the line. @returns what to call as a step begins, which returns what to call when it went through */
export function makeBar(input: BarInput): () => (done: Done) => void {
  const { language } = input;
  const bar = document.createElement('aside');
  bar.className = 'after-save';
  bar.lang = language;
  bar.setAttribute('aria-label', words.label[language]);
  const said = document.createElement('div');
  said.setAttribute('role', 'status');
  const back = document.createElement('button');
  back.type = 'button';
  const say = (sentence: string, problems: readonly string[] = []) => {
    const line = document.createElement('p');
    line.textContent = sentence;
    const list = document.createElement('ul');
    list.append(...problems.map((problem) => Object.assign(document.createElement('li'), { textContent: problem })));
    // A screen reader hears it once, not every second.
    if (said.textContent !== sentence + problems.join('')) said.replaceChildren(line, ...(problems.length ? [list] : []));
  };
  let stop = () => {};
  const start = (save: Save, lead: string) => {
    stop = follow(save, input.isLocal ? PAUSE.local : PAUSE.server, (news) =>
      say([lead, toSentence(news, input)].filter(Boolean).join(' '), news.kind === 'failed' ? news.problems : []),
    );
  };
  const takeBack = async (undo: Undo) => {
    back.disabled = true;
    try {
      const list = await undo();
      back.hidden = true;
      // The form still holds what was taken back: it is opened anew from what is written now.
      sessionStorage.setItem(UNDONE, '1');
      if (list) history.replaceState(null, '', list);
      location.reload();
    } catch {
      say(words.undoFailed[language]);
    }
    back.disabled = false;
  };
  bar.append(said, back);
  const show = ({ undo, isDraft }: Done, save: Save, lead = '') => {
    if (!bar.isConnected) document.body.append(bar);
    back.textContent = words.undo[language];
    back.hidden = !undo;
    back.onclick = undo ? () => void takeBack(undo) : null;
    stop();
    if (isDraft) say(words.draft[language]);
    else start(save, lead);
  };
  const begin = () => {
    const [asked, began] = [ask().catch(() => undefined), Date.now()];
    // What is written here may be in a build before the desk hears of it; a host has it when it says so.
    return (done: Done, lead?: string) => show(done, { asked, at: input.isLocal ? began : Math.floor(Date.now() / 1_000) * 1_000 }, lead);
  };
  if (sessionStorage.getItem(UNDONE)) {
    sessionStorage.removeItem(UNDONE);
    begin()({}, words.undone[language]);
    say(words.undone[language]);
  }
  return begin;
}

const UNDONE = 'desk-undone';

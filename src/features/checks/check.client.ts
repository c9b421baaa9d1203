/**
 * Asks a check's questions one by one. It takes every word and drawing from the page's own markup, keeps the answers in one list in memory
 * and nowhere else, and forgets them when the page is left. No history entry is made: the phone's Back leaves the check, as it would leave
 * any page, and no entry tells how far someone got.
 */
import { findOutcome } from '~/lib/scoring.ts';

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const one = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement;

/** An element with a class and what is in it. */
function make(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}
/** What an element holds, to be put elsewhere. */
const copyOf = (element: Element) => [...element.childNodes].map((node) => node.cloneNode(true));

function start(root: HTMLElement): void {
  const questions = all(root, '[data-question]').map((item) => ({
    place: one(item, 'p').textContent,
    heading: one(item, 'h2'),
    answers: all(item, 'details').map((details) => ({
      label: one(details, 'summary'),
      meaning: one(details, 'p'),
      weight: Number(details.dataset['weight']),
    })),
  }));
  const ends = all(root, '[data-from]');
  const limits = ends.map((end) => Number(end.dataset['from']));
  const words = one(root, '[data-ends]').dataset;
  const screen = one(root, '[data-screen]');
  const show = (selector: string, isShown: boolean) => all(root, selector).forEach((element) => (element.hidden = !isShown));

  /** Places of the answers given so far. */
  let given: number[] = [];

  const chosen = () => given.map((at, i) => ({ question: questions[i], answer: questions[i]?.answers[at] }));

  function toQuestion(): Node[] {
    const question = questions[given.length] as (typeof questions)[number];
    const heading = make('h2', '', make('span', 'small quiet', question.place), ...copyOf(question.heading));
    const answers = question.answers.map(({ label }, i) => {
      const button = make('button', '', ...copyOf(label)) as HTMLButtonElement;
      button.type = 'button';
      button.onclick = () => {
        given.push(i);
        render(true);
      };
      return make('li', '', button);
    });
    return [heading, make('ul', 'answers', ...answers)];
  }

  /** In danger the emergency number is the first of those to call, else the last. */
  function placeRescue(isFirst: boolean): void {
    const rescue = root.querySelector('[data-emergency]');
    const list = rescue?.parentElement;
    if (!rescue || !list) return;
    list.insertBefore(rescue, isFirst ? list.firstChild : null);
    [...list.children].forEach((line, i) => line.classList.toggle('you', i === 0));
  }

  function toEnd(): Node[] {
    const reasons = chosen()
      .filter(({ answer }) => answer?.weight)
      .sort((a, b) => (b.answer?.weight ?? 0) - (a.answer?.weight ?? 0));
    const sum = reasons.reduce((total, { answer }) => total + (answer?.weight ?? 0), 0);
    const end = ends[findOutcome(limits, sum)] as HTMLElement;
    placeRescue(end.hasAttribute('data-danger'));
    const list = reasons.map(({ question, answer }) =>
      make(
        'li',
        '',
        make('p', 'small quiet', question?.heading.textContent ?? ''),
        make('h3', '', answer?.label.textContent ?? ''),
        make('p', '', ...(answer ? copyOf(answer.meaning) : [])),
      ),
    );
    return [
      one(end, '.signal').cloneNode(true),
      make('h2', '', one(end, 'h3').textContent),
      ...all(end, '.dial').map((dial) => dial.cloneNode(true)),
      make('p', 'lead', one(end, 'p').textContent),
      make('h3', '', (list.length ? words['why'] : words['nothing']) ?? ''),
      ...(list.length ? [make('ul', 'stops', ...list)] : []),
    ];
  }

  function render(isStarted: boolean): void {
    const isOver = given.length === questions.length;
    root.classList.toggle('running', isStarted);
    show('[data-list], [data-ends]', false);
    show('[data-steps]', true);
    show('[data-start], [data-keep]', !isStarted);
    show('[data-moves]', isStarted);
    show('[data-places]', isStarted && !isOver);
    show('[data-back]', given.length > 0);
    show('[data-people]', isStarted && isOver);
    all(root, '[data-places] i').forEach((place, i) => {
      place.className = i === given.length ? 'here' : i < given.length ? 'past' : '';
    });
    screen.replaceChildren(...(isStarted ? (isOver ? toEnd() : toQuestion()) : []));
    if (!isStarted) return;
    // Heard first by a screen reader: which question, and what it asks. The number at the top stays in sight.
    const heading = one(screen, 'h2');
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  const restart = (isStarted: boolean) => {
    given = [];
    render(isStarted);
  };
  one(root, '[data-start]').onclick = () => restart(true);
  one(root, '[data-again]').onclick = () => restart(true);
  one(root, '[data-back]').onclick = () => {
    given.pop();
    render(true);
  };
  // Also before the page goes into the back-forward cache: what comes back from there is a check that nobody has begun.
  addEventListener('pagehide', () => restart(false));
  restart(false);
}

const root = document.querySelector<HTMLElement>('[data-check]');
// On a slow network the list may be in use already: it is then left as it is.
if (root && !root.querySelector('details[open]')) start(root);

// Inlined in every public page, byte for byte the same: words come in `data-*`. Keys and announcements follow GOV.UK's Exit this page.
(() => {
  const root = document.documentElement;
  const exit = document.querySelector('.exit');
  const status = document.querySelector('.exit-status');
  const words = exit.dataset;
  const title = document.title;
  const PATIENCE = 5000;
  let cover;
  let presses = 0;
  let timer;

  // The cover is beside <body>, not in it: whatever the page does, hiding the body hides all of it.
  const hide = () => {
    root.classList.add('covered');
    window.navigation?.updateCurrentEntry({ state: { covered: true } });
    document.title = exit.hostname;
    if (!cover) {
      cover = document.createElement('div');
      cover.className = 'cover';
      cover.setAttribute('role', 'alert');
      root.append(cover);
    }
    cover.replaceChildren();
  };
  const show = () => {
    root.classList.remove('covered');
    window.navigation?.updateCurrentEntry({ state: null });
    document.title = title;
    cover.remove();
    cover = undefined;
  };

  // Covered and painted first, gone after. Known to be offline, it stays covered: the browser's error page would uncover nothing better.
  const leave = (event) => {
    event?.preventDefault();
    hide();
    cover.textContent = words.leaving;
    if (navigator.onLine) requestAnimationFrame(() => setTimeout(() => location.replace(exit.href)));
  };
  exit.addEventListener('click', leave);

  const say = (text = '') => (status.textContent = text);
  const reset = () => {
    if (!presses) return;
    clearTimeout(timer);
    presses = 0;
    say();
  };
  addEventListener('keydown', (event) => event.key !== 'Shift' && reset(), true);
  addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) return;
      clearTimeout(timer);
      presses += 1;
      if (presses > 2) {
        presses = 0;
        return leave();
      }
      say(presses > 1 ? words.last : words.more);
      timer = setTimeout(() => {
        presses = 0;
        say(words.expired);
        timer = setTimeout(say, PATIENCE);
      }, PATIENCE);
    },
    true,
  );

  // A page reached by Back is covered unless the browser says that we came from a page of ours. Our pages send no referrer, so within the
  // site `activation.from` is an entry without an address; from elsewhere, or in an engine that does not know it, there is none. A covered page marks its own entry, so that the next Back is covered too.
  const returned = (isRestored) => {
    const isBack = isRestored || performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
    const from = window.navigation?.activation?.from;
    if (!isBack || (from && !from.getState()?.covered)) return;
    hide();
    const button = document.createElement('button');
    button.textContent = words.resume;
    button.onclick = show;
    cover.append(button);
  };
  returned(false);
  addEventListener('pageshow', (event) => event.persisted && returned(true));

  // What was still to come when the page was made may have passed since.
  const age = () => {
    for (const item of document.querySelectorAll('[data-until]')) {
      if (Date.parse(item.dataset.until) > Date.now()) continue;
      item.classList.add('over');
      for (const word of item.querySelectorAll('[hidden]')) word.hidden = false;
    }
  };
  addEventListener('pageshow', age);

  addEventListener('DOMContentLoaded', () => {
    age();
    const isComputer = matchMedia('(pointer: fine)').matches;
    for (const button of document.querySelectorAll('[data-copy]')) {
      button.hidden = !navigator.clipboard || !(isComputer || 'always' in button.dataset);
      button.onclick = () => navigator.clipboard.writeText(button.dataset.copy).then(() => (button.textContent = button.dataset.done));
    }
    for (const button of document.querySelectorAll('[data-print]')) {
      button.hidden = false;
      button.onclick = () => print();
    }
    for (const button of document.querySelectorAll('[data-share]')) {
      button.hidden = !navigator.share;
      button.onclick = () => navigator.share({ title, url: button.dataset.share }).catch(() => {});
    }
  });
})();

(() => {
  const exit = document.querySelector('.exit');
  const status = document.querySelector('.exit-status');
  const { more, last, expired, resume } = exit.dataset;
  const PATIENCE = 5000;
  let cover;
  let presses = 0;
  let timer;

  // Covered first, gone after: nothing of the page is on the screen while the next one loads.
  const leave = (event) => {
    event?.preventDefault();
    document.documentElement.classList.add('covered');
    document.title = '\u200b';
    cover ??= document.body.appendChild(document.createElement('div'));
    cover.className = 'cover';
    if (navigator.onLine) requestAnimationFrame(() => setTimeout(() => location.replace(exit.href)));
  };
  exit.addEventListener('click', leave);

  const say = (words = '') => (status.textContent = words);
  const reset = () => {
    clearTimeout(timer);
    if (presses) say();
    presses = 0;
  };
  addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) return reset();
      clearTimeout(timer);
      presses += 1;
      if (presses > 2) return leave();
      say(presses > 1 ? last : more);
      timer = setTimeout(() => {
        presses = 0;
        say(expired);
        timer = setTimeout(say, PATIENCE);
      }, PATIENCE);
    },
    true,
  );
  // Shift held for a capital letter is no press.
  addEventListener('keydown', (event) => event.key !== 'Shift' && reset(), true);

  // Brought back by the browser: still covered, until whoever came back on purpose says so.
  addEventListener('pageshow', (event) => {
    if (!event.persisted || !cover) return;
    const button = document.createElement('button');
    button.textContent = resume;
    button.onclick = () => location.reload();
    cover.replaceChildren(button);
  });

  if (navigator.clipboard && matchMedia('(pointer: fine)').matches)
    for (const button of document.querySelectorAll('[data-copy]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        navigator.clipboard.writeText(button.dataset.copy).then(() => (button.textContent = button.dataset.done));
      });
    }
})();

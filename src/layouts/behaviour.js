(() => {
  if (!navigator.clipboard || !matchMedia('(pointer: fine)').matches) return;
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(button.dataset.copy).then(() => (button.textContent = button.dataset.done));
    });
  }
})();

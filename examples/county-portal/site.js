// The site's own script: it knows nothing of the widgets.
'use strict';

(() => {
  const storageKey = 'site-large-type';

  document.querySelector('#today').textContent = `今天是 ${new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
  }).format(new Date())}`;

  const button = document.querySelector('#large');
  const show = (isLarge) => {
    document.documentElement.classList.toggle('large', isLarge);
    button.setAttribute('aria-pressed', String(isLarge));
  };

  let isLarge = false;
  try {
    isLarge = localStorage.getItem(storageKey) === '1';
  } catch {
    // Storage refused: the switch lasts as long as the page.
  }
  show(isLarge);

  button.addEventListener('click', () => {
    isLarge = !isLarge;
    show(isLarge);
    try {
      localStorage.setItem(storageKey, isLarge ? '1' : '0');
    } catch {
      // As above.
    }
  });
})();

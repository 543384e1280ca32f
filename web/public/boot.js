// Theme, density and language before the first paint, so that nothing flashes.
// A file of its own: the content security policy allows no inline script.
(() => {
  const root = document.documentElement;
  const wanted = localStorage.getItem('leadwright-theme') ?? 'auto';
  const dark = wanted === 'dark' || (wanted === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');

  root.dataset.density = localStorage.getItem('leadwright-density') ?? 'wide';

  const spoken = localStorage.getItem('leadwright-language') ?? navigator.language;
  root.lang = spoken.startsWith('vi') ? 'vi' : 'en';
})();

// Keys for the queue, as long as its reader wants them: everything can be done without.
(() => {
  'use strict';

  const desk = document.querySelector('main[data-keys]');
  if (!desk) {
    return;
  }

  // Where a keyboard writes no Latin letters, the place of the key counts.
  const places = { KeyJ: 'j', KeyK: 'k', KeyO: 'o', KeyA: 'a' };

  const acts = {
    '/': () => document.getElementById('find').select(),
    'j': () => move(1),
    'k': () => move(-1),
    'o': () => row()?.click(),
    'a': () => {
      const link = row();
      if (link) {
        location.assign(link.href + '#desk-officer');
      }
    },
    '?': () => document.getElementById('keys-help').showModal(),
  };

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing
      || event.target.closest('input, textarea, select, [contenteditable], dialog')) {
      return;
    }
    const act = acts[/^[!-~]$/.test(event.key) ? event.key : places[event.code]];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  document.querySelector('#keys-help [data-close]').addEventListener('click', (event) => event.target.closest('dialog').close());

  function links() {
    return [...desk.querySelectorAll('tbody th .code')];
  }

  // The row in which one is: that of the focus, else the one that the address names.
  function row() {
    const at = document.activeElement?.closest('tbody tr') ?? desk.querySelector('tbody tr:target');
    return at?.querySelector('th .code');
  }

  function move(by) {
    const all = links();
    const at = all.indexOf(row());
    all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  }
})();

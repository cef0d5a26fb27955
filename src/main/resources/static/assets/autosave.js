// A form with data-autosave is saved as one types. What could not be sent is kept in this browser, for this account and this page
// alone, and offered again. Words come from the page; without this file the page says what is true then.
(() => {
  'use strict';

  const KEPT = 'article12.kept';
  const DAYS_KEPT = 30;
  const ours = ['_csrf', '_for', 'stamp', 'version', 'page', 'sent', 'back', 'q', 'then'];
  // Every form says for whom it was made, without saying who that is.
  const owner = document.querySelector('input[name=_for]')?.value;

  // What this browser keeps: under owner and address, when it was typed, in which pages, and the fields.
  const kept = {
    key: (path) => [KEPT, owner, path].join(' '),
    read(path) {
      try {
        return JSON.parse(localStorage.getItem(kept.key(path)));
      } catch {
        return null;
      }
    },
    write(path, entry) {
      try {
        localStorage.setItem(kept.key(path), JSON.stringify(entry));
      } catch {
        // A full or forbidden store keeps nothing; the page still saves.
      }
    },
    forget: (path) => kept.forgetIf((key) => key === kept.key(path)),
    forgetAll: () => kept.forgetIf((key) => key.startsWith(`${KEPT} ${owner} `)),
    forgetIf(which) {
      try {
        Object.keys(localStorage).filter((key) => key.startsWith(`${KEPT} `) && which(key)).forEach((key) => localStorage.removeItem(key));
      } catch {
        // Nothing is kept where there is no store.
      }
    },
  };

  kept.forgetIf((key) => {
    try {
      return Date.now() - JSON.parse(localStorage.getItem(key)).at > DAYS_KEPT * 24 * 60 * 60 * 1000;
    } catch {
      return true;
    }
  });

  // The portal names the pages of a draft that it has heard of, and how often each had sent.
  const arrived = new Map((document.querySelector('[data-autosave-arrived]')?.dataset.autosaveArrived ?? '')
    .split(' ').filter(Boolean).map((page) => [page.split(':')[0], Number(page.split(':')[1])]));

  function unsent(path) {
    const entry = owner && kept.read(path);
    if (entry && entry.pages.some((sender) => arrived.get(sender.id) >= sender.sent)) {
      kept.forget(path);
      return null;
    }
    return entry;
  }

  function element(name, words, className) {
    const made = document.createElement(name);
    made.textContent = words;
    if (className) {
      made.className = className;
    }
    return made;
  }

  // A page about a whole draft says for which parts something was kept.
  const parts = document.querySelector('[data-autosave-parts]');
  const waiting = parts ? [...document.querySelectorAll('.tasks a')].filter((link) => unsent(link.pathname)) : [];
  if (waiting.length > 0) {
    const list = document.createElement('ul');
    for (const link of waiting) {
      const item = document.createElement('li');
      const copy = element('a', link.textContent);
      copy.href = link.href;
      item.append(copy);
      list.append(item);
    }
    parts.className = 'inset-block';
    parts.append(element('p', parts.dataset.autosaveParts), list);
  }

  const form = document.querySelector('form[data-autosave]');
  // Narrow and wide screens have a button of their own.
  const signOuts = document.querySelectorAll('form[action$="/sign-out"]');
  if (!form || !owner) {
    signOuts.forEach((signOut) => signOut.addEventListener('submit', kept.forgetAll));
    return;
  }

  // The hidden field that says which page it is, and what it showed.
  const page = form.elements[form.dataset.autosave];
  const path = new URL(form.action).pathname;
  const state = form.querySelector('[data-autosave-state]');
  const saved = state.querySelector('[role=status]');
  const warning = state.querySelector('[role=alert]');
  const isConflict = form.querySelector('.conflict') !== null;
  let stamp = page.value;
  let count = Number(form.elements.sent.value);
  let confirmed = typed();
  let stopped = isConflict;
  let submitting = false;
  let timer;
  let request;

  state.querySelector('[data-autosave-words]').textContent = state.dataset.asYouType;
  if (isConflict) {
    // What is kept belongs to the page before; it has arrived once this one has.
    const before = kept.read(path);
    if (before) {
      kept.write(path, { ...before, pages: [...before.pages, { id: pageId(), sent: 0 }] });
    }
  } else {
    offer(unsent(path));
  }

  // What the form says of itself is written as it leaves: a browser would put changed hidden fields back when the page is loaded again.
  form.addEventListener('formdata', (leaving) => {
    leaving.formData.set(page.name, stamp);
    leaving.formData.set('sent', count);
  });

  function pageId() {
    return stamp.split('.')[1];
  }

  function fields() {
    return [...new FormData(form)].filter(([name, value]) => !ours.includes(name) && !name.startsWith('_') && typeof value === 'string');
  }

  function typed() {
    return JSON.stringify(fields());
  }

  function isUnsaved() {
    return typed() !== confirmed;
  }

  function keep() {
    if (!isConflict && isUnsaved()) {
      kept.write(path, { at: Date.now(), stamp, pages: [{ id: pageId(), sent: count + 1 }], fields: fields() });
    }
  }

  function say(words) {
    if (saved.textContent !== words) {
      saved.textContent = words;
    }
  }

  function warn(words) {
    warning.hidden = !words;
    if (warning.textContent !== words) {
      warning.textContent = words;
    }
    if (words) {
      say('');
      // The next success is worth hearing of again.
      saved.setAttribute('aria-live', 'polite');
    }
  }

  function sayWhenSaved() {
    warn('');
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
    say(state.dataset.saved.replace('%', time));
    // Heard once; from then on it is only there to be read.
    setTimeout(() => saved.setAttribute('aria-live', 'off'), 2000);
  }

  // Sends what is not saved yet; answers whether everything is.
  async function send(leaving) {
    clearTimeout(timer);
    if (!isUnsaved()) {
      return true;
    }
    if (stopped) {
      return false;
    }
    const now = typed();
    keep();
    count += 1;
    const body = new URLSearchParams(new FormData(form));
    body.set('then', 'autosave');
    request?.abort();
    const sending = new AbortController();
    request = sending;
    const patience = setTimeout(() => sending.abort('slow'), 20000);
    try {
      const answer = await fetch(path, {
        method: 'POST', body, redirect: 'manual', keepalive: leaving, signal: leaving ? null : sending.signal, headers: { 'X-Autosave': 'yes' },
      });
      if (answer.status === 204) {
        confirmed = now;
        if (isUnsaved()) {
          keep();
        } else {
          kept.forget(path);
          sayWhenSaved();
        }
        return !isUnsaved();
      }
      stopped = true;
      warn(answer.status === 409 ? state.dataset.conflict : answer.type === 'opaqueredirect' ? state.dataset.signedOut : state.dataset.failed);
      if (answer.status >= 500) {
        stopped = false;
        tryAgain();
      }
    } catch {
      if (request === sending && !submitting) {
        warn(state.dataset.failed);
        tryAgain();
      }
    } finally {
      clearTimeout(patience);
    }
    return false;
  }

  function tryAgain() {
    clearTimeout(timer);
    timer = setTimeout(send, 15000);
  }

  function changed() {
    keep();
    clearTimeout(timer);
    timer = setTimeout(send, 2500);
  }

  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  window.addEventListener('online', () => send());

  form.addEventListener('submit', () => {
    clearTimeout(timer);
    keep();
    submitting = true;
    request?.abort();
    count += 1;
  });

  window.addEventListener('pagehide', () => {
    if (!submitting && isUnsaved()) {
      keep();
      send(true);
    }
  });

  window.addEventListener('pageshow', () => {
    submitting = false;
  });

  // Signing out waits until everything is saved; what cannot be saved is given up at the second press only.
  let giveUp = false;
  signOuts.forEach((signOut) => signOut.addEventListener('submit', (event) => {
    if (giveUp || !isUnsaved()) {
      submitting = true;
      kept.forgetAll();
      return;
    }
    event.preventDefault();
    Promise.race([send(), new Promise((resolve) => setTimeout(resolve, 5000, false))]).then((done) => {
      giveUp = true;
      if (done) {
        signOut.requestSubmit();
      } else {
        warn(state.dataset.leave);
      }
    });
  }));

  function offer(entry) {
    const place = document.querySelector('[data-autosave-offer]');
    if (!entry || !place || JSON.stringify(entry.fields) === confirmed) {
      if (entry) {
        kept.forget(path);
      }
      return;
    }
    const when = new Date(entry.at).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
    const buttons = document.createElement('div');
    const restore = element('button', place.dataset.restore, 'button');
    const discard = element('button', place.dataset.discard, 'link-button');
    restore.type = 'button';
    discard.type = 'button';
    buttons.className = 'buttons';
    buttons.append(restore, discard);
    place.className = 'inset-block';
    place.append(element('h2', place.dataset.title), element('p', place.dataset.words.replace('%', when)), buttons);
    restore.addEventListener('click', () => {
      putBack(entry);
      place.remove();
      form.querySelector('h1').scrollIntoView();
      send();
    });
    discard.addEventListener('click', () => {
      kept.forget(path);
      place.remove();
    });
  }

  // The form becomes the page in which it was typed: it is merged with what was saved since, as that one would have been.
  function putBack(entry) {
    for (const field of form.elements) {
      const values = entry.fields.filter(([name]) => name === field.name).map(([, value]) => value);
      if (ours.includes(field.name) || !field.name || field.name.startsWith('_')) {
        continue;
      }
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = values.includes(field.value);
      } else if (!['submit', 'button', 'hidden'].includes(field.type)) {
        field.value = values[0] ?? '';
      }
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    stamp = entry.stamp;
    count = Math.max(...entry.pages.map((sender) => sender.sent));
    keep();
  }
})();

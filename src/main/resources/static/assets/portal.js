// Only comfort: every page works whole without this file.
(() => {
  'use strict';

  document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented && 'upload' in event.target.dataset && window.FormData) {
      upload(event, event.target);
    }
  });

  // Files on their way are shown as they go; what comes back is shown as the browser itself would.
  function upload(event, form) {
    const shown = form.querySelector('[data-upload-progress]');
    const files = [...form.querySelectorAll('input[type=file]')].flatMap((field) => [...field.files]);
    if (!shown || files.length === 0) {
      return;
    }
    event.preventDefault();
    // What is on its way already is not sent twice.
    if (form.dataset.underway) {
      return;
    }
    form.dataset.underway = 'yes';
    const words = shown.querySelector('[role=status]');
    const bar = shown.querySelector('progress');
    const stop = (reason) => {
      delete form.dataset.underway;
      words.textContent = shown.dataset[reason];
      bar.parentElement.hidden = true;
    };
    shown.hidden = false;
    const megabyte = 1024 * 1024;
    const together = files.reduce((sum, file) => sum + file.size, 0);
    if (files.some((file) => file.size > 10 * megabyte) || together > 50 * megabyte) {
      stop('tooLarge');
      return;
    }
    words.textContent = '';
    bar.value = 0;
    bar.parentElement.hidden = false;
    const sending = new XMLHttpRequest();
    sending.upload.addEventListener('progress', (sent) => {
      if (sent.lengthComputable) {
        bar.value = (100 * sent.loaded) / sent.total;
      }
    });
    for (const end of ['error', 'abort', 'timeout']) {
      sending.addEventListener(end, () => stop('broken'));
    }
    sending.addEventListener('load', () => {
      if (!sending.response) {
        stop('broken');
        return;
      }
      history.replaceState(null, '', sending.responseURL);
      show(sending.response);
    });
    const content = new FormData(form, event.submitter);
    sending.open('POST', form.action);
    // The browser reads the page as it reads any other; no script makes markup out of text.
    sending.responseType = 'document';
    sending.send(content);
  }

  // Shows a page that has come instead of the one that is there.
  function show(page) {
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    window.scrollTo(0, 0);
    dress();
  }

  // A menu closes as menus do: with the escape key, or a press beside it.
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      for (const menu of openMenus()) {
        menu.open = false;
        menu.firstElementChild.focus();
      }
    }
  });
  document.addEventListener('click', (event) => {
    openMenus().filter((menu) => !menu.contains(event.target)).forEach((menu) => { menu.open = false; });
  });

  function openMenus() {
    return [...document.querySelectorAll('.menu[open], .chip-menu[open]')];
  }

  // What no text holds, and what counts as one end of a line: as org.article12.core.text.Text has it. Half a character counts as
  // one: the browser sends a replacement for it.
  const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
  const noText = new RegExp('[\\u{0}-\\u{8}\\u{e}-\\u{1f}\\u{7f}-\\u{84}\\u{86}-\\u{9f}\\u{ad}\\u{202a}-\\u{202e}\\u{2060}-\\u{206f}'
    + '\\u{feff}\\u{fff9}-\\u{fffc}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e007f}\\p{Noncharacter_Code_Point}]', 'gu');

  // How many characters the portal will count.
  function length(text) {
    return [...text.replace(lineEnds, '\n').replace(noText, '').normalize('NFC')].length;
  }

  // Near the most that a field takes, how many characters are left, or too many.
  function count(shown) {
    const field = shown.closest('.field').querySelector('input, textarea');
    const most = Number(shown.dataset.most);
    const left = most - length(field.value);
    const words = left < 0 ? shown.dataset.over : left <= Math.max(20, most / 10) ? shown.dataset.left : '';
    shown.textContent = words.replace('%', Math.abs(left).toLocaleString(document.documentElement.lang));
  }

  // Not more often than somebody can listen.
  function countSoon(shown) {
    clearTimeout(counting.get(shown));
    counting.set(shown, setTimeout(count, 400, shown));
  }

  const counting = new WeakMap();
  document.addEventListener('input', (event) => {
    const shown = event.target.closest('.field')?.querySelector('.count');
    if (shown) {
      countSoon(shown);
    }
  });

  // What a page gets once it is there.
  function dress() {
    document.querySelectorAll('.count').forEach((shown) => count(shown));

    // Buttons that only script can serve.
    for (const button of document.querySelectorAll('[data-print]')) {
      button.hidden = false;
      button.addEventListener('click', () => window.print());
    }

    // A box that narrows a long list of choices; what is ticked always stays in sight.
    for (const list of document.querySelectorAll('.choices[data-filter]')) {
      const choices = [...list.querySelectorAll('.choice')];
      if (choices.length < 9) {
        continue;
      }
      const label = document.createElement('label');
      const box = document.createElement('input');
      label.className = 'choices-filter';
      label.textContent = list.dataset.filter;
      box.type = 'search';
      box.className = 'input';
      box.autocomplete = 'off';
      label.append(box);
      list.before(label);
      box.addEventListener('input', () => {
        const words = box.value.toLocaleLowerCase().split(/\s+/);
        for (const choice of choices) {
          const text = choice.textContent.toLocaleLowerCase();
          choice.hidden = !choice.querySelector('input').checked && !words.every((word) => text.includes(word));
        }
      });
      box.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
        }
      });
    }

    // What can be taken back for a moment is offered for no longer, unless somebody is about to press it, whom the portal answers.
    for (const undo of document.querySelectorAll('form.undo')) {
      setTimeout(() => {
        undo.hidden = !undo.contains(document.activeElement);
      }, undo.dataset.seconds * 1000);
    }

    // Browsers that ignore autofocus on anything but a field.
    document.querySelector('.error-summary')?.focus();
  }

  dress();
})();

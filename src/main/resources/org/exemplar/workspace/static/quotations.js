// Orders the chosen quotations by dragging and by keys, and minds what was written and not saved.
// Everything here sends the forms that the page has; without it their buttons do the same.

const told = document.getElementById('told');

/** Sends the form that moves a quotation, with another place than its buttons have. */
function move(entry, to) {
  const form = entry.querySelector('form.move');
  const place = document.createElement('input');
  place.type = 'hidden';
  place.name = 'to';
  place.value = to;
  form.append(place);
  moved = entry.id;
  form.requestSubmit();
  place.remove();
}

/** The quotation that was moved last: it keeps the focus when the list is drawn anew. */
let moved = null;
let dragged = null;

function places() {
  return [...document.querySelectorAll('[data-order] > .entry')];
}

document.addEventListener('keydown', (event) => {
  const up = event.key === 'ArrowUp';
  if (!event.altKey || !(up || event.key === 'ArrowDown')) {
    return;
  }
  const entry = event.target.closest('[data-order] > .entry');
  const to = entry ? Number(entry.dataset.place) + (up ? -1 : 1) : -1;
  if (entry && to >= 0 && to < places().length) {
    event.preventDefault();
    move(entry, to);
  }
});

/** Lets each quotation be dragged, and focused by the Tab key so that keys can move it. */
function prepare() {
  const entries = places();
  if (entries.length > 1) {
    entries.forEach((entry) => {
      entry.draggable = true;
      entry.tabIndex = 0;
    });
  }
}

function mark(entry, behind) {
  places().forEach((one) => one.classList.remove('before', 'behind'));
  entry?.classList.add(behind ? 'behind' : 'before');
}

document.addEventListener('dragstart', (event) => {
  dragged = event.target.closest?.('[data-order] > .entry') ?? null;
  dragged?.classList.add('dragged');
});

document.addEventListener('dragover', (event) => {
  const over = dragged && event.target.closest('[data-order] > .entry');
  if (over) {
    event.preventDefault();
    mark(over, Number(over.dataset.place) > Number(dragged.dataset.place));
  }
});

document.addEventListener('drop', (event) => {
  const over = dragged && event.target.closest('[data-order] > .entry');
  if (over) {
    event.preventDefault();
    if (over !== dragged) {
      move(dragged, Number(over.dataset.place));
    }
  }
});

document.addEventListener('dragend', () => {
  dragged?.classList.remove('dragged');
  mark(null);
  dragged = null;
});

// What was refused shows with the list as it stands now.
document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.xhr.status === 409) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

document.addEventListener('submit', (event) => {
  moved = event.target.closest('[data-order] > .entry')?.id ?? moved;
});

document.addEventListener('htmx:afterSettle', () => {
  prepare();
  const entry = moved && document.getElementById(moved);
  if (entry) {
    if (!entry.contains(document.activeElement)) {
      entry.focus();
    }
    told.textContent = `Place ${Number(entry.dataset.place) + 1} of ${places().length}.`;
  }
  moved = null;
});

/** Asks before a page is left on which something was written and not saved. */
function keep(form) {
  const written = form.elements.text;
  let sent = false;
  form.addEventListener('submit', () => {
    sent = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!sent && written.value !== written.defaultValue) {
      event.preventDefault();
    }
  });
}

prepare();
document.querySelectorAll('form[data-keep]').forEach(keep);

// The screen on which a transcript is coded: its codes, its keys, and what comes back from the
// workspace.

import { linkOf, marks, show, shown, watch } from './transcript-marks.js';
import { article, finished, paint, ranges, turnAt, turns } from './transcript-text.js';
import {
  be, chosen, drop, form, go, here, nextUncoded, selectSentence, selectTurn, step,
} from './transcript-words.js';
import { tell } from './workspace.js';

const find = document.querySelector('#find');
const buttons = form ? [...form.querySelectorAll('.codes button')] : [];

// ---- codes -----------------------------------------------------------------------------------------

const LAST = 'exemplar-last-code';

function left() {
  return buttons.filter((button) => !button.parentElement.hidden);
}

function number() {
  buttons.forEach((button) => button.querySelector('.key')?.remove());
  left().slice(0, 9).forEach((button, i) => {
    const key = document.createElement('span');
    key.className = 'key';
    key.setAttribute('aria-hidden', 'true');
    key.textContent = String(i + 1);
    button.append(key);
  });
}

function apply(button) {
  if (!button) {
    tell('No code was applied yet.');
  } else {
    button.click();
  }
}

function listen() {
  number();
  find.addEventListener('input', () => {
    const letters = find.value.trim().toLowerCase().split(/\s+/);
    for (const button of buttons) {
      const name = button.firstChild.textContent.toLowerCase();
      button.parentElement.hidden = !letters.every((some) => name.includes(some));
    }
    form.querySelector('.none').hidden = left().length > 0;
    number();
  });
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      left()[0]?.click();
    }
  });
  // Before htmx sends it: what is not complete is not sent.
  form.addEventListener('submit', (event) => {
    if (chosen === null) {
      event.preventDefault();
      event.stopImmediatePropagation();
      tell('First select the words in the text that get the code.');
    } else if (event.submitter?.name === 'code') {
      sessionStorage.setItem(LAST, event.submitter.value);
    }
  }, { capture: true });
}

// ---- keys ------------------------------------------------------------------------------------------

const keys = document.querySelector('#keys');
const click = (selector) => document.querySelector(selector)?.click();

function besideMark(by) {
  const ahead = marks.findIndex((mark) => mark.start >= turns[here].start);
  const before = (ahead < 0 ? marks.length : ahead) - 1;
  const isHere = shown && turnAt(shown.start) === here;
  const mark = marks[isHere ? marks.indexOf(shown) + by : by > 0 ? ahead : before];
  if (mark) {
    linkOf(mark).focus();
    linkOf(mark).click();
  } else {
    tell(by > 0 ? 'There is no coded segment after this.' : 'There is no coded segment before this.');
  }
}

const NONE_SHOWN = 'First choose a coded segment: beside the text, or with ] and [.';

function showBeside(link) {
  return htmx.ajax('GET', link.getAttribute('href'), '#segment');
}

let coding = Promise.resolve();
document.body.addEventListener('htmx:beforeRequest', ({ detail }) => {
  if (detail.elt === form) {
    coding = new Promise((done) => { form.addEventListener('htmx:afterRequest', done, { once: true }); });
  }
});

/** Whether the place to write is on its way: keys are then no commands, nor are they text yet. */
let isOnTheWay = false;

async function toPlace(way) {
  isOnTheWay = true;
  try {
    await coding;
    await way();
  } finally {
    isOnTheWay = false;
  }
}

/** To the memo of the segment that is shown, or else of what was just coded. */
async function toMemo() {
  const coded = chosen ? marks.filter((mark) => mark.start === chosen.start && mark.end === chosen.end) : [];
  const last = coded.find((mark) => mark.code === sessionStorage.getItem(LAST)) ?? coded[0];
  if (last && !coded.includes(shown)) {
    await showBeside(linkOf(last));
  }
  const memo = document.querySelector('#memo');
  if (memo) {
    memo.focus();
  } else {
    tell(NONE_SHOWN);
  }
}

async function toNotes() {
  await showBeside(document.querySelector('#note-on-turn'));
  document.querySelector('#segment textarea')?.focus();
}

function removeShown() {
  const button = document.querySelector('#remove');
  if (button) {
    button.click();
  } else {
    tell(NONE_SHOWN);
  }
}

const ACTIONS = {
  n: () => go(here + 1),
  p: () => go(here - 1),
  u: nextUncoded,
  s: selectSentence,
  t: selectTurn,
  ArrowRight: (event) => step(1, event.shiftKey),
  ArrowLeft: (event) => step(-1, event.shiftKey),
  c: () => find?.focus(),
  r: () => apply(buttons.find((button) => button.value === sessionStorage.getItem(LAST))),
  v: () => click('#in-vivo'),
  ']': () => besideMark(1),
  '[': () => besideMark(-1),
  m: () => toPlace(toMemo),
  Delete: removeShown,
  z: () => click('#undo'),
  y: () => click('#redo'),
  o: () => toPlace(toNotes),
  e: () => click('#correct-turn'),
  f: () => {
    click('.finish summary');
    document.querySelector('.finish details[open] button')?.focus();
  },
  '/': () => document.querySelector('#words').focus(),
  '?': () => keys.showModal(),
};

document.addEventListener('keydown', (event) => {
  const isWriting = event.target.closest('input, textarea, select, dialog');
  if (event.key === 'Escape' && !keys.open) {
    if (isWriting) {
      turns[here]?.words.focus({ preventScroll: true });
    } else {
      drop();
    }
    return;
  }
  if (isWriting && event.ctrlKey && event.key === 'Enter') {
    event.target.closest('#segment form')?.requestSubmit();
    return;
  }
  if (isWriting || event.altKey) {
    return;
  }
  if (isOnTheWay) {
    event.preventDefault();
    return;
  }
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && !['z', 'y'].includes(event.key)) {
    return;
  }
  if (finished && /^[1-9cfmrv]$|^Delete$/.test(event.key)) {
    event.preventDefault();
    tell('You declared this transcript finished in this round, so its codings stay as they are.');
  } else if (/^[1-9]$/.test(event.key) && form) {
    event.preventDefault();
    left()[Number(event.key) - 1]?.click();
  } else if (ACTIONS[event.key]) {
    event.preventDefault();
    ACTIONS[event.key](event);
  }
});
document.querySelector('#show-keys').hidden = false;
document.querySelector('#show-keys').addEventListener('click', () => keys.showModal());

// ---- what comes back from the workspace -------------------------------------------------------------

let focused = null;
document.body.addEventListener('htmx:beforeRequest', () => { focused = document.activeElement; });
document.body.addEventListener('htmx:afterRequest', (event) => {
  if (!event.detail.successful) {
    return;
  }
  show();
  if (event.detail.elt === form) {
    find.value = '';
    find.dispatchEvent(new Event('input'));
    // Whoever has gone on meanwhile, to select the next words, is not to be fetched back.
    if (document.activeElement === focused) {
      turns[chosen ? turnAt(chosen.start) : here].words.focus({ preventScroll: true });
    }
  } else if (focused && !focused.isConnected) {
    (document.getElementById(focused.id) ?? turns[here].words).focus({ preventScroll: true });
  }
});

// One listener for thousands of links: each would have to be prepared before the page can be used.
document.querySelector('.desk').addEventListener('click', (event) => {
  const link = event.target.closest('a.mark, #note-on-turn');
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link && isPlain) {
    event.preventDefault();
    showBeside(link);
  }
});

const recording = document.querySelector('#recording');
article.addEventListener('click', (event) => {
  const time = event.target.closest('a.time');
  if (time && recording) {
    event.preventDefault();
    recording.currentTime = Number(time.dataset.second);
    recording.play();
  }
});

/** The words that a link from elsewhere leads to. */
function arrive() {
  const asked = new URLSearchParams(location.search);
  const at = location.hash.match(/^#at-(\d+)$/);
  const start = asked.has('from') ? Number(asked.get('from')) : at ? Number(at[1]) : -1;
  if (turns.length === 0) {
    return;
  }
  be(0);
  if (start >= 0) {
    be(turnAt(start));
    paint('found', ranges(start, asked.has('to') ? Number(asked.get('to')) : turns[here].end));
    turns[here].section.scrollIntoView({ block: 'center' });
  } else if (/^#turn-\d+$/.test(location.hash)) {
    be(Math.max(0, turns.findIndex(({ section }) => `#${section.id}` === location.hash)));
  }
}

show();
arrive();
watch();
if (form && !finished) {
  listen();
}

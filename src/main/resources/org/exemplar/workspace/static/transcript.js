// The screen on which a transcript is coded. Offsets count UTF-16 units of the transcript, as strings
// and ranges do here. The text is never touched: codings are painted over it, and drawn beside it.

import { tell } from './workspace.js';

const article = document.querySelector('article[data-language]');
const finished = article.dataset.finished === 'true';
const turns = [...article.querySelectorAll('.turn')].map((section) => {
  const words = section.querySelector('.words');
  const start = Number(words.dataset.start);
  return { section, words, node: words.firstChild, start, end: start + (words.firstChild?.length ?? 0) };
});

const indexOf = new Map(turns.map(({ section }, i) => [section, i]));

/** The number of the turn in which an element stands, or -1. */
function turnOf(element) {
  return indexOf.get(element.closest('.turn')) ?? -1;
}

// ---- places in the text ---------------------------------------------------------------------------

/** The number of the first turn that ends behind an offset. */
function turnAt(offset) {
  let low = 0;
  let high = turns.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle].end > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** The parts of a span, turn by turn. */
function parts(start, end) {
  const found = [];
  for (let i = turnAt(start); i < turns.length && turns[i].start < end; i++) {
    const turn = turns[i];
    if (turn.node && start < turn.end) {
      found.push({ turn, from: Math.max(0, start - turn.start), to: Math.min(turn.end, end) - turn.start });
    }
  }
  return found;
}

function ranges(start, end) {
  return parts(start, end).map(({ turn, from, to }) =>
    new StaticRange({ startContainer: turn.node, startOffset: from, endContainer: turn.node, endOffset: to }));
}

function paint(name, list) {
  if ('highlights' in CSS) {
    CSS.highlights.set(name, new Highlight(...list));
  }
}

// ---- codings: colours over the text, stripes beside it ---------------------------------------------

let marks = [];
let painted = [];

function readMarks() {
  marks = [...article.querySelectorAll('.mark')].map((link) => ({
    link,
    start: Number(link.dataset.start),
    end: Number(link.dataset.end),
    colour: link.dataset.colour,
  }));
}

function paintMarks() {
  const byColour = new Map(painted.map((colour) => [colour, []]));
  for (const mark of marks) {
    const list = byColour.get(mark.colour) ?? [];
    list.push(...ranges(mark.start, mark.end));
    byColour.set(mark.colour, list);
  }
  painted = [...byColour.keys()];
  byColour.forEach((list, colour) => paint(`code-${colour}`, list));
}

/** Draws the stripes of a turn, each as high as its words, side by side where they overlap. */
function drawStripes(turn) {
  const box = turn.section.querySelector('.stripes');
  const top = box.getBoundingClientRect().top;
  const lanes = [];
  const stripes = [];
  for (const mark of turn.marks ?? []) {
    const range = document.createRange();
    range.setStart(turn.node, Math.max(0, mark.start - turn.start));
    range.setEnd(turn.node, Math.min(turn.end, mark.end) - turn.start);
    const { top: from, bottom: to } = range.getBoundingClientRect();
    let lane = lanes.findIndex((taken) => taken <= from);
    lane = lane < 0 ? lanes.length : lane;
    lanes[lane] = to;
    const stripe = document.createElement('span');
    stripe.className = `stripe colour-${mark.colour}`;
    stripe.style.top = `${from - top}px`;
    stripe.style.height = `${to - from}px`;
    stripe.dataset.lane = lane;
    stripes.push(stripe);
  }
  // More than five lanes share the room of five.
  const apart = Math.min(8, 40 / Math.max(1, lanes.length));
  for (const stripe of stripes) {
    stripe.style.left = `${stripe.dataset.lane * apart}px`;
    stripe.style.width = `${Math.min(5, Math.max(1, apart - 1))}px`;
  }
  box.replaceChildren(...stripes);
}

const near = new Set();
const watching = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    const turn = turns[indexOf.get(target)];
    if (isIntersecting) {
      near.add(turn);
      drawStripes(turn);
    } else {
      near.delete(turn);
    }
  }
}, { rootMargin: '400px' });

function show() {
  readMarks();
  paintMarks();
  turns.forEach((turn) => { turn.marks = []; });
  for (const mark of marks) {
    parts(mark.start, mark.end).forEach(({ turn }) => turn.marks.push(mark));
  }
  near.forEach(drawStripes);
  showSegment();
}

/** Underlines the words of the segment that is shown beside the text. */
function showSegment() {
  const panel = document.querySelector('#segment .panel[data-start]');
  const start = Number(panel?.dataset.start ?? -1);
  const end = Number(panel?.dataset.end ?? -1);
  const code = panel?.querySelector('[name=code]')?.value;
  for (const { link, ...mark } of marks) {
    const isShown = panel && mark.start === start && mark.end === end
      && (code === undefined || new URL(link.href).searchParams.get('code') === code);
    link.classList.toggle('shown', Boolean(isShown));
  }
  paint('shown', panel ? ranges(start, end) : []);
}

// ---- the words that get a code ---------------------------------------------------------------------

const form = document.querySelector('form.apply');
const said = document.querySelector('#selected');
const find = document.querySelector('#find');
const buttons = form ? [...form.querySelectorAll('.codes button')] : [];
let chosen = null;

function choose(start, end) {
  chosen = { start, end };
  if (form) {
    form.elements.start.value = start;
    form.elements.end.value = end;
    said.textContent = parts(start, end).map(({ turn, from, to }) => turn.node.data.slice(from, to)).join(' … ');
    said.classList.add('some');
  }
  paint('chosen', ranges(start, end));
}

/** Lets go of the words that were selected. */
function drop() {
  chosen = null;
  anchor = -1;
  edge = -1;
  if (form) {
    form.elements.start.value = '';
    form.elements.end.value = '';
    said.textContent = 'Select words in the text, then choose a code.';
    said.classList.remove('some');
  }
  document.getSelection()?.removeAllRanges();
  paint('chosen', []);
}

/** Where a point of the selection lies in the transcript; null outside its words. */
function offset(node, at) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const words = element.closest('.words');
  if (!words) {
    return null;
  }
  return Number(words.dataset.start) + (node === words.firstChild ? at : at === 0 ? 0 : words.firstChild.length);
}

document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return;
  }
  const range = selection.getRangeAt(0);
  const from = offset(range.startContainer, range.startOffset);
  const to = offset(range.endContainer, range.endOffset);
  if (from === null || to === null || from >= to) {
    return;
  }
  const inside = parts(from, to);
  const text = inside.map(({ turn, from: a, to: b }) => turn.node.data.slice(a, b)).join('\n');
  if (text.trim() !== '') {
    choose(from + (text.length - text.trimStart().length), to - (text.length - text.trimEnd().length));
  }
});

// ---- selecting by keyboard -------------------------------------------------------------------------

let here = 0;
let anchor = -1;
let edge = -1;

function wordsOf(turn) {
  turn.tokens ??= [...(turn.node?.data ?? '').matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return turn.tokens;
}

function go(index) {
  if (index < 0 || index >= turns.length) {
    return;
  }
  here = index;
  anchor = -1;
  edge = -1;
  turns[here].words.focus({ preventScroll: true });
  turns[here].section.scrollIntoView({ block: 'nearest' });
}

function select(from, to) {
  const turn = turns[here];
  const selection = document.getSelection();
  selection.setBaseAndExtent(turn.node, from, turn.node, to);
  choose(turn.start + from, turn.start + to);
}

function selectWords() {
  const tokens = wordsOf(turns[here]);
  if (tokens.length > 0) {
    select(tokens[Math.min(anchor, edge)].start, tokens[Math.max(anchor, edge)].end);
  }
}

function step(by, extend) {
  const last = wordsOf(turns[here]).length - 1;
  edge = Math.min(last, Math.max(0, edge < 0 ? (by > 0 ? 0 : last) : edge + by));
  anchor = extend && anchor >= 0 ? anchor : edge;
  selectWords();
}

function selectTurn() {
  const tokens = wordsOf(turns[here]);
  anchor = 0;
  edge = tokens.length - 1;
  selectWords();
}

function selectSentence() {
  const turn = turns[here];
  const tokens = wordsOf(turn);
  const at = tokens[Math.max(edge, 0)]?.start ?? 0;
  const sentences = new Intl.Segmenter(article.dataset.language, { granularity: 'sentence' });
  const sentence = sentences.segment(turn.node?.data ?? '').containing(at);
  if (sentence) {
    const end = sentence.index + sentence.segment.length;
    anchor = tokens.findIndex((token) => token.end > sentence.index);
    edge = tokens.findLastIndex((token) => token.start < end);
    selectWords();
  }
}

function nextUncoded() {
  const order = [...turns.keys()].map((i) => (here + 1 + i) % turns.length);
  const next = order.find((i) => turns[i].section.dataset.heard === 'true' && turns[i].marks.length === 0);
  if (next === undefined) {
    tell('You have coded in every turn of a participant.');
  } else {
    go(next);
  }
}

article.addEventListener('focusin', (event) => {
  const at = turnOf(event.target);
  if (at >= 0 && at !== here) {
    here = at;
    anchor = -1;
    edge = -1;
  }
});
article.addEventListener('click', (event) => {
  const at = turnOf(event.target);
  if (at >= 0) {
    here = at;
  }
  if (event.target.closest('.words') && document.getSelection()?.isCollapsed) {
    drop();
  }
});

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
  const at = marks.findIndex(({ link }) => link.classList.contains('shown'));
  const from = at >= 0 ? at + by : marks.findIndex((mark) => mark.start >= turns[here].start);
  const mark = marks[from < 0 ? marks.length - 1 : Math.min(from, marks.length - 1)];
  if (mark) {
    mark.link.focus();
    mark.link.click();
  }
}

const ACTIONS = {
  n: () => go(document.activeElement === document.body ? here : here + 1),
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
  m: () => document.querySelector('#memo')?.focus(),
  Delete: () => click('#remove'),
  z: () => click('#undo'),
  y: () => click('#redo'),
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
  if (isWriting || event.altKey) {
    return;
  }
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && !['z', 'y'].includes(event.key)) {
    return;
  }
  if (finished && /^[1-9crv]$|^Delete$/.test(event.key)) {
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
    turns[chosen ? turnAt(chosen.start) : here].words.focus({ preventScroll: true });
  } else if (focused && !focused.isConnected) {
    (document.getElementById(focused.id) ?? turns[here].words).focus({ preventScroll: true });
  }
});
new ResizeObserver(() => near.forEach(drawStripes)).observe(article);

article.addEventListener('mouseover', (event) => {
  const link = event.target.closest('.mark');
  if (link) {
    paint('shown', ranges(Number(link.dataset.start), Number(link.dataset.end)));
  }
});
article.addEventListener('mouseout', (event) => {
  if (event.target.closest('.mark')) {
    showSegment();
  }
});

// One listener for thousands of links: each would have to be prepared before the page can be used.
article.addEventListener('click', (event) => {
  const link = event.target.closest('a.mark, a[href^="/notes?"]');
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link && isPlain) {
    event.preventDefault();
    htmx.ajax('GET', link.getAttribute('href'), '#segment');
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
  if (start >= 0 && turns.length > 0) {
    here = turnAt(start);
    paint('found', ranges(start, asked.has('to') ? Number(asked.get('to')) : turns[here].end));
    turns[here].section.scrollIntoView({ block: 'center' });
  } else if (/^#turn-\d+$/.test(location.hash)) {
    here = Math.max(0, turns.findIndex(({ section }) => `#${section.id}` === location.hash));
  }
}

show();
turns.forEach(({ section }) => watching.observe(section));
if (form && !finished) {
  listen();
}
arrive();

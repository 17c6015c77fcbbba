// The words that get a code, selected by mouse or keys, and the turn at which the coder is.

import { article, paint, parts, ranges, turnOf, turns } from './transcript-text.js';
import { tell } from './workspace.js';

export const form = document.querySelector('form.apply');
const said = document.querySelector('#selected');
export let chosen = null;

export function choose(start, end) {
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
export function drop() {
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
  const span = spanOf(selection.getRangeAt(0));
  const whole = span && wholeWords(...span);
  if (whole) {
    choose(...whole);
  }
});

/**
 * The words in a selection. Three clicks select a paragraph up to the beginning of what follows, so
 * an end outside of the words is that of the nearest words inside; null where there are none.
 */
function spanOf(range) {
  if (!article.contains(range.commonAncestorContainer)) {
    return null;
  }
  const inside = turns.filter(({ words }) => range.intersectsNode(words));
  if (inside.length === 0) {
    return null;
  }
  const from = offset(range.startContainer, range.startOffset) ?? inside[0].start;
  const to = offset(range.endContainer, range.endOffset) ?? inside.at(-1).end;
  return from < to ? [from, to] : null;
}

const segmenter = new Intl.Segmenter(article.dataset.language, { granularity: 'word' });

/** The word of a turn that has the sign at a place, as [start, end]; the place itself where none has. */
function wordAt(turn, at) {
  const found = segmenter.segment(turn.node.data).containing(at);
  return found?.isWordLike ? [found.index, found.index + found.segment.length] : [at, at + 1];
}

/** A span without white space at its ends, and with all of the words that it begins and ends in. */
function wholeWords(start, end) {
  const inside = parts(start, end)
    .map(({ turn, from, to }) => {
      const text = turn.node.data.slice(from, to);
      return { turn, from: from + text.length - text.trimStart().length, to: from + text.trimEnd().length };
    })
    .filter(({ from, to }) => from < to);
  if (inside.length === 0) {
    return null;
  }
  const first = inside[0];
  const last = inside.at(-1);
  return [
    first.turn.start + wordAt(first.turn, first.from)[0],
    last.turn.start + wordAt(last.turn, last.to - 1)[1],
  ];
}

// ---- selecting by keyboard -------------------------------------------------------------------------

export let here = 0;
let anchor = -1;
let edge = -1;

function wordsOf(turn) {
  turn.tokens ??= [...(turn.node?.data ?? '').matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return turn.tokens;
}

const number = document.querySelector('#here');
const onTurn = document.querySelectorAll('.on-turn a');

/** The coder is at a turn, without being led there. */
export function be(index) {
  turns[here].section.classList.remove('here');
  here = index;
  turns[here].section.classList.add('here');
  number.textContent = turns[here].number;
  for (const link of onTurn) {
    link.href = link.getAttribute('href').replace(/(%23|\/turns\/)\d+(?=$|\/correct$)/, `$1${turns[here].number}`);
  }
}

export function go(index) {
  if (index < 0 || index >= turns.length) {
    return;
  }
  be(index);
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

export function step(by, extend) {
  const last = wordsOf(turns[here]).length - 1;
  edge = Math.min(last, Math.max(0, edge < 0 ? (by > 0 ? 0 : last) : edge + by));
  anchor = extend && anchor >= 0 ? anchor : edge;
  selectWords();
}

export function selectTurn() {
  const tokens = wordsOf(turns[here]);
  anchor = 0;
  edge = tokens.length - 1;
  selectWords();
}

export function selectSentence() {
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

export function nextUncoded() {
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
    be(at);
    anchor = -1;
    edge = -1;
  }
});
article.addEventListener('click', (event) => {
  const at = turnOf(event.target);
  if (at >= 0) {
    be(at);
  }
  if (event.target.closest('.words') && document.getSelection()?.isCollapsed) {
    drop();
  }
});

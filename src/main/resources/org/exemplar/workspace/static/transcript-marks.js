// The coder's codings: colours over the text, stripes and links beside it. Thousands of elements and
// ranges would keep the page from showing, so a turn gets its own as it comes near. The links of the
// others follow by and by, for those who search the page or go through it by its links.

import { article, indexOf, paint, parts, ranges, turns } from './transcript-text.js';

/** All codings, in the order of the text. */
export let marks = [];

/** The coding that is shown beside the text; undefined for none. */
export let shown;

/** Reads the codings that begin in a turn, where the workspace has sent others. */
function read(turn) {
  const box = turn.section.querySelector('.marks');
  if (turn.box === box) {
    return;
  }
  turn.box = box;
  turn.isListed = false;
  turn.own = box.dataset.codings.split('\n').filter(Boolean).map((line) => {
    const [start, end, colour, code, name, memo] = line.split('\t');
    return { turn, start: Number(start), end: Number(end), colour, code, name, memo };
  });
}

// ---- links -----------------------------------------------------------------------------------------

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.dir = 'auto';
  made.textContent = text;
  return made;
}

function linkTo(mark) {
  const { start, end, colour, code, name, memo } = mark;
  const link = document.createElement('a');
  link.id = `at-${start}-${end}-${code}`;
  link.className = `mark colour-${colour}`;
  link.href = `${article.dataset.path}/codings?${new URLSearchParams({ code, start, end })}`;
  link.title = parts(start, end).map(({ turn, from, to }) => turn.node.data.slice(from, to)).join(' … ');
  link.dataset.start = start;
  link.dataset.end = end;
  link.append(element('span', 'code', name));
  if (memo) {
    link.append(element('span', 'memo', memo));
  }
  mark.link = link;
  return link;
}

/** Makes the links of a turn that has none yet. */
function list(turn) {
  if (turn.isListed) {
    return;
  }
  turn.isListed = true;
  if (turn.own.length > 0) {
    const links = document.createElement('ul');
    links.setAttribute('aria-label', `Your coded segments that begin in turn ${turn.number}`);
    for (const mark of turn.own) {
      const item = document.createElement('li');
      item.append(linkTo(mark));
      links.append(item);
    }
    turn.box.replaceChildren(links);
  }
}

let waiting = 0;

function listFrom(first) {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    turns.slice(first, first + 20).forEach(list);
    if (first + 20 < turns.length) {
      listFrom(first + 20);
    }
  });
}

/** The link of a coding. */
export function linkOf(mark) {
  list(mark.turn);
  return mark.link;
}

// ---- colours ---------------------------------------------------------------------------------------

const highlights = new Map();

function highlightOf(colour) {
  if (!highlights.has(colour)) {
    highlights.set(colour, new Highlight());
    CSS.highlights.set(`code-${colour}`, highlights.get(colour));
  }
  return highlights.get(colour);
}

function uncolour(turn) {
  turn.coloured?.forEach(([highlight, range]) => highlight.delete(range));
  turn.coloured = [];
}

function colour(turn) {
  uncolour(turn);
  if ('highlights' in CSS) {
    turn.coloured = turn.marks.map((mark) => [
      highlightOf(mark.colour),
      ranges(Math.max(turn.start, mark.start), Math.min(turn.end, mark.end))[0],
    ]);
    turn.coloured.forEach(([highlight, range]) => highlight.add(range));
  }
}

// ---- stripes ---------------------------------------------------------------------------------------

/** The stripes of a turn, each as high as its words, side by side where they overlap. */
function stripesOf(turn) {
  const { top } = turn.section.getBoundingClientRect();
  const lanes = [];
  const stripes = [];
  for (const mark of turn.marks) {
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
  return stripes;
}

function boxOfStripes(turn) {
  if (!turn.stripes) {
    turn.stripes = document.createElement('div');
    turn.stripes.className = 'stripes';
    turn.stripes.setAttribute('aria-hidden', 'true');
    turn.section.append(turn.stripes);
  }
  return turn.stripes;
}

/** Measures all before it draws one: what is drawn would have to be laid out for the next. */
function draw(some) {
  some.map((turn) => [turn, stripesOf(turn)])
    .forEach(([turn, stripes]) => boxOfStripes(turn).replaceChildren(...stripes));
}

// ---- what is near ----------------------------------------------------------------------------------

const MARGIN = 600;
const near = new Set();

function dress(some) {
  some.forEach(list);
  some.forEach(colour);
  draw(some);
}

function come(some) {
  const coming = some.filter((turn) => !near.has(turn));
  coming.forEach((turn) => near.add(turn));
  dress(coming);
}

function leave(turn) {
  near.delete(turn);
  uncolour(turn);
}

const watching = new IntersectionObserver((entries) => {
  const turnsOf = (some) => some.map(({ target }) => turns[indexOf.get(target)]);
  turnsOf(entries.filter((entry) => !entry.isIntersecting)).forEach(leave);
  come(turnsOf(entries.filter((entry) => entry.isIntersecting)));
}, { rootMargin: `${MARGIN}px` });

/** Reads the codings from the page anew, and shows them. */
export function show() {
  turns.forEach(read);
  marks = turns.flatMap((turn) => turn.own);
  turns.forEach((turn) => { turn.marks = []; });
  for (const mark of marks) {
    parts(mark.start, mark.end).forEach(({ turn }) => turn.marks.push(mark));
  }
  dress([...near]);
  showSegment();
  listFrom(0);
}

/** Underlines the words of the segment that is shown beside the text. */
export function showSegment() {
  const panel = document.querySelector('#segment .panel[data-start]');
  const start = Number(panel?.dataset.start ?? -1);
  const end = Number(panel?.dataset.end ?? -1);
  const code = panel?.querySelector('[name=code]')?.value;
  shown?.link?.classList.remove('shown');
  shown = marks.find((mark) =>
    mark.start === start && mark.end === end && (code === undefined || mark.code === code));
  if (shown) {
    linkOf(shown).classList.add('shown');
  }
  paint('shown', panel ? ranges(start, end) : []);
}

/** Shows the codings of turns as they come near, and draws stripes anew where the lines break otherwise. */
export function watch() {
  // The observer reports a frame late: those on the screen need not wait for it.
  come(turns.filter(({ section }) => {
    const { top, bottom } = section.getBoundingClientRect();
    return bottom > -MARGIN && top < window.innerHeight + MARGIN;
  }));
  turns.forEach(({ section }) => watching.observe(section));
  new ResizeObserver(() => draw([...near])).observe(article);
}

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

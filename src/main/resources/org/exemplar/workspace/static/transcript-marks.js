// The coder's codings: colours over the text, stripes and links beside it.

import { article, indexOf, paint, parts, ranges, turns } from './transcript-text.js';

export let marks = [];
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

/** Reads the codings from the page anew, and paints them. */
export function show() {
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
export function showSegment() {
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

/** Draws the stripes of turns as they come near, and anew where the lines break otherwise. */
export function watch() {
  turns.forEach(({ section }) => watching.observe(section));
  new ResizeObserver(() => near.forEach(drawStripes)).observe(article);
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

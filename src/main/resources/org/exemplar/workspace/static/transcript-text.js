// The text of the transcript on the screen. Offsets count UTF-16 units of the transcript, as strings
// and ranges do here. The text is never touched: codings are painted over it, and drawn beside it.

export const article = document.querySelector('article[data-language]');
export const finished = article.dataset.finished === 'true';
export const turns = [...article.querySelectorAll('.turn')].map((section) => {
  const words = section.querySelector('.words');
  const start = Number(words.dataset.start);
  const node = words.firstChild;
  const number = Number(section.id.slice('turn-'.length));
  return { section, words, number, node, start, end: start + (node?.length ?? 0) };
});

/** The numbers of turns, by their sections. */
export const indexOf = new Map(turns.map(({ section }, i) => [section, i]));

/** The number of the turn in which an element stands, or -1. */
export function turnOf(element) {
  return indexOf.get(element.closest('.turn')) ?? -1;
}

/** The number of the first turn that ends behind an offset. */
export function turnAt(offset) {
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
export function parts(start, end) {
  const found = [];
  for (let i = turnAt(start); i < turns.length && turns[i].start < end; i++) {
    const turn = turns[i];
    if (turn.node && start < turn.end) {
      found.push({ turn, from: Math.max(0, start - turn.start), to: Math.min(turn.end, end) - turn.start });
    }
  }
  return found;
}

export function ranges(start, end) {
  return parts(start, end).map(({ turn, from, to }) =>
    new StaticRange({ startContainer: turn.node, startOffset: from, endContainer: turn.node, endOffset: to }));
}

export function paint(name, list) {
  if ('highlights' in CSS) {
    CSS.highlights.set(name, new Highlight(...list));
  }
}

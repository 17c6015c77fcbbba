// Colours coded words without touching the text, and tells the form which words are selected.
// Offsets count UTF-16 units of the transcript, as strings and ranges here do.

const turns = [...document.querySelectorAll('.words')];

/** The turn's text and where its words begin in the transcript. */
function part(words) {
  return { node: words.firstChild, start: Number(words.dataset.start) };
}

function highlight() {
  if (!('highlights' in CSS)) {
    return;
  }
  const byColour = new Map();
  for (const mark of document.querySelectorAll('.mark')) {
    const from = Number(mark.dataset.start);
    const to = Number(mark.dataset.end);
    for (const words of turns) {
      const { node, start } = part(words);
      if (node && from < start + node.length && to > start) {
        const range = new StaticRange({
          startContainer: node,
          startOffset: Math.max(0, from - start),
          endContainer: node,
          endOffset: Math.min(node.length, to - start),
        });
        const ranges = byColour.get(mark.dataset.colour) ?? [];
        ranges.push(range);
        byColour.set(mark.dataset.colour, ranges);
      }
    }
  }
  for (const [colour, ranges] of byColour) {
    CSS.highlights.set(`code-${colour}`, new Highlight(...ranges));
  }
}

/** Where a point of the selection lies in the transcript; null outside its words. */
function offset(node, at) {
  const words = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('.words');
  return words && node === words.firstChild ? Number(words.dataset.start) + at : null;
}

/** The selection without white space at its ends. */
function selected() {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  const text = selection.toString();
  if (start === null || end === null || text.trim() === '') {
    return null;
  }
  return {
    start: start + (text.length - text.trimStart().length),
    end: end - (text.length - text.trimEnd().length),
    text: text.trim(),
  };
}

function listen(form) {
  const said = form.querySelector('.selected');
  const find = form.querySelector('#find');
  const buttons = [...form.querySelectorAll('.codes button')];
  document.addEventListener('selectionchange', () => {
    const now = selected();
    if (now) {
      form.elements.start.value = now.start;
      form.elements.end.value = now.end;
      said.textContent = `“${now.text}”`;
    }
  });
  find.addEventListener('input', () => {
    const letters = find.value.toLowerCase();
    for (const button of buttons) {
      button.parentElement.hidden = !button.textContent.toLowerCase().includes(letters);
    }
  });
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      buttons.find((button) => !button.parentElement.hidden)?.click();
    }
  });
  form.addEventListener('submit', (event) => {
    if (form.elements.start.value === '') {
      event.preventDefault();
      said.textContent = 'First select the words in the text that get the code.';
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'c' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest('input')) {
      event.preventDefault();
      find.focus();
    }
  });
}

highlight();
document.querySelectorAll('form.apply').forEach(listen);

// Deciding differences from the keyboard, and pointing at the words that are meant.

const form = document.querySelector("form.decide");

/** Whether keys are letters of what somebody writes. */
function writes(element) {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
    || (element instanceof HTMLInputElement && element.type === "text");
}

function follow(key) {
  const link = document.querySelector(`a[data-key="${key}"]`);
  if (link) link.click();
  return Boolean(link);
}

function choose(number) {
  const option = form && form.querySelectorAll("input[name=decision]")[number - 1];
  if (!option) return false;
  option.checked = true;
  option.focus();
  return true;
}

document.addEventListener("keydown", event => {
  if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    form.requestSubmit();
    event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
  let done = false;
  if (["n", "p", "u"].includes(event.key)) done = follow(event.key);
  else if (/^[1-9]$/.test(event.key)) done = choose(Number(event.key));
  else if (event.key === "r" && form) {
    form.elements.reason.focus();
    done = true;
  }
  if (done) event.preventDefault();
});

/** The place of a point of the passage in the transcript's text, if it is one. */
function place(node, offset) {
  const element = node instanceof Element ? node : node.parentElement;
  const words = element && element.closest(".words[data-start]");
  if (!words) return null;
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(node, offset);
  return { line: words, at: Number(words.dataset.start) + before.toString().length };
}

function pointed() {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const from = place(range.startContainer, range.startOffset);
  const to = place(range.endContainer, range.endOffset);
  if (!from || !to || from.line !== to.line) return null;
  const words = range.toString();
  const lead = words.length - words.trimStart().length;
  const trail = words.length - words.trimEnd().length;
  return words.trim() ? { words: words.trim(), start: from.at + lead, end: to.at - trail } : null;
}

if (form) {
  document.addEventListener("selectionchange", () => {
    if (writes(document.activeElement)) return;
    const found = pointed();
    if (!found) return;
    form.elements.words.value = found.words;
    form.elements.start.value = found.start;
    form.elements.end.value = found.end;
    form.querySelector("input[name=decision][value=other]").checked = true;
  });
  for (const field of form.querySelectorAll(".edit input, .edit textarea")) {
    field.addEventListener("input", () => {
      form.querySelector("input[name=decision][value=other]").checked = true;
    });
  }
  form.elements.words.addEventListener("input", () => {
    form.elements.start.value = "";
    form.elements.end.value = "";
  });
}

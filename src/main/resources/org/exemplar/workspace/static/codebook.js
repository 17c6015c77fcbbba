// The codebook's own keys: arrows walk the tree; what is opened in a sheet gets the focus.

const leaves = [...document.querySelectorAll('.tree a.leaf')];

function walk(event) {
  const at = leaves.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: leaves.length - 1 }[event.key];
  if (at >= 0 && to !== undefined && leaves[to]) {
    event.preventDefault();
    leaves[to].focus();
  }
}

function open(event) {
  const sheet = event.target;
  if (sheet.open && sheet.contains(document.activeElement)) {
    sheet.querySelector('input:not([type=hidden]), select, textarea, button')?.focus();
  }
}

document.querySelector('.tree')?.addEventListener('keydown', walk);
for (const sheet of document.querySelectorAll('details.sheet')) {
  sheet.addEventListener('toggle', open);
}

// A colour that is chosen is wanted.
document.querySelector('#colour')?.addEventListener('input', () => {
  document.querySelector('input[name=coloured]').checked = true;
});

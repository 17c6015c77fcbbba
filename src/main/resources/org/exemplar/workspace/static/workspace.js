// What every page does: shows the sentence of a change that was refused, and lets it be read.

const told = document.querySelector('#told');
let clearing = 0;

export function tell(sentence) {
  told.textContent = sentence;
  keepAWhile();
}

/** As long as a slow reader needs. */
function keepAWhile() {
  window.clearTimeout(clearing);
  clearing = window.setTimeout(() => { told.textContent = ''; }, 4000 + 80 * told.textContent.length);
}

document.body.addEventListener('htmx:afterRequest', keepAWhile);
document.body.addEventListener('htmx:responseError', (event) => tell(event.detail.xhr.responseText));
document.body.addEventListener('htmx:sendError', () => tell('The workspace does not answer, so nothing was kept. Look whether Exemplar still runs.'));

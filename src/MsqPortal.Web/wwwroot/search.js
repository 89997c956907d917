// htmx refreshes the results of /search. What it does not do stands here: the numbers of the filters change in place, so
// that focus, open lists and the place on the page stay as they are.

const valueOf = label => label.querySelector('input').value;

function refresh(shown, fresh) {
  const labels = new Map([...shown.querySelectorAll('label')].map(label => [valueOf(label), label]));
  const arrived = [...fresh.querySelectorAll('label')];
  if (labels.size !== arrived.length || !arrived.every(label => labels.has(valueOf(label)))) {
    replace(shown, fresh);
    return;
  }
  for (const label of arrived) {
    const known = labels.get(valueOf(label));
    known.className = label.className;
    known.querySelector('output').textContent = label.querySelector('output').textContent;
  }
}

// Other values are offered than before.
function replace(shown, fresh) {
  const focused = shown.contains(document.activeElement) ? document.activeElement.value : null;
  const rest = fresh.querySelector('details');
  if (rest && shown.querySelector('details')?.open) rest.open = true;
  shown.replaceWith(fresh);
  if (focused === null) return;
  [...fresh.querySelectorAll('input')].find(input => input.value === focused)?.focus({ preventScroll: true });
}

const nameOf = facet => facet.querySelector('input').name;

document.addEventListener('htmx:afterSwap', event => {
  const form = document.getElementById('filters');
  if (event.detail.elt !== form && event.detail.requestConfig?.elt !== form) return;
  const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
  const shown = new Map([...form.querySelectorAll('.facet')].map(facet => [nameOf(facet), facet]));
  for (const facet of answer.querySelectorAll('#filters .facet')) {
    const known = shown.get(nameOf(facet));
    if (known) refresh(known, facet);
  }
});

// Return after a pause asks what was asked already; Back should not meet it twice.
document.addEventListener('htmx:beforeRequest', event => {
  const asked = new URL(event.detail.pathInfo.finalRequestPath, location.href);
  if (asked.href === location.href) event.preventDefault();
});

// The browser shows what the server says instead of results, or that it cannot be reached; either can be tried again there.
for (const failure of ['htmx:responseError', 'htmx:sendError']) {
  document.addEventListener(failure, () => document.getElementById('filters').submit());
}

// A list with filters refreshes in place: the same form asks for the same address, and of its page what has changed is put in.
// Without this file the form has its button.

const form = document.getElementById('filters');
const pause = 250;

const addressOf = url => url.pathname + url.search;
let shown = addressOf(location);
let asking;
let typing;

// Focus, open lists and the place on the page stay as they are: only the numbers of a filter change.
function refreshFacet(known, fresh, isBack) {
  const labels = new Map([...known.querySelectorAll('label')].map(label => [valueOf(label), label]));
  const arrived = [...fresh.querySelectorAll('label')];
  if (labels.size !== arrived.length || !arrived.every(label => labels.has(valueOf(label)))) {
    replaceFacet(known, fresh);
    return;
  }
  for (const label of arrived) {
    const here = labels.get(valueOf(label));
    here.className = label.className;
    here.querySelector('.count').textContent = label.querySelector('.count').textContent;
    if (isBack) here.querySelector('input').checked = label.querySelector('input').checked;
  }
}

const valueOf = label => label.querySelector('input').value;
const nameOf = facet => facet.querySelector('input').name;

// Other values are offered than before.
function replaceFacet(known, fresh) {
  const focused = known.contains(document.activeElement) ? document.activeElement.value : null;
  const rest = fresh.querySelector('details');
  if (rest && known.querySelector('details')?.open) rest.open = true;
  known.replaceWith(fresh);
  if (focused === null) return;
  [...fresh.querySelectorAll('input')].find(input => input.value === focused)?.focus({ preventScroll: true });
}

function refreshFacets(page, isBack) {
  const known = new Map([...form.querySelectorAll('.facet')].map(facet => [nameOf(facet), facet]));
  let before = null;
  for (const fresh of page.querySelectorAll('#filters .facet')) {
    const name = nameOf(fresh);
    if (known.has(name)) refreshFacet(known.get(name), fresh, isBack);
    else if (before) before.after(fresh);
    else form.querySelector('#facets').prepend(fresh);
    known.delete(name);
    before = [...form.querySelectorAll('.facet')].find(facet => nameOf(facet) === name);
  }
  for (const gone of known.values()) gone.remove();
  if (!isBack) return;
  for (const field of form.elements) {
    if (field.type === 'search') field.value = page.getElementById(field.id).value;
  }
}

// What the head of a page says about its address and its other forms.
const ofAddress = 'link[rel=alternate], link[rel=canonical], meta[property], meta[name=description]';

function refresh(page, isBack) {
  document.title = page.title;
  for (const old of document.head.querySelectorAll(ofAddress)) old.remove();
  document.head.append(...page.head.querySelectorAll(ofAddress));
  for (const fresh of page.querySelectorAll('[data-refresh]')) {
    const known = document.getElementById(fresh.id);
    if (known.innerHTML !== fresh.innerHTML) known.replaceChildren(...fresh.childNodes);
  }
  refreshFacets(page, isBack);
}

async function ask(address, isBack) {
  // A newer choice holds all older ones.
  asking?.abort();
  if (address === shown) return;
  asking = new AbortController();
  const { signal } = asking;
  try {
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    refresh(page, isBack);
    shown = address;
    if (!isBack) history.pushState(null, '', address);
  } catch {
    // The browser shows what the server says instead, or that it cannot be reached; either can be tried again there.
    if (!signal.aborted) location.assign(address);
  }
}

function choose() {
  clearTimeout(typing);
  const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
  ask(addressOf(new URL(`${form.action}${chosen.size ? '?' : ''}${chosen}`)), false);
}

document.addEventListener('change', event => {
  if (event.target.form === form) choose();
});
document.addEventListener('input', event => {
  if (event.target.form !== form || event.target.type !== 'search') return;
  clearTimeout(typing);
  typing = setTimeout(choose, pause);
});
form.addEventListener('submit', event => {
  event.preventDefault();
  choose();
});
addEventListener('popstate', () => {
  // A link to a place on the page changes the address too, and asks for nothing.
  if (addressOf(location) !== shown) ask(addressOf(location), true);
});

form.querySelector('button').hidden = true;

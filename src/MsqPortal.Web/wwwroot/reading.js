// Short ways through the page of a question. Each of them is a link or a form of the page as well, so that nothing is
// missing without this file.

const dialog = document.getElementById('keys');
const searchBox = document.getElementById('quickfind');

// Single letters may be turned off (WCAG 2.2, 2.1.4), because speech and switches can press them by mistake.
const memory = 'single-keys';
const box = dialog.querySelector('input');
try {
  box.checked = localStorage.getItem(memory) !== 'off';
} catch {
  // A browser that keeps nothing starts with the keys on.
}
box.addEventListener('change', () => {
  try {
    localStorage.setItem(memory, box.checked ? 'on' : 'off');
  } catch {
    // They stay off on this page.
  }
});

// Whoever came from a search walks through its results, everybody else through the questions.
const walk = document.querySelector('.results') ?? document.querySelector('.pager');
const follow = relation => walk.querySelector(`[rel=${relation}]`)?.click();
const next = () => follow('next');
const previous = () => follow('prev');

const actions = {
  j: next,
  n: next,
  k: previous,
  p: previous,
  '/': () => {
    searchBox.focus();
    searchBox.select();
  },
  '?': () => dialog.showModal(),
};

// A keyboard for another script has its letters in the same places.
const latin = { KeyJ: 'j', KeyN: 'n', KeyK: 'k', KeyP: 'p' };
const letterOf = event => (event.key > '\x7f' && !event.shiftKey ? latin[event.code] : undefined) ?? event.key;

document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && document.activeElement === searchBox) searchBox.blur();
  if (!box.checked || dialog.open || event.repeat || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  const letter = letterOf(event);
  if (!Object.hasOwn(actions, letter)) return;
  event.preventDefault();
  actions[letter]();
});

const link = document.querySelector('[data-opens=keys]');
const button = document.createElement('button');
button.type = 'button';
button.textContent = link.textContent;
button.append(' ', Object.assign(document.createElement('kbd'), { textContent: '?' }));
button.addEventListener('click', () => dialog.showModal());
link.replaceWith(button);

// The link of a paragraph: followed as ever, and copied without what the reader brought along in the address.
const said = document.querySelector('.said');
const permanent = document.querySelector('link[rel=canonical]').href;

async function copy(hash) {
  try {
    await navigator.clipboard.writeText(new URL(hash, permanent).href);
    return said.dataset.copied;
  } catch {
    return said.dataset.kept;
  }
}

let silence;
document.addEventListener('click', async event => {
  const here = event.target.closest('.here');
  if (!here || event.ctrlKey || event.metaKey || event.shiftKey) return;
  said.textContent = await copy(here.hash);
  clearTimeout(silence);
  silence = setTimeout(() => (said.textContent = ''), 4000);
});

// The side column shows where the reader is; browsers that know the style rule for it have done so already.
const current = document.querySelector('.side [aria-current]');
const side = current?.closest('.side');
if (side && side.scrollHeight > side.clientHeight && side.scrollTop === 0) {
  const down = current.getBoundingClientRect().bottom - side.getBoundingClientRect().top;
  if (down > side.clientHeight) side.scrollTop = down - side.clientHeight / 2;
}

// Only in the preview: reloads the page when the site was built anew, and shows what keeps it from being built.

/** The build that this page was made by. */
const made = new URL(import.meta.url).searchParams.get('build');
/** Of this tab: the last build whose edited page it went to, so that an edit during a reload is not missed. */
const FOLLOWED = 'alongside-preview-followed';
let events;

function listen() {
  // A browser has six connections to a place in all; pages in the background give theirs up and catch up later.
  events?.close();
  if (document.hidden) return;
  events = new EventSource(`/__alongside/events?build=${made}&followed=${sessionStorage.getItem(FOLLOWED) ?? made}`);
  events.addEventListener('reload', ({ data }) => follow(JSON.parse(data)));
  events.addEventListener('faults', ({ data }) => show(JSON.parse(data)));
  events.addEventListener('listening', () => document.documentElement.setAttribute('data-preview', 'listening'));
}

/** Goes to the page that was edited, or shows this one anew: where it is that page already, or nothing says which. */
function follow({ build, page }) {
  sessionStorage.setItem(FOLLOWED, build);
  const target = page === '' ? location : new URL(page, location.href);
  if (target.pathname === location.pathname) location.reload();
  else location.assign(target.href);
}

/** @param {{built: boolean, faults: {place: string, message: string}[]}} what */
function show({ built, faults }) {
  document.querySelector('.alongside-faults')?.remove();
  const title = element('h2', built ? withRules(faults.length) : withoutSite(faults.length));
  const list = document.createElement('ul');
  for (const { place, message } of faults) {
    const item = document.createElement('li');
    item.append(element('code', place), element('p', message));
    list.append(item);
  }
  const close = element('button', 'Hide');
  close.type = 'button';
  const box = document.createElement('div');
  box.className = 'alongside-faults';
  box.setAttribute('role', 'alert');
  box.append(title, list, close);
  close.addEventListener('click', () => box.remove());
  document.body.append(box);
}

function withoutSite(problems) {
  const seen = document.getElementById('no-site') ? '' : ' You see the last good one.';
  return `${problems === 1 ? '1 problem keeps' : `${problems} problems keep`} the site from being built.${seen}`;
}

function withRules(problems) {
  return `${problems === 1 ? '1 problem' : `${problems} problems`}. The site is built; its headers and redirects stay as they were.`;
}

function element(name, text) {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}

function dress() {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/__alongside/live.css';
  document.head.append(style);
}

dress();
listen();
document.addEventListener('visibilitychange', listen);

// Only in the preview: reloads the page when the site was built anew, and shows what keeps it from being built.

const listening = `/__alongside/events?build=${new URL(import.meta.url).searchParams.get('build')}`;
let events;

function listen() {
  // A browser has six connections to a place in all; pages in the background give theirs up and catch up later.
  events?.close();
  if (document.hidden) return;
  events = new EventSource(listening);
  events.addEventListener('reload', ({ data }) => follow(data));
  events.addEventListener('faults', ({ data }) => show(JSON.parse(data)));
  events.addEventListener('listening', () => document.documentElement.setAttribute('data-preview', 'listening'));
}

/** Goes to the page that was edited, or shows this one anew: where it is that page already, or nothing says which. */
function follow(edited) {
  const target = edited === '' ? location : new URL(edited, location.href);
  if (target.pathname === location.pathname) location.reload();
  else location.assign(target.href);
}

/** @param {{place: string, message: string}[]} faults */
function show(faults) {
  document.querySelector('.alongside-faults')?.remove();
  const title = made('h2', `${faults.length === 1 ? '1 problem keeps' : `${faults.length} problems keep`} the site from being built. You see the last good one.`);
  const list = document.createElement('ul');
  for (const { place, message } of faults) {
    const item = document.createElement('li');
    item.append(made('code', place), made('p', message));
    list.append(item);
  }
  const close = made('button', 'Hide');
  close.type = 'button';
  const box = document.createElement('div');
  box.className = 'alongside-faults';
  box.setAttribute('role', 'alert');
  box.append(title, list, close);
  close.addEventListener('click', () => box.remove());
  document.body.append(box);
}

function made(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
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

/** The workbook's page: marks what is written, opens documents, orders them, and makes files of the whole. */
import { dayOf } from '../../course/day.ts';
import { store } from '../../course/store.ts';
import { idsOfOthers, keptCopies, whose, type DocumentType } from './workbook-copies.ts';

const page = document.querySelector<HTMLElement>('[data-workbook]')!;
const list = page.querySelector<HTMLElement>('[data-documents]')!;
const said = page.querySelector<HTMLElement>('[data-said]')!;
const lines = [...list.querySelectorAll<HTMLElement>('[data-document]')];
const places = lines.map(({ dataset }) => ({ id: dataset.document!, type: dataset.type as DocumentType, source: `${list.dataset.documents}${dataset.document}.json` }));
const loadWhole = () => import('./workbook-whole.ts');
const noNet = 'Det gick inte att hämta. Kontrollera att du har nät och försök igen. Det du har skrivit ligger kvar.';
const other = document.createElement('li');
let shownOthers = '';

const isOrdered = () => page.querySelector<HTMLInputElement>('[value="course"]')!.checked;

function mark(line: HTMLElement): void {
  const copies = keptCopies(store, line.dataset.document!, line.dataset.type as DocumentType);
  const written = copies.filter((kept) => kept.written);
  const latest = new Date(written.map(({ at }) => at).sort().at(-1) ?? '');
  line.dataset.written = String(written.length > 0);
  // Said as long as the page is open: the entry itself is set aside as soon as it has been found.
  if (copies.some(({ damaged }) => damaged)) line.dataset.damaged = 'Ett tidigare svar gick inte att läsa. Det ligger kvar orört under Sparat.';
  const several = copies.length > 1 ? `${written.map(({ copy }) => whose[copy]).join(' och ')}, ` : '';
  const changed = written.length === 0 ? '' : `${several}${Number.isNaN(latest.getTime()) ? 'har text' : `ändrat ${dayOf(latest)}`}`;
  line.querySelector('[data-changed]')!.textContent = [line.dataset.damaged, changed].filter(Boolean).join(' ');
}

/** Moves lines only when an order is chosen, never while somebody writes. */
function arrange(): void {
  const rank = (line: HTMLElement) => (isOrdered() || line.dataset.written === 'true' ? 0 : 1);
  list.append(...lines.toSorted((one, two) => rank(one) - rank(two)), other);
}

function show(): void {
  lines.forEach(mark);
  const others = idsOfOthers(store, places);
  if (others.join() === shownOthers) return;
  shownOthers = others.join();
  void loadWhole().then((whole) => whole.showOthers(other, others));
}

async function open(line: HTMLElement): Promise<void> {
  const place = line.querySelector<HTMLElement>('[data-place]')!;
  if (line.dataset.opened) return;
  line.dataset.opened = 'true';
  place.textContent = 'Hämtar …';
  try {
    const { mountDocument } = await import('./workbook-mount.ts');
    const { type, source } = places[lines.indexOf(line)]!;
    await mountDocument(place, type, source);
  } catch {
    delete line.dataset.opened;
    place.textContent = noNet;
  }
}

async function make(what: string): Promise<void> {
  said.textContent = '';
  said.textContent = await loadWhole().then((whole) => whole.make(what, places, idsOfOthers(store, places)), () => noNet);
}

for (const line of lines) {
  line.querySelector('details')!.addEventListener('toggle', ({ target }) => void ((target as HTMLDetailsElement).open && open(line)));
  // What was written or pressed has been kept when the event comes here.
  for (const event of ['input', 'change', 'click']) line.addEventListener(event, () => mark(line));
}
for (const button of page.querySelectorAll<HTMLElement>('[data-make]')) button.addEventListener('click', () => void make(button.dataset.make!));
for (const order of page.querySelectorAll('[name="ordning"]')) order.addEventListener('change', arrange);
addEventListener('storage', show);
show();
arrange();

/** The fields above the method bank: shows the methods that fit, says how many, and keeps the choice in the address. */
import { facetNames, type Facet } from '../../course/methods/facets.ts';
import { filterMethods, paramsOf, queryFrom, type Findable, type MethodQuery } from '../../course/methods/filter.ts';

const form = document.querySelector<HTMLFormElement>('[data-method-filter]')!;
const field = form.querySelector<HTMLInputElement>('[type=search]')!;
const boxes = [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
const at = (name: string) => document.querySelector<HTMLElement>(`[data-method-${name}]`)!;

const methods = [...document.querySelectorAll<HTMLElement>('[data-method]')].map((item): Findable & { item: HTMLElement } => ({
  item,
  text: `${item.textContent} ${item.dataset.more ?? ''}`,
  facets: Object.fromEntries(facetNames.map((facet) => [facet, item.dataset[facet]!.split(' ')])) as Record<Facet, string[]>,
}));

/** What the fields ask for. */
function asked(): MethodQuery {
  return queryFrom(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])));
}

function show(query: MethodQuery): void {
  const found = filterMethods(methods, query);
  for (const method of methods) method.item.hidden = !found.includes(method);
  const everything = paramsOf(query).size === 0;
  at('chosen').hidden = everything;
  at('none').hidden = found.length > 0;
  at('copied').textContent = '';
  const ticked = boxes.filter((box) => box.checked).length;
  at('ticked').textContent = ticked > 0 ? ` (${ticked} val)` : '';
  const count = everything ? `Alla ${methods.length} metoder visas.` : found.length === 0 ? 'Ingen metod passar.' : `${found.length} av ${methods.length} metoder passar.`;
  if (at('count').textContent !== count) at('count').textContent = count;
}

/** Puts what the fields ask for into the list and the address. */
function apply(): void {
  clearTimeout(typing);
  const query = asked();
  address(query);
  show(query);
}

/** Puts what the address asks for into the fields and the list; what it cannot ask for is taken out of it. */
function restore(): void {
  const query = queryFrom(new URLSearchParams(location.search));
  fill(query);
  address(query, location.hash);
  show(query);
}

function address(query: MethodQuery, hash = ''): void {
  const params = paramsOf(query).toString();
  history.replaceState(null, '', location.pathname + (params && `?${params}`) + hash);
}

function fill({ words, chosen }: MethodQuery): void {
  field.value = words;
  for (const box of boxes) box.checked = chosen[box.name as Facet].includes(box.value);
}

let typing: ReturnType<typeof setTimeout>;
form.addEventListener('input', (event) => {
  clearTimeout(typing);
  if (event.target === field) typing = setTimeout(apply, 300);
  else apply();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  apply();
});
at('clear').addEventListener('click', () => {
  field.focus();
  fill(queryFrom(new URLSearchParams()));
  apply();
});
at('copy').addEventListener('click', async () => {
  apply();
  try {
    await navigator.clipboard.writeText(location.href);
    at('copied').textContent = 'Kopierad.';
  } catch {
    at('copied').textContent = 'Det gick inte att kopiera. Länken står i webbläsarens adressfält.';
  }
});
addEventListener('popstate', restore);

restore();
form.querySelector('details')!.open = matchMedia('(min-width: 64rem)').matches;

/** The search page: fetches what it needs when the field is used, shows hits and says how many. */
import type { Library } from '../course/search/library.ts';
import type { Answer, Hit } from '../course/search/query.ts';
import { hitItem } from './search-hit.ts';

const form = document.querySelector<HTMLFormElement>('[data-search]')!;
const field = form.querySelector('input')!;
/** The folder the course is hosted under, beginning and ending with `/`. */
const base = form.dataset.search!;
const at = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)!;
const [list, more] = [at('hits'), at('more')];

/** How many hits are shown at first, and how many more at a time: each may fetch a text. */
const first = 5;
const step = 10;

/** The query that is being answered or has been. */
let asked = '';
/** The hits that are not shown yet. */
let left: Hit[] = [];
let library: Promise<Library> | undefined;

/** Fetches what every search needs, once; when that fails, the next call tries again. */
function prepare(): Promise<Library> {
  library ??= load();
  library.catch(() => (library = undefined));
  return library;
}

async function load(): Promise<Library> {
  const { Library } = await import('../course/search/library.ts');
  const made = new Library(async (name) => {
    const response = await fetch(`${base}sok/${name}.json`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  });
  await made.prepare();
  return made;
}

async function ask(query: string): Promise<void> {
  asked = query;
  if (query === '') return present([], '');
  at('wait').hidden = false;
  try {
    const opened = await prepare();
    const answer = await opened.search(query);
    if (query !== asked) return;
    present(answer.hits, said(answer, query));
    at('none').hidden = answer.hits.length > 0;
    add(opened, first);
  } catch {
    if (query !== asked) return;
    present([], 'Sökningen kunde inte hämtas. Kontrollera att du är ansluten och försök igen.');
    at('failed').hidden = false;
  }
}

function said({ hits, near }: Answer, query: string): string {
  if (hits.length === 0) return `Inga träffar på ”${query}”.`;
  const words = near.map((word) => `”${word}”`).join(' och ');
  const count = hits.length === 1 ? 'En träff' : `${hits.length} träffar`;
  return `${count} på ”${query}”.${words && ` ${words} finns inte i kursen, så träffarna gäller ord som liknar det.`}`;
}

/** Begins anew with these hits and this message, which is read out. */
function present(hits: Hit[], message: string): void {
  for (const part of ['wait', 'failed', 'none']) at(part).hidden = true;
  left = hits;
  list.replaceChildren();
  at('found').hidden = hits.length === 0;
  at('status').textContent = message;
}

/** @returns the first of the hits that were added. */
function add(opened: Library, count: number): HTMLElement | undefined {
  const shown = left.splice(0, count).map((hit) => {
    const { item, fill } = hitItem(hit, opened.title(hit), base);
    opened.excerpt(hit).then(fill, () => {});
    return item;
  });
  list.append(...shown);
  more.hidden = left.length === 0;
  return shown[0];
}

let typing: ReturnType<typeof setTimeout>;
field.addEventListener('focus', () => void prepare().catch(() => {}));
field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => field.value.trim() !== asked && void ask(field.value.trim()), 300);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  const query = field.value.trim();
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  void ask(query);
});
/** The query comes into the address only as the page is left for a hit, so that the way back leads to the hits. */
list.addEventListener('click', (event) => {
  const followed = (event.target as HTMLElement).closest('a') && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (followed) history.replaceState(null, '', `?q=${encodeURIComponent(asked)}`);
});
at('failed').addEventListener('click', () => void ask(field.value.trim()));
more.addEventListener('click', async () => add(await prepare(), step)?.querySelector('a')?.focus());

field.value = new URLSearchParams(location.search).get('q')?.slice(0, field.maxLength) ?? '';
if (field.value) void ask(field.value.trim());

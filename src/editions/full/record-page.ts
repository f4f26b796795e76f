/** Saves everything to a file, and opens a file: says what it will do, does it when asked, takes it back. */
import { keeping } from '../../course/keep.ts';
import { apply, changesBetween, countChanges, type Applied } from '../../course/record-changes.ts';
import { fileName, largestFile, merge, pack, parse, refusals, toFile, type OwnRecord, type Refusal } from '../../course/record.ts';
import type { Store } from '../../course/store.ts';
import { outcomeOf, planOf, undoneOf } from './record-says.ts';

/**
 * @param page holds the elements named `data-record-…`.
 * @param changed is told when what is kept has changed.
 * @returns what forgets a file that is open, for when everything is erased.
 */
export function moveRecord(page: HTMLElement, store: Store, changed: () => void): () => void {
  const at = <E extends HTMLElement>(name: string) => page.querySelector<E>(`[data-record-${name}]`)!;
  const [save, open, file, plan, undo] = [at('save'), at('open'), at<HTMLInputElement>('file'), at('plan'), at('undo')];
  let opened: OwnRecord | undefined;
  let applied: Applied | undefined;

  const say = (sentence: string) => { at('status').textContent = sentence; };
  const forget = () => {
    opened = applied = undefined;
    plan.hidden = at('undoing').hidden = true;
    say('');
  };

  save.addEventListener('click', () => {
    const now = new Date();
    const record = pack(store, now);
    if (record.entries.length === 0) return say('Det finns inget att spara till en fil än.');
    download(toFile(record), fileName(now));
    say(`Filen ${fileName(now)} är klar. Den brukar hamna bland dina hämtade filer. Ta bort den där om du delar dator med andra.${store.aside().length > 0 ? ' Svar som inte gick att läsa följer inte med.' : ''}`);
  });

  open.addEventListener('click', () => file.click());
  file.addEventListener('change', async () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    forget();
    const read = await readFile(chosen);
    file.value = '';
    if ('refused' in read) return say(read.refused);
    const here = pack(store, new Date());
    const sentences = planOf(countChanges(changesBetween(here, merge(here, read))));
    if (sentences.length === 0) return say('Allt i filen finns redan här. Inget behöver läggas ihop.');
    opened = read;
    at('from').textContent = read.at ? `Filen sparades ${new Date(read.at).toLocaleString('sv-SE', { dateStyle: 'long', timeStyle: 'short' })}.` : '';
    at('sentences').replaceChildren(...sentences.map((sentence) => Object.assign(document.createElement('li'), { textContent: sentence })));
    plan.hidden = false;
    plan.focus();
  });

  at('cancel').addEventListener('click', () => {
    forget();
    say('Filen är stängd. Inget har ändrats.');
    open.focus();
  });

  at('merge').addEventListener('click', () => {
    if (keeping.choice !== 'save') return say('Kursen får inte spara på den här enheten. Välj Spara på den här enheten högre upp på sidan, och lägg ihop sedan.');
    // Another tab may have saved since the plan was shown.
    const here = pack(store, new Date());
    const changes = changesBetween(here, merge(here, opened!));
    const result = apply(store, changes);
    forget();
    changed();
    say(outcomeOf(result.outcome, countChanges(changes)));
    if (result.outcome !== 'all') return open.focus();
    applied = result;
    at('undoing').hidden = false;
    undo.focus();
  });

  undo.addEventListener('click', () => {
    const left = applied!.undo();
    forget();
    changed();
    say(undoneOf(left));
    open.focus();
  });

  return forget;
}

async function readFile(file: File): Promise<OwnRecord | Refusal> {
  if (file.size > largestFile) return { refused: refusals.large };
  try {
    return parse(await file.text());
  } catch {
    return { refused: refusals.broken };
  }
}

function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

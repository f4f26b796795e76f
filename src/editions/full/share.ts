/** *Dela*: the addresses of what is on the page in the public edition, to copy or send. Loaded when it is asked for. */
import { isPublished, sharedOf, type Shared } from './share-address.ts';

const course = document.querySelector('.brand')!.textContent;

/** Puts the note beside its button, and opens it; from then on the button does, with what the page is then. */
export function share(button: HTMLButtonElement): void {
  const note = document.createElement('div');
  note.className = 'note';
  note.popover = 'auto';
  const fill = () => note.replaceChildren(...written(shared(button.dataset.share!)));
  fill();
  button.after(note);
  button.popoverTargetElement = note;
  button.addEventListener('click', fill);
  note.showPopover({ source: button });
}

function shared(root: string): Shared[] {
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href;
  const dialogues = [...document.querySelectorAll<HTMLElement>('.exercise[data-type=scenario]')].map((exercise) => ({
    title: exercise.querySelector('h3')!.textContent,
    path: exercise.querySelector<HTMLElement>('[data-source]')!.dataset.source!.slice(import.meta.env.BASE_URL.replace(/\/?$/, '/').length).replace(/[^/]+$/, ''),
  }));
  const chosen = [...document.querySelectorAll<HTMLInputElement>('[data-method-filter] :checked')].map(({ name, value }): [string, string] => [name, value]);
  return sharedOf(page, chosen, root, dialogues);
}

function written(addresses: Shared[]): Node[] {
  const said = element('span', { role: 'status' });
  return [
    element('p', {}, element('b', {}, 'Dela')),
    element('p', {}, 'Adressen går till den öppna utgåvan, som vem som helst kan läsa. Inget av det du har skrivit följer med.'),
    ...addresses.flatMap((one, index) => fieldOf(one, `dela-${index}`, said)),
    ...(isPublished(addresses[0]!.address) ? [] : [element('p', { class: 'aside' }, 'Den öppna utgåvan är inte publicerad än. Adressen fungerar först när den är det.')]),
    element('p', {}, said),
  ];
}

function fieldOf({ what, address }: Shared, id: string, said: HTMLElement): Node[] {
  const field = element('input', { id, type: 'text', readonly: '', value: address }) as HTMLInputElement;
  const copy = element('button', { type: 'button', 'aria-describedby': id }, 'Kopiera adressen');
  copy.addEventListener('click', async () => {
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(address);
      said.textContent = 'Kopierad.';
    } catch {
      field.select();
      said.textContent = 'Markerad. Kopiera med Ctrl+C.';
    }
  });
  const mail = `mailto:?subject=${encodeURIComponent(course)}&body=${encodeURIComponent(address)}`;
  return [
    element('p', {}, element('label', { for: id }, what), field),
    element('p', { class: 'actions' }, copy, ' ', element('a', { class: 'button', href: mail }, 'Skicka med e-post')),
  ];
}

function element(tag: string, attributes: Record<string, string>, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

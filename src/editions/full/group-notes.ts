/** Beside a dialogue that a group plays: the notes to the scene it is at, or to the first until it has begun. */
import { keeping } from '../../course/keep.ts';
import { canKeep } from '../../course/store.ts';

const notes = document.querySelector<HTMLElement>('[data-notes]')!;
const sections = [...notes.querySelectorAll<HTMLElement>('[data-note]')];

addEventListener('scenario-place', (event) => {
  const place = (event as CustomEvent<string>).detail;
  const own = place === '' ? sections[0] : (sections.find(({ dataset }) => dataset.note === place) ?? sections.at(-1));
  for (const section of sections) section.hidden = section !== own;
});

/** The windows follow each other through what is kept on the device. */
function tellWhetherTogether() {
  const together = keeping.choice === 'save' && canKeep();
  document.querySelector<HTMLElement>('[data-together]')!.hidden = !together;
  document.querySelector<HTMLElement>('[data-apart]')!.hidden = together;
}
keeping.watch(tellWhetherTogether);
tellWhetherTogether();

/** What script adds to the full course's pages beside the exercises: marks, places, the copy button. */
import { startExercises } from '../../exercises/start.ts';
import { showProgress } from './progress.ts';

showProgress(document);
startExercises(document);

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy!) as HTMLInputElement;
    const said = button.parentElement!.querySelector('[data-copied]')!;
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = 'Kopierad.';
    } catch {
      field.select();
      said.textContent = 'Markerad. Kopiera med Ctrl+C.';
    }
  });
}

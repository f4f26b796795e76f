/** What script adds to the full course's pages beside the exercises: marks, places, the button to share. */
import { startExercises } from '../../exercises/start.ts';
import { showProgress } from './progress.ts';

showProgress(document);
startExercises(document);

document.querySelector<HTMLButtonElement>('[data-share]')!.addEventListener(
  'click',
  ({ currentTarget }) => void import('./share.ts').then(({ share }) => share(currentTarget as HTMLButtonElement)),
  { once: true },
);

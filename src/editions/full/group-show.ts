/** The projector's window: it follows the facilitator's through what is kept, and shows each scene whole, from its beginning. */
import { startExercises } from '../../exercises/start.ts';
import { fit } from './sheet-fit.ts';

const sheet = document.querySelector<HTMLElement>('.sheet')!;

function show() {
  fit(sheet, 'smallest');
  scrollTo(0, 0);
}

addEventListener('scenario-place', () => requestAnimationFrame(show));
addEventListener('resize', () => fit(sheet, 'smallest'));
document.fonts.addEventListener('loadingdone', () => fit(sheet, 'smallest'));
startExercises(document);

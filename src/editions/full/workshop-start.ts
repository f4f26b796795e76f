/** In the guide: o'clock in place of minutes from the start, once the facilitator says when that is. */
import { clockTime, sinceStart } from '../../workshop/agenda.ts';

const field = document.querySelector<HTMLInputElement>('[data-start-time]')!;

function show() {
  for (const place of document.querySelectorAll<HTMLElement>('[data-at]')) {
    const minutes = Number(place.dataset.at);
    place.textContent = clockTime(field.value, minutes) ?? sinceStart(minutes);
  }
}

field.addEventListener('input', show);
show();

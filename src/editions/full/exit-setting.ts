/** Keeps the choice about the exit's shortcut, under the key that `edition.ts` names. */
import { store } from '../../course/store.ts';

const toggle = document.querySelector<HTMLInputElement>('[data-exit-toggle]')!;

toggle.addEventListener('change', () => store.write('setting', 'shift', { shift: toggle.checked ? 'on' : 'off' }));

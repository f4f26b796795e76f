/** The page about the course offline: says how it stands, and does what is asked for. */
import { OfflineDevice, type Outcome, type State } from './offline-device.ts';

const part = document.querySelector<HTMLElement>('[data-offline]')!;
const at = <Kind extends HTMLElement>(name: string) => part.querySelector<Kind>(`[data-${name}]`)!;
const said = at('said');
const progress = at<HTMLProgressElement>('progress');
const device = new OfflineDevice(part.dataset.offline!);

const texts: Record<State, string> = {
  insecure: 'Kursen går inte att spara från den här adressen, eftersom anslutningen inte är krypterad. Du kan läsa kursen som vanligt så länge du är ansluten. Adressen behöver börja med https för att kursen ska kunna sparas.',
  blocked: 'Den här webbläsaren låter inte kursen sparas. Det kan bero på ett privat fönster eller en inställning. Du kan läsa kursen som vanligt så länge du är ansluten.',
  none: 'Kursen är inte sparad på den här enheten.',
  storing: 'Kursen hämtas. Du kan läsa vidare i en annan flik så länge.',
  partial: 'En del av kursen är hämtad. Den går att använda offline när resten har kommit.',
  ready: 'Hela kursen finns på den här enheten. Du kan använda den utan internet.',
  fetching: 'Hela kursen finns på den här enheten. En ny version hämtas, och du kan läsa vidare så länge.',
  newer: 'Det finns en ny version av kursen, och den är hämtad. Du läser den tidigare versionen tills du byter. Det du har skrivit finns kvar.',
};

const buttons: Record<State, string[]> = {
  insecure: [], blocked: [], none: ['store'], storing: [], partial: ['more', 'remove'], ready: ['remove'], fetching: ['remove'], newer: ['renew', 'remove'],
};

/** @param before a sentence about what has just happened. */
async function show(before = '', known?: State): Promise<void> {
  const state = known ?? (await device.state());
  const focused = document.activeElement;
  for (const name of ['store', 'more', 'renew', 'remove']) at(name).hidden = !buttons[state].includes(name);
  at('progress-line').hidden = state !== 'storing';
  const text = `${before} ${texts[state]}`.trim();
  if (said.textContent !== text) said.textContent = text;
  if (focused instanceof HTMLButtonElement && focused.hidden) said.focus();
}

/** A browser may stop a long fetch; as long as each try brings something, the next goes on from there. */
async function store(): Promise<void> {
  let before: number;
  let outcome: Outcome;
  progress.removeAttribute('value');
  await show('', 'storing');
  do {
    before = progress.value;
    outcome = await device.store();
  } while (outcome === 'broken' && progress.value > before && navigator.onLine);
  await show(outcome === 'whole' ? 'Klart.' : await whyNot(outcome));
  if (outcome === 'whole') void device.watch(() => void show());
}

async function whyNot(outcome: Outcome): Promise<string> {
  if (outcome === 'occupied') return 'Kursen är öppen i andra flikar. Stäng dem, ladda om den här sidan och försök igen.';
  if (!navigator.onLine) return 'Anslutningen bröts. Fortsätt när du är ansluten igen.';
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  if (quota - usage < 20e6) return 'Det finns för lite plats på enheten.';
  return 'Allt kom inte fram. Vänta en stund och försök igen.';
}

navigator.serviceWorker?.addEventListener('message', ({ data }) => {
  if (typeof data?.stored !== 'number') return;
  progress.max = data.of;
  progress.value = data.stored;
});
at('store').addEventListener('click', () => void store());
at('more').addEventListener('click', () => void store());
at('remove').addEventListener('click', async () => {
  await device.remove();
  // Until it is loaded anew the page holds on to the worker that has been removed.
  if (navigator.serviceWorker.controller) location.reload();
  else await show('Borttaget.');
});
at('renew').addEventListener('click', async () => {
  const others = await device.renew();
  if (others === 0) location.reload();
  else await show(`Kursen är öppen i ${others === 1 ? 'en flik' : `${others} flikar`} till. Stäng ${others === 1 ? 'den' : 'dem'} först, så att inget du gör där avbryts.`);
});

// No `await` at the top: where one page has it, the bundler splits every page's chunks into more files.
void show().then(() => device.watch(() => void show()));

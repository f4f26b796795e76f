/** Reads the form, keeps the answers and the order they lead to, and shows it. */
import { keeping } from '../../course/keep.ts';
import { asPathAnswers, proposePath, type PathAnswers, type Stop } from '../../course/path.ts';
import { store } from '../../course/store.ts';
import { pathSetting } from '../../course/way.ts';

const form = document.querySelector<HTMLFormElement>('[data-path]')!;
const at = (name: string) => form.querySelector<HTMLElement>(`[data-${name}]`)!;
const showButton = form.querySelector<HTMLButtonElement>('[data-show]')!;
const stops = [...form.querySelectorAll<HTMLElement>('[data-stop]')];
const modules = stops.map((stop) => stop.dataset.stop!);

/** The course's roles and steps, as the form shows them. */
const roles = [...form.querySelectorAll<HTMLInputElement>('[name=role]')].map(({ value, dataset }) => ({ id: value, text: '', first: dataset.first!.split(' '), why: dataset.why! }));
const steps = [...form.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => ({ id: dataset.step!, module: dataset.module!, text: '' }));

function answered(): PathAnswers {
  const data = new FormData(form);
  return asPathAnswers({ role: data.get('role') ?? undefined, steps: Object.fromEntries(steps.map(({ id }) => [id, data.get(id)])) });
}

function reasonOf({ module, reason }: Stop, answers: PathAnswers): string {
  const step = steps.find((one) => one.module === module);
  const said = step !== undefined && answers.steps[step.id] !== undefined;
  return { role: 'för din roll', step: said ? 'är inte helt på plats hos er' : 'ett av de fem stegen', rest: '', 'in-place': 'finns på plats hos er; läs när du behöver det' }[reason];
}

/** Shows where the answers lead. */
function show(answers: PathAnswers): Stop[] {
  const order = proposePath(modules, { roles, steps }, answers);
  for (const stop of order) {
    const item = stops.find((one) => one.dataset.stop === stop.module)!;
    item.querySelector('[data-reason]')!.textContent = reasonOf(stop, answers);
    item.parentElement!.append(item);
  }
  at('proposal-why').textContent = roles.find(({ id }) => id === answers.role)!.why;
  at('proposal').hidden = false;
  at('forget').hidden = false;
  at('forgotten').textContent = '';
  return order;
}

function propose(): void {
  const answers = answered();
  const order = show(answers).map(({ module }) => module);
  const kept = store.write('setting', pathSetting, { ...answers, order, at: new Date().toISOString() });
  if (kept !== 'device') at('proposal-keep').hidden = false;
  tellWhetherKept();
}

function tellWhetherKept(): void {
  const kept = !store.holds('setting', pathSetting);
  at('proposal-kept').hidden = !kept;
  at('proposal-not-kept').hidden = kept;
}
keeping.watch(tellWhetherKept);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  propose();
  at('proposal').focus();
});
form.addEventListener('change', () => {
  if (!at('proposal').hidden) propose();
});
at('forget').addEventListener('click', () => {
  store.remove('setting', pathSetting);
  form.reset();
  at('proposal').hidden = true;
  at('forget').hidden = true;
  at('forgotten').textContent = 'Din väg är borttagen.';
  showButton.focus();
});

const saved = asPathAnswers(store.read('setting', pathSetting).value);
if (roles.some(({ id }) => id === saved.role)) {
  for (const [name, value] of Object.entries({ role: saved.role, ...saved.steps })) {
    const field = form.querySelector<HTMLInputElement>(`[name="${CSS.escape(name)}"][value="${CSS.escape(value ?? '')}"]`);
    if (field) field.checked = true;
  }
  show(answered());
  tellWhetherKept();
}
/** Until here, the browser would have sent the answers as an address. */
showButton.disabled = false;

/** Reads the form, keeps the answers and the order they lead to, and shows it. */
import { asPathAnswers, proposePath, type PathAnswers, type Reason } from '../../course/path.ts';
import { pathSetting } from '../../course/progress.ts';
import { deviceStorage, Store } from '../../course/store.ts';

const reasons: Record<Reason, string> = { role: 'för din roll', step: 'steget är inte på plats hos er', rest: '', 'in-place': 'finns på plats hos er; läs när du behöver det' };

const store = new Store(deviceStorage());
const form = document.querySelector<HTMLFormElement>('[data-path]')!;
const proposal = form.querySelector<HTMLElement>('[data-proposal]')!;
const forget = form.querySelector<HTMLButtonElement>('[data-forget]')!;
const stops = [...form.querySelectorAll<HTMLElement>('[data-stop]')];
const modules = stops.map((stop) => stop.dataset.stop!);

/** The course's roles and steps, as the form shows them. */
const roles = [...form.querySelectorAll<HTMLInputElement>('[name=role]')].map(({ value, dataset }) => ({ id: value, text: '', first: dataset.first!.split(' '), why: dataset.why! }));
const steps = [...form.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => ({ id: dataset.step!, module: dataset.module!, text: '' }));

function answered(): PathAnswers {
  const data = new FormData(form);
  return asPathAnswers({ role: data.get('role') ?? undefined, steps: Object.fromEntries(steps.map(({ id }) => [id, data.get(id)])) });
}

function show(answers: PathAnswers): string[] {
  const order = proposePath(modules, { roles, steps }, answers);
  for (const { module, reason } of order) {
    const stop = stops.find((one) => one.dataset.stop === module)!;
    stop.querySelector('[data-reason]')!.textContent = reasons[reason];
    stop.parentElement!.append(stop);
  }
  proposal.querySelector('[data-proposal-why]')!.textContent = roles.find(({ id }) => id === answers.role)?.why ?? 'Du har inte valt någon roll. Förslaget börjar därför med de steg som inte är på plats.';
  proposal.hidden = false;
  forget.hidden = false;
  return order.map(({ module }) => module);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const answers = answered();
  const kept = store.write('setting', pathSetting, { ...answers, order: show(answers) });
  proposal.querySelector('[data-proposal-kept]')!.textContent = kept === 'device' ? '' : 'Webbläsaren låter inte kursen spara, så förslaget försvinner när du lämnar sidan.';
  proposal.focus();
});

forget.addEventListener('click', () => {
  store.remove('setting', pathSetting);
  form.reset();
  proposal.hidden = true;
  forget.hidden = true;
});

const saved = store.read('setting', pathSetting);
if (saved.state === 'found') {
  const answers = asPathAnswers(saved.value);
  for (const [name, value] of Object.entries({ role: answers.role, ...answers.steps })) {
    const field = form.querySelector<HTMLInputElement>(`[name="${CSS.escape(name)}"][value="${CSS.escape(value ?? '')}"]`);
    if (field) field.checked = true;
  }
  show(answers);
}
/** Until here, the browser would have sent the answers as an address. */
form.querySelector<HTMLButtonElement>('[data-show]')!.disabled = false;

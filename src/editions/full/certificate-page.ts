/** Fills in the certificate from what is read on this device, and prints it. */
import { duration, roundedMinutes, sum } from '../../course/outline.ts';
import { keeping } from '../../course/keep.ts';
import { isRead } from '../../course/progress.ts';
import { isRecord } from '../../course/result.ts';
import { store } from '../../course/store.ts';

/** The id of the setting that holds the name, for who asks for it to be remembered. */
const nameSetting = 'name';

const certificate = document.querySelector<HTMLElement>('[data-certificate]')!;
const form = document.querySelector<HTMLFormElement>('[data-certificate-form]')!;
const field = form.querySelector<HTMLInputElement>('#namn')!;
const rememberBox = form.querySelector<HTMLInputElement>('[data-remember]')!;
const remembered = form.querySelector('[data-remembered]')!;
const at = (name: string) => certificate.querySelector<HTMLElement>(`[data-${name}]`)!;

function show(): void {
  const rows = [...certificate.querySelectorAll<HTMLElement>('[data-module-row]')];
  for (const row of rows) {
    const finished = row.dataset.lessons!.split(' ').every((lesson) => isRead(store, lesson));
    row.hidden = !finished;
    certificate.querySelector<SVGElement>(`[data-stop="${row.dataset.moduleRow}"]`)!.dataset.visited = finished ? 'all' : 'none';
  }
  const own = rows.filter(({ hidden }) => !hidden);
  certificate.hidden = form.hidden = own.length === 0;
  document.querySelector('[data-nothing]')!.textContent = own.length > 0 ? '' : 'Intyget tar med de moduler där du har läst alla avsnitt. På den här enheten är ingen modul läst klart än. Det du läser utan att spara kommer inte med.';
  at('extent').textContent = own.length === rows.length ? 'alla moduler' : own.length === 1 ? 'en modul' : `${own.length} av ${rows.length} moduler`;
  at('hours').textContent = duration(sum(own.map(({ dataset }) => roundedMinutes(Number(dataset.minutes)))));
  at('date').textContent = new Date().toLocaleDateString('sv-SE', { day: 'numeric', month: 'long', year: 'numeric' });
  at('name').textContent = field.value.trim();
}

function remember(): void {
  if (!rememberBox.checked) {
    store.remove('setting', nameSetting);
    remembered.textContent = '';
  } else {
    const kept = store.write('setting', nameSetting, { name: field.value.trim() });
    remembered.textContent = kept === 'device' ? 'Sparat på den här enheten.' : keeping.choice === 'save' ? 'Går inte att spara här.' : 'Sparas inte, eftersom kursen inte får spara på den här enheten.';
  }
}

const { value } = store.read('setting', nameSetting);
if (isRecord(value) && typeof value.name === 'string') {
  field.value = value.name;
  rememberBox.checked = true;
}
field.addEventListener('input', () => {
  at('name').textContent = field.value.trim();
  if (rememberBox.checked) remember();
});
rememberBox.addEventListener('change', remember);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  print();
});
show();

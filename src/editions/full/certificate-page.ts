/** Fills in the certificate from what is read on this device, and prints it. */
import { duration, roundedMinutes, sum } from '../../course/outline.ts';
import { isRead } from '../../course/progress.ts';
import { isRecord } from '../../course/result.ts';
import { deviceStorage, Store } from '../../course/store.ts';

/** The id of the setting that holds the name, for who asks for it to be remembered. */
const nameSetting = 'name';

const store = new Store(deviceStorage());
const certificate = document.querySelector<HTMLElement>('[data-certificate]')!;
const form = document.querySelector<HTMLFormElement>('[data-certificate-form]')!;
const field = form.querySelector<HTMLInputElement>('#namn')!;
const keep = form.querySelector<HTMLInputElement>('[data-keep]')!;
const kept = form.querySelector('[data-kept]')!;
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
  document.querySelector('[data-nothing]')!.textContent = own.length > 0 ? '' : 'Intyget tar med de moduler där du har läst alla avsnitt. Det finns ingen sådan på den här enheten än.';
  at('extent').textContent = own.length === rows.length ? 'alla moduler' : own.length === 1 ? 'en modul' : `${own.length} av ${rows.length} moduler`;
  at('hours').textContent = duration(sum(own.map(({ dataset }) => roundedMinutes(Number(dataset.minutes)))));
  at('date').textContent = new Date().toLocaleDateString('sv-SE', { day: 'numeric', month: 'long', year: 'numeric' });
  at('name').textContent = field.value.trim();
}

function remember(): void {
  if (!keep.checked) {
    store.remove('setting', nameSetting);
    kept.textContent = '';
  } else {
    kept.textContent = store.write('setting', nameSetting, { name: field.value.trim() }) === 'device' ? 'Sparat på den här enheten.' : 'Går inte att spara här.';
  }
}

const { value } = store.read('setting', nameSetting);
if (isRecord(value) && typeof value.name === 'string') {
  field.value = value.name;
  keep.checked = true;
}
field.addEventListener('input', () => {
  at('name').textContent = field.value.trim();
  if (keep.checked) remember();
});
keep.addEventListener('change', remember);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  print();
});
show();

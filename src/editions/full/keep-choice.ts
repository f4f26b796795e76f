/** The places where a page asks whether the course may save: each tells how it stands, and what can be chosen instead. */
import { attempt, deviceStorage, keepKey, keeping, keysOf, type Choice } from '../../course/keep.ts';
import { canKeep } from '../../course/store.ts';

const says: Record<'save' | 'not' | 'refused', [string, string]> = {
  save: ['Det du gör och skriver sparas på den här enheten.', 'Den som kan öppna den här webbläsaren kan läsa det.'],
  not: ['Kursen sparar inte det du gör och skriver.', 'Det försvinner när du går till en annan sida eller stänger fliken.'],
  refused: ['Den här webbläsaren låter inte kursen spara.', 'Det försvinner när du går till en annan sida eller stänger fliken.'],
};

const hasSaved = () => attempt(() => keysOf(deviceStorage()!).some((key) => key !== keepKey)) === true;

for (const place of document.querySelectorAll<HTMLElement>('[data-keep]')) {
  const at = (name: string) => place.querySelector<HTMLElement>(`[data-keep-${name}]`)!;
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('[data-keep-to]')];
  const asked = [at('says').textContent, at('why').textContent] as const;

  const show = () => {
    const refused = !canKeep();
    const [what, why] = refused ? says.refused : keeping.choice ? says[keeping.choice] : asked;
    (at('says').querySelector('b') ?? at('says')).textContent = what;
    at('why').textContent = why;
    for (const button of buttons) button.hidden = refused || button.dataset.keepTo === keeping.choice;
    buttons.at(-1)!.textContent = keeping.choice === 'save' ? 'Sluta spara' : 'Spara inte';
    at('left').hidden = keeping.choice !== 'not' || !hasSaved();
  };

  for (const button of buttons) {
    button.addEventListener('click', () => {
      keeping.choose(button.dataset.keepTo as NonNullable<Choice>);
      at('says').focus();
    });
  }
  keeping.watch(show);
  show();
}

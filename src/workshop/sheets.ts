/** A presentation is a row of sheets, one on the screen at a time; a step has one or several. */
export interface SheetPlace { id: string; step: string }

/** The sheet `by` places away, or undefined where there is none. */
export function sheetBeside(sheets: readonly SheetPlace[], current: string, by: 1 | -1): SheetPlace | undefined {
  const place = sheets.findIndex((sheet) => sheet.id === current);
  return place < 0 ? undefined : sheets[place + by];
}

/** Where a sheet stands, as it is said to who cannot see it: "Steg 2 av 9, blad 1 av 4". */
export function placeOf(sheets: readonly SheetPlace[], current: string): { step: number; steps: number; sheet: number; sheets: number } {
  const steps = [...new Set(sheets.map((sheet) => sheet.step))];
  const { step } = sheets.find((sheet) => sheet.id === current)!;
  const own = sheets.filter((sheet) => sheet.step === step);
  return { step: steps.indexOf(step) + 1, steps: steps.length, sheet: own.findIndex((sheet) => sheet.id === current) + 1, sheets: own.length };
}

/** How large the text of a sheet can be and still be seen at once on a screen of 16:9. */
export type TextSize = 'large' | 'medium' | 'small' | 'least';

/** @param html what stands on the sheet; what is folded away in `<details>` does not count. */
export function textSize(html: string): TextSize {
  const open = html.replace(/<details[\s\S]*?<\/details>/g, '');
  const text = open.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();
  const room = text.length + roomOfBlock * (open.match(/<(p|li|h2)\b/g)?.length ?? 0);
  return room <= 270 ? 'large' : room <= 520 ? 'medium' : room <= 720 ? 'small' : 'least';
}

/** Every paragraph and list item begins a line of its own, and takes this many characters' room with it. */
const roomOfBlock = 25;

/** What a key asks for. `scrolls`: it first reads on, while more of the sheet is below or above. */
export interface KeyMeaning { command: 'next' | 'previous' | 'pause'; scrolls?: boolean }

/** @param key as `KeyboardEvent.key`. */
export function meaningOf(key: string, shift: boolean): KeyMeaning | undefined {
  if (key === ' ') return { command: shift ? 'previous' : 'next', scrolls: true };
  return meanings[key];
}

const meanings: Record<string, KeyMeaning> = {
  ArrowRight: { command: 'next' },
  ArrowLeft: { command: 'previous' },
  ArrowDown: { command: 'next', scrolls: true },
  ArrowUp: { command: 'previous', scrolls: true },
  PageDown: { command: 'next', scrolls: true },
  PageUp: { command: 'previous', scrolls: true },
  p: { command: 'pause' },
  P: { command: 'pause' },
};

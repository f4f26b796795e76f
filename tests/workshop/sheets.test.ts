import { expect, test } from 'vitest';
import { meaningOf, placeOf, sheetBeside, textSize } from '../../src/workshop/sheets.ts';

const sheets = [{ id: 'a', step: 'a' }, { id: 'b', step: 'b' }, { id: 'b-fraga', step: 'b' }, { id: 'c', step: 'c' }];

test('on and back go through every sheet, and stop at the ends', () => {
  expect(sheetBeside(sheets, 'b', 1)?.id).toBe('b-fraga');
  expect(sheetBeside(sheets, 'c', -1)?.id).toBe('b-fraga');
  expect(sheetBeside(sheets, 'a', -1)).toBeUndefined();
  expect(sheetBeside(sheets, 'c', 1)).toBeUndefined();
  expect(sheetBeside(sheets, 'gone', 1)).toBeUndefined();
});

test('a sheet’s place is told by step, and by sheet within it', () => {
  expect(placeOf(sheets, 'b-fraga')).toEqual({ step: 2, steps: 3, sheet: 2, sheets: 2 });
});

test('text is set smaller the more there is to see at once', () => {
  const sizes = [40, 90, 150, 300].map((words) => textSize(`<p>${'ord '.repeat(words)}</p>`));
  expect(sizes).toEqual(['large', 'medium', 'small', 'least']);
});

test('what is folded away does not make the text smaller', () => {
  expect(textSize(`<p>Fråga</p><details><summary>Visa svaret</summary><p>${'svar '.repeat(300)}</p></details>`)).toBe('large');
});

test('many short lines take more room than one long', () => {
  expect(textSize(`<ul>${'<li>ord ord ord</li>'.repeat(12)}</ul>`)).toBe('medium');
  expect(textSize(`<p>${'ord ord ord '.repeat(12)}</p>`)).toBe('large');
});

test('arrows, Page Up, Page Down and space turn sheets, and P pauses', () => {
  const next = ['ArrowRight', 'ArrowDown', 'PageDown', ' '].map((key) => meaningOf(key, false)?.command);
  const previous = ['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => meaningOf(key, false)?.command);
  expect([...next, ...previous]).toEqual(['next', 'next', 'next', 'next', 'previous', 'previous', 'previous']);
  expect(meaningOf(' ', true)?.command).toBe('previous');
  expect(meaningOf('p', false)?.command).toBe('pause');
  expect(meaningOf('x', false)).toBeUndefined();
});

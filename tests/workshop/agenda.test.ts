import { expect, test } from 'vitest';
import { agendaOf, clockTime, sinceStart, totalMinutes } from '../../src/workshop/agenda.ts';

const steps = [{ id: 'valkommen', minutes: 8 }, { id: 'ovning', minutes: 55 }, { id: 'avslut', minutes: 4 }];

test('each step begins when the one before it ends', () => {
  expect(agendaOf(steps).map(({ step, start, end }) => [step.id, start, end])).toEqual([
    ['valkommen', 0, 8],
    ['ovning', 8, 63],
    ['avslut', 63, 67],
  ]);
  expect(totalMinutes(steps)).toBe(67);
});

test('minutes from the start are written as hours and minutes', () => {
  expect([0, 8, 60, 95].map(sinceStart)).toEqual(['0:00', '0:08', '1:00', '1:35']);
});

test('a start gives every step its o’clock, also past midnight', () => {
  expect(clockTime('13:00', 8)).toBe('13.08');
  expect(clockTime('09:55', 8)).toBe('10.03');
  expect(clockTime('23:30', 45)).toBe('00.15');
});

test('a time that is not filled in gives no o’clock', () => {
  expect(clockTime('', 8)).toBeUndefined();
  expect(clockTime('25:00', 8)).toBeUndefined();
});

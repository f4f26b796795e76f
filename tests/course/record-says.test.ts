import { expect, test } from 'vitest';
import { outcomeOf, planOf, undoneOf } from '../../src/editions/full/record-says.ts';

const nothing = { answers: 0, newer: 0, texts: 0, both: 0, lessons: 0, rest: 0 };

test('a plan has a sentence for each sort of change, and none for what does not change', () => {
  expect(planOf(nothing)).toEqual([]);
  expect(planOf({ ...nothing, newer: 12, both: 3 })).toEqual([
    '12 svar är nyare i filen och ersätter dem som finns här.',
    '3 texter finns både här och i filen, men är olika. Båda behålls. Den nyare står i fältet, och den äldre finns kvar under Tidigare text i samma övning.',
  ]);
  expect(planOf({ answers: 1, newer: 1, texts: 1, both: 1, lessons: 1, rest: 1 })).toHaveLength(6);
});

test('one and several are said as in Swedish', () => {
  expect(planOf({ ...nothing, texts: 1, lessons: 1 })).toEqual(['1 egen text läggs till eller fylls på.', '1 avsnitt blir markerat som läst.']);
  expect(planOf({ ...nothing, texts: 2, lessons: 2 })).toEqual(['2 egna texter läggs till eller fylls på.', '2 avsnitt blir markerade som lästa.']);
});

test('the outcome says what came in, or what could not be saved', () => {
  const changes = { ...nothing, answers: 2, newer: 1, texts: 4, lessons: 1 };
  expect(outcomeOf('all', changes)).toContain('Från filen kom 3 svar, 4 texter och 1 avsnitt.');
  expect(outcomeOf('nothing', changes)).toContain('Det här kunde inte sparas: 3 svar, 4 texter och 1 avsnitt. Inget av det som fanns här har ändrats');
  expect(outcomeOf('some', changes)).toContain('Inget som du har skrivit har försvunnit.');
  expect(undoneOf(0)).toContain('Allt är som det var');
  expect(undoneOf(2)).toContain('2 svar eller texter har ändrats sedan dess');
});

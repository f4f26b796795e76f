/** An author makes a mistake in a file; the refusal names the file, the field, the value and the nearest that works. */
import { expect, test } from 'vitest';
import { one, problemOf, refusalOf, two } from './mistakes.ts';

const choice = `${two}/miljo-eller-person.yaml`;
const quiz = `${two}/kunskapsprov.yaml`;
const place = (file: string) => expect.stringMatching(new RegExp(`^content/${file.replaceAll('.', '\\.')}:\\d+$`));

test('a misspelt field', () => {
  expect(refusalOf(({ replace }) => replace(choice, /^title:/m, 'titel:')).message).toMatchInlineSnapshot(`
    "The course's content has 2 problems:

    content/modules/02-valdspyramiden/miljo-eller-person.yaml:1
      title: is missing; write text

    content/modules/02-valdspyramiden/miljo-eller-person.yaml:2
      titel: is not a field here; the fields are: title, minutes, sources, contentNote, type, situation, question, select, options (found "titel")
      The nearest that would work: title
    "
  `);
});

test('several misspelt fields are each told', () => {
  const { problems } = refusalOf(({ replace }) => {
    replace(choice, '- id: matning\n    text:', '- id: matning\n    txt:');
    replace(choice, /^minutes: \d+/m, 'minuter: 3');
  });
  expect(problems.filter(({ known }) => known).map(({ field, value }) => [field, value])).toEqual([['options[3].txt', 'txt'], ['minuter', 'minuter']]);
});

test('a missing field', () => {
  expect(refusalOf(({ replace }) => replace(choice, /^minutes: .*\n/m, '')).message).toMatchInlineSnapshot(`
    "The course's content has a problem:

    content/modules/02-valdspyramiden/miljo-eller-person.yaml:1
      minutes: is missing; write a number, without quotes
    "
  `);
});

test('a field with nothing after it', () => {
  expect(problemOf(({ replace }) => replace(choice, /^minutes: .*$/m, 'minutes:'))).toMatchObject({ file: place(choice), field: 'minutes', message: 'is empty; write a number, without quotes' });
});

test('a number where text belongs', () => {
  expect(problemOf(({ replace }) => replace('support.yaml', 'number: "112"', 'number: 112'))).toMatchObject({ file: place('support.yaml'), field: '[0].number', value: 112, message: 'write text, in quotes if it looks like something else' });
});

test('text where a number belongs', () => {
  expect(problemOf(({ replace }) => replace(choice, /^minutes: .*$/m, 'minutes: tre'))).toMatchObject({ field: 'minutes', value: 'tre', message: 'write a number, without quotes' });
});

test('an option without feedback', () => {
  expect(problemOf(({ replace }) => replace(choice, /^ {4}feedback: >-\n.*\n/m, ''))).toMatchObject({ file: place(choice), field: 'options[0].feedback', message: 'is missing; write text' });
});

test('a question with no right option', () => {
  expect(refusalOf(({ replace }) => replace(choice, '    correct: true\n', '')).message).toMatchInlineSnapshot(`
    "The course's content has a problem:

    content/modules/02-valdspyramiden/miljo-eller-person.yaml:9
      options: mark exactly one option with "correct: true", or set "select: many" (found 0)
    "
  `);
});

test('a question with two right options', () => {
  expect(problemOf(({ replace }) => replace(choice, '- id: matning\n', '- id: matning\n    correct: true\n'))).toMatchObject({ file: place(choice), field: 'options', value: 2, message: 'mark exactly one option with "correct: true", or set "select: many"' });
});

test('a single option', () => {
  const { problems } = refusalOf(({ replace }) => replace(choice, /^options:[\s\S]*$/m, 'options:\n  - { id: a, text: A, correct: true, feedback: A }\n'));
  expect(problems).toMatchObject([{ field: 'options', message: '2 entries or more are needed here' }]);
});

test('a misspelt type of exercise', () => {
  expect(refusalOf(({ replace }) => replace(choice, 'type: choice', 'type: chioce')).message).toMatchInlineSnapshot(`
    "The course's content has a problem:

    content/modules/02-valdspyramiden/miljo-eller-person.yaml:1
      type: use one of: choice, sort, order, match, picture, reflection, workbook, quiz, scenario (found "chioce")
      The nearest that would work: choice
    "
  `);
});

test('an exercise without a type', () => {
  expect(problemOf(({ replace }) => replace(choice, 'type: choice\n', ''))).toMatchObject({ field: 'type', value: undefined, message: expect.stringContaining('is missing; use one of: choice, sort, order') });
});

test('a type of question that a quiz cannot ask', () => {
  expect(problemOf(({ replace }) => replace(quiz, /^( {4}type:) \w+$/m, '    type: workbook'))).toMatchObject({ file: place(quiz), field: 'questions[0].type', value: 'workbook', known: ['choice', 'sort', 'order', 'match'] });
});

test('a misspelt word where one of a few is needed', () => {
  expect(problemOf(({ replace }) => replace('support.yaml', 'kind: emergency', 'kind: emergancy'))).toMatchObject({ file: place('support.yaml'), field: '[0].kind', value: 'emergancy', message: 'use one of: emergency, support, change' });
});

test('an id with a capital letter', () => {
  expect(problemOf(({ replace }) => replace(choice, '- id: matning', '- id: Matning'))).toMatchObject({ field: 'options[3].id', value: 'Matning', message: 'use lower case a–z, digits and single hyphens' });
});

test('an id with å, ä or ö', () => {
  expect(refusalOf(({ add }) => add('glossary.yaml', '- { id: ny, term: ny, definition: Ny., see: [åskådare] }\n')).message).toMatch(/see\[0\]: use lower case a–z, digits and single hyphens \(found "åskådare"\)\n {2}The nearest that would work: askadare\n$/);
});

for (const scale of ['6', '"5"', '[3, 5]']) {
  test(`${scale} as a level of the scale`, () => {
    expect(problemOf(({ replace }) => replace('methods.yaml', /^ {2}scale: \d$/m, `  scale: ${scale}`))).toMatchObject({ file: place('methods.yaml'), field: expect.stringMatching(/\.scale$/), message: 'use one of: 1, 2, 3, 4, 5, without quotes, or leave the field out' });
  });
}

test('a step of the path called role', () => {
  expect(problemOf(({ replace }) => replace('path.yaml', '- id: beslut', '- id: role'))).toMatchObject({ file: place('path.yaml'), field: 'steps[0].id', value: 'role', message: 'is the name of the question about roles; use another id' });
});

test('two options with the same id', () => {
  expect(problemOf(({ replace }) => replace(choice, '- id: matning', '- id: tidigt'))).toMatchObject({ file: place(choice), field: 'options[3].id', value: 'tidigt', message: expect.stringContaining('already used') });
});

test('an item in a category that does not exist', () => {
  expect(refusalOf(({ replace }) => replace(`${two}/sortera-uttryck.yaml`, 'category: basen', 'category: bassen')).message).toMatch(/sortera-uttryck\.yaml:\d+\n {2}items\[\d\]\.category: no such category \(found "bassen"\)\n {2}The nearest that would work: basen/);
});

test('a day that does not exist, and a day written in another way', () => {
  for (const day of ['2026-22-11', '2026-02-30', '22 november 2026']) {
    expect(problemOf(({ replace }) => replace('support.yaml', /^ {2}checked: .*$/m, `  checked: "${day}"`))).toMatchObject({ file: place('support.yaml'), field: '[0].checked', value: day, message: 'use "YYYY-MM-DD", in quotes, and a day that exists' });
  }
});

test('a web address without https', () => {
  expect(problemOf(({ replace }) => replace('course.yaml', /^publicAddress: .*$/m, 'publicAddress: www.example.se'))).toMatchObject({ file: place('course.yaml'), field: 'publicAddress', value: 'www.example.se', message: 'write a web address that begins with https://' });
});

test('YAML with a text that is not closed', () => {
  expect(refusalOf(({ replace }) => replace(choice, /^title: .*$/m, 'title: "Miljö')).message).toMatch(/miljo-eller-person\.yaml:\d+\n {2}the YAML: cannot be read: Missing closing "quote/);
});

test('YAML with a field that is indented too far', () => {
  expect(problemOf(({ replace }) => replace(`${one}/nu-hos-oss.yaml`, /^minutes:/m, '   minutes:'))).toMatchObject({ file: `content/${one}/nu-hos-oss.yaml:2`, field: 'the YAML', message: expect.stringContaining('cannot be read') });
});

test('mistakes in several files are all told at once', () => {
  const { problems, message } = refusalOf(({ replace }) => {
    replace(choice, /^title:/m, 'titel:');
    replace('support.yaml', 'kind: emergency', 'kind: emergancy');
  });
  expect(problems.map(({ file }) => file.replace(/:\d+$/, ''))).toEqual(['content/support.yaml', `content/${choice}`, `content/${choice}`]);
  expect(message).toContain('has 3 problems');
});

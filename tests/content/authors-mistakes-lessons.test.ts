/** An author writes something in a lesson that cannot be read or does not belong there. */
import { expect, test } from 'vitest';
import { one, problemOf, refusalOf } from './mistakes.ts';

const lesson = `${one}/2-tva-spar.mdx`;
const inLesson = expect.stringMatching(/2-tva-spar\.mdx:\d+$/);

test('a tag that is not closed', () => {
  expect(refusalOf(({ replace }) => replace(lesson, /\n---\n[\s\S]*$/, '\n---\n\nEtt <Term id="morkertal">mörkertal.\n')).message).toMatchInlineSnapshot(`
    "The course's content has a problem:

    content/modules/01-varfor-valdsprevention/2-tva-spar.mdx:7
      the text: cannot be read as MDX: Expected a closing tag for \`<Term>\` (7:5) before the end of \`paragraph\`
    "
  `);
});

test('a brace that is not closed', () => {
  expect(problemOf(({ add }) => add(lesson, 'Plus { minus.\n'))).toMatchObject({ file: inLesson, field: 'the text', message: expect.stringContaining('cannot be read as MDX') });
});

test('a comment as in HTML', () => {
  expect(problemOf(({ add }) => add(lesson, '<!-- sedan -->\n'))).toMatchObject({ file: inLesson, message: expect.stringContaining('{/* text */}') });
});

for (const [what, code, value] of [['an import', "import Film from './film.astro';", "import Film from './film.astro';"], ['an expression', 'Det är {1 + 1} kommuner.', '1 + 1'], ['an expression on its own line', '{new Date()}', 'new Date()']] as const) {
  test(`${what} in the text`, () => {
    expect(problemOf(({ add }) => add(lesson, `\n${code}\n`))).toMatchObject({ file: inLesson, field: 'the text', value, message: 'code does not belong in a lesson; use the tags, or write { as \\{' });
  });
}

test('a misspelt tag', () => {
  expect(refusalOf(({ add }) => add(lesson, '\nMeningen.<Site id="VV-001" />\n')).message).toMatch(/the tag: is not a tag of lessons; use Exercise, Term, Cite or Markdown \(found "Site"\)\n {2}The nearest that would work: Cite/);
});

test('a tag of HTML', () => {
  expect(problemOf(({ add }) => add(lesson, '\nDet är <b>viktigt</b>.\n'))).toMatchObject({ file: inLesson, field: 'the tag', value: 'b' });
});

test('a tag without its id, and a tag with another field', () => {
  expect(problemOf(({ add }) => add(lesson, '\nMeningen.<Cite />\n'))).toMatchObject({ file: inLesson, field: '<Cite id>', message: 'write an id in quotes' });
  expect(problemOf(({ add }) => add(lesson, '\nMeningen.<Cite ref="VV-001" />\n'))).toMatchObject({ file: inLesson, field: '<Cite>', value: 'ref', known: ['id'] });
});

test('a heading of the first level', () => {
  expect(problemOf(({ add }) => add(lesson, '\n# Rubrik\n'))).toMatchObject({ file: inLesson, field: 'the heading', value: '#' });
});

test('no front matter', () => {
  expect(problemOf(({ write }) => write(lesson, 'Bara text.\n'))).toEqual({ file: `content/${lesson}:1`, field: 'the front matter', message: 'is missing; begin the file with "---", title, summary and minutes, "---"' });
});

test('a misspelt field in the front matter, on its line of the file', () => {
  expect(problemOf(({ replace }) => replace(lesson, /^minutes: \d+$/m, 'minutes: 5\ncontentnote: Inget.'))).toMatchObject({ file: `content/${lesson}:5`, field: 'contentnote', known: ['title', 'summary', 'minutes', 'contentNote'] });
});

/** An author writes a tag, a link or a note in a lesson in a way that would not be shown as meant. */
import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { parseLesson } from '../../src/content/lesson-file.ts';
import type { Problem } from '../../src/content/problem.ts';
import { one, problemOf, refusalOf } from './mistakes.ts';

const front = '---\ntitle: Ny\nsummary: Ny.\nminutes: 1\n---\n';

/** What is said of a lesson with this text; its first line is line 6. */
function saidOf(text: string): Problem[] {
  const problems: Problem[] = [];
  parseLesson(front + text, '1-ny.mdx', (problem) => void problems.push(problem));
  return problems;
}

for (const [what, text, field, message] of [
  ['a term without text', 'Ett <Term id="ord" /> ord.', '<Term>', 'has no text; write <Term id="ord">the word</Term>'],
  ['a term without text, alone on its line', '<Term id="ord" />', '<Term>', 'has no text'],
  ['a term around a link', 'Ett <Term id="ord">[ord](/ordlista/)</Term>.', '<Term>', 'without a link or another tag in it'],
  ['a term around a statement', 'Ett <Term id="ord">*ord*<Cite id="VV-001" /></Term>.', '<Term>', 'without a link or another tag in it'],
  ['a statement around text', 'Så är det.<Cite id="VV-001">Rapporten</Cite>', '<Cite>', 'holds no text; write <Cite id="VV-001" />'],
  ['an exercise around text', '## Öva\n\n<Exercise id="ny">\nGör så här.\n</Exercise>', '<Exercise>', 'holds no text; write <Exercise id="ny" />'],
  ['an exercise within a paragraph', '## Öva\n\nGör <Exercise id="ny" /> nu.', '<Exercise>', 'alone on a line, with blank lines around'],
  ['an exercise within a list', '## Öva\n\n- Gör\n\n  <Exercise id="ny" />', '<Exercise>', 'alone on a line, with blank lines around'],
  ['an exercise before any heading', 'Gör så här.\n\n<Exercise id="ny" />', '<Exercise>', 'write one with ## above it'],
  ['a lower heading first', 'Text.\n\n### Rubrik', 'the heading', 'begin with ##'],
  ['a footnote', 'Så är det.[^1]\n\n[^1]: Rapporten.', 'the footnote', 'name the statement with <Cite id="…" />'],
  ['a footnote that is not written', 'Så är det.[^1]', 'the footnote', 'name the statement with <Cite id="…" />'],
  ['a link with its address elsewhere', 'Läs [mer][ord].\n\n[ord]: /ordlista/', 'the link', 'write the address in the link itself'],
  ['a link with its address nowhere', 'Läs [mer][ord].', 'the link', 'write the address in the link itself'],
] as const) {
  test(what, () => {
    expect(saidOf(`${text}\n`)).toMatchObject([{ file: expect.stringMatching(/^1-ny\.mdx:\d+$/), field, message: expect.stringContaining(message) }]);
  });
}

test('the line is that of the tag', () => {
  expect(saidOf('Text.\n\nEtt <Term id="ord" /> ord.\n')).toMatchObject([{ file: '1-ny.mdx:8' }]);
});

for (const text of ['', '\n## Rubrik\n', '\n{/* sedan */}\n']) {
  test(`a lesson that holds only ${JSON.stringify(text)} is empty`, () => {
    expect(saidOf(text)).toEqual([{ file: '1-ny.mdx', field: 'the text', message: 'is empty; write the lesson under its front matter' }]);
  });
}

test('a comment may stand in a lesson, and is not part of its text', () => {
  const lesson = parseLesson(`${front}\n{/* sedan */}\n\nEtt {/* senare */}ord.\n`, '1-ny.mdx', ({ message }) => expect.fail(message));
  expect(lesson!.sections).toEqual([{ heading: '', text: 'Ett ord.' }]);
});

test('a link to a word that the glossary does not have', () => {
  const lesson = `${one}/2-tva-spar.mdx`;
  expect(problemOf(({ add }) => add(lesson, 'Läs [mer](/ordlista/#morkertalet).\n'))).toMatchObject({ file: expect.stringMatching(/2-tva-spar\.mdx:\d+$/), field: 'the link', value: 'morkertalet', message: 'there is no such term on /ordlista/', known: content.terms.map(({ id }) => id) });
});

test('what is far from everything gets a list of what there is', () => {
  const { message } = refusalOf(({ add }) => add(`${one}/2-tva-spar.mdx`, '\n## Öva\n\n<Exercise id="xyz" />\n'));
  expect(message).toContain('What there is: darfor-nu, fragan-i-ledningsgruppen,');
  expect(message).not.toContain('nearest');
});

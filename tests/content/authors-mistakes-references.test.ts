/** An author names something that is not there, in a lesson or in a file of data. */
import { expect, test } from 'vitest';
import { one, problemOf, refusalOf, two } from './mistakes.ts';

const lesson = `${one}/2-tva-spar.mdx`;
const quiz = `${two}/kunskapsprov.yaml`;
const dialogue = `${two}/fikarummet.yaml`;
const at = (file: string) => expect.stringMatching(new RegExp(`^content/${file.replaceAll('.', '\\.')}:\\d+$`));

test('a statement that does not exist, in a lesson', () => {
  expect(refusalOf(({ replace }) => replace(lesson, '\n---\n', '\n---\nMeningen. <Cite id="VV-999" />\n')).message).toMatchInlineSnapshot(`
    "The course's content has a problem:

    content/modules/01-varfor-valdsprevention/2-tva-spar.mdx:6
      <Cite id>: there is no such statement (found "VV-999")
      The nearest that would work: VV-099
    "
  `);
});

test('a term that does not exist, in a lesson', () => {
  expect(problemOf(({ add }) => add(lesson, '<Term id="morkertalet">mörkertalet</Term> är stort.\n'))).toMatchObject({ file: at(lesson), field: '<Term id>', value: 'morkertalet', message: 'there is no such term', known: expect.arrayContaining(['morkertal']) });
});

test('an exercise that does not exist, in a lesson', () => {
  expect(refusalOf(({ add }) => add(lesson, '<Exercise id="nu-hos-os" />\n')).message).toMatch(/2-tva-spar\.mdx:\d+\n {2}<Exercise id>: there is no such exercise in this module \(found "nu-hos-os"\)\n {2}The nearest that would work: nu-hos-oss\n$/);
});

test('an exercise of another module, in a lesson', () => {
  expect(problemOf(({ add }) => add(lesson, '<Exercise id="sortera-uttryck" />\n'))).toMatchObject({ field: '<Exercise id>', value: 'sortera-uttryck' });
});

for (const link of ['/moduler/valdspyramiden/tre-niver/', '/ordlista', '/sparat/', 'tva-spar/']) {
  test(`a link to ${link}, which is no page`, () => {
    expect(problemOf(({ add }) => add(lesson, `Läs [mer](${link}).\n`))).toMatchObject({ file: at(lesson), field: 'the link', value: link, message: 'there is no such page', known: expect.arrayContaining(['/moduler/valdspyramiden/tre-nivaer/', '/ordlista/']) });
  });
}

for (const [link, found] of [['/moduler/valdspyramiden/tre-nivaer/#tre-niver', 'tre-niver'], ['#ingen-rubrik', 'ingen-rubrik']] as const) {
  test(`a link to ${link}, which is no heading or exercise of the lesson`, () => {
    expect(problemOf(({ add }) => add(lesson, `Läs [mer](${link}).\n`))).toMatchObject({ file: at(lesson), field: 'the link', value: found, message: expect.stringContaining('there is no such heading or exercise on /moduler/') });
  });
}

test('links to a heading and to an exercise of a lesson are accepted', () => {
  expect(problemOf(({ add }) => add(lesson, '## Så här\n\n[Hit](#så-här), [dit](/moduler/valdspyramiden/tre-nivaer/#sortera-uttryck) och [bort](#bort).\n'))).toMatchObject({ value: 'bort', known: expect.arrayContaining(['så-här']) });
});

test('a link with a query', () => {
  expect(problemOf(({ add }) => add(lesson, 'Läs [mer](/metoder/?arena=vard).\n'))).toMatchObject({ file: at(lesson), field: 'the link', value: '/metoder/?arena=vard', message: 'links in lessons have no query; write /metoder/' });
});

test('a statement that does not exist, in an exercise', () => {
  expect(problemOf(({ replace }) => replace(`${one}/nu-hos-oss.yaml`, /^sources: \[.*$/m, 'sources: [VV-003, VV-999]'))).toMatchObject({ file: at(`${one}/nu-hos-oss.yaml`), field: 'sources[1]', value: 'VV-999', message: 'there is no such statement' });
});

test('a statement written in another way', () => {
  expect(problemOf(({ replace }) => replace(`${one}/nu-hos-oss.yaml`, /^sources: \[.*$/m, 'sources: [vv3]'))).toMatchObject({ field: 'sources[0]', value: 'vv3', message: 'use an id such as VV-016 or A2.5' });
});

test('an objective that the module does not have, in a question', () => {
  expect(refusalOf(({ replace }) => replace(quiz, /objective: beskriva-pyramiden/, 'objective: beskriv-pyramiden')).message).toMatch(/kunskapsprov\.yaml:\d+\n {2}questions\[\d\]\.objective: there is no such objective in module\.yaml \(found "beskriv-pyramiden"\)\n {2}The nearest that would work: beskriva-pyramiden/);
});

test('a lesson that the module does not have, in a question', () => {
  expect(problemOf(({ replace }) => replace(quiz, /lesson: tre-nivaer/, 'lesson: 1-tre-nivaer'))).toMatchObject({ file: at(quiz), field: expect.stringMatching(/^questions\[\d\]\.lesson$/), value: '1-tre-nivaer', known: expect.arrayContaining(['tre-nivaer']) });
});

test('a choice that leads nowhere, in a scenario', () => {
  expect(refusalOf(({ replace }) => replace(dialogue, 'to: bordet', 'to: bord')).message).toMatch(/fikarummet\.yaml:\d+\n {2}scenes\[\d\]\.choices\[\d\]\.to: no such scene or ending \(found "bord"\)\n {2}The nearest that would work: bordet/);
});

test('a condition on a value that the scenario does not have', () => {
  expect(problemOf(({ replace }) => replace(dialogue, 'when: { fortroende: { min: 3 } }', 'when: { fortroendet: { min: 3 } }'))).toMatchObject({ file: at(dialogue), field: expect.stringMatching(/when\.fortroendet$/), value: 'fortroendet', message: 'no such value or memory', known: expect.arrayContaining(['fortroende', 'trygghet', 'genusperspektiv']) });
});

test('a last destination with a condition', () => {
  expect(problemOf(({ replace }) => replace(dialogue, '{ scene: lugnt }', '{ scene: lugnt, when: { trygghet: { min: 1 } } }'))).toMatchObject({ file: at(dialogue), message: expect.stringContaining('the last destination must have no "when"') });
});

test('a step of a workshop with an exercise that does not exist', () => {
  expect(problemOf(({ replace }) => replace(`${two}/workshop.yaml`, 'exercise: sortera-uttryck', 'exercise: sortera'))).toMatchObject({ file: at(`${two}/workshop.yaml`), field: expect.stringMatching(/^steps\[\d\]\.exercise$/), value: 'sortera', known: expect.arrayContaining(['sortera-uttryck']) });
});

test('a part that the course does not have', () => {
  expect(problemOf(({ replace }) => replace(`${two}/module.yaml`, /^part: .*$/m, 'part: grunder'))).toMatchObject({ file: at(`${two}/module.yaml`), field: 'part', value: 'grunder', known: expect.arrayContaining(['grunden']) });
});

test('a term that points to one that does not exist', () => {
  expect(problemOf(({ add }) => add('glossary.yaml', '- { id: ny, term: ny, definition: Ny., see: [morkertalet] }\n'))).toMatchObject({ file: at('glossary.yaml'), field: 'ny.see[0]', value: 'morkertalet' });
});

test('a statement from a source that does not exist', () => {
  expect(problemOf(({ add }) => add('statements/faltet.yaml', '- { id: F9.1, voice: ingen, text: Inget., sources: [Z-k1] }\n'))).toMatchObject({ file: at('statements/faltet.yaml'), field: 'F9.1.sources[0]', value: 'Z-k1', message: 'there is no such source' });
});

for (const [what, file, entry] of [
  ['terms', 'glossary.yaml', '- { id: aktiv-askadare, term: igen, definition: Igen. }\n'],
  ['sources', 'sources.yaml', '- { id: rapporten, title: Igen, publisher: Ingen }\n'],
  ['statements', 'statements/rapporten.yaml', '- { id: A1.1, voice: ingen, text: Igen., sources: [rapporten] }\n'],
  ['support lines', 'support.yaml', '- { id: bris, name: Igen, number: "1", who: Ingen., kind: support, statements: [F1.9], checked: "2026-11-22" }\n'],
] as const) {
  test(`two ${what} with the same id`, () => {
    expect(problemOf(({ add }) => add(file, entry))).toMatchObject({ file: at(file), field: expect.stringMatching(/^\[\d+\]\.id$/), message: 'this id is used twice; give each its own' });
  });
}

for (const [what, entry, field, message] of [
  ['a term that points to itself', '- { id: ny, term: ny, definition: Ny., see: [ny] }\n', 'ny.see[0]', 'is this entry itself; name other terms'],
  ['two entries for one term', '- { id: ny, term: ny, definition: Ny. }\n- { id: nyare, term: ny, definition: Ny. }\n', expect.stringMatching(/^\[\d+\]\.term$/), 'another entry explains this term; make one of the two'],
] as const) {
  test(what, () => {
    expect(problemOf(({ add }) => add('glossary.yaml', entry))).toMatchObject({ file: at('glossary.yaml'), field, value: 'ny', message });
  });
}

test('two steps of the path with one module', () => {
  expect(problemOf(({ replace }) => replace('path.yaml', 'module: beskriv-vald-som-problem', 'module: initiera-samverkan'))).toMatchObject({ file: at('path.yaml'), field: 'steps[1].module', value: 'initiera-samverkan', message: 'another step has this module; write one step for each' });
});

test('a module twice among the first', () => {
  expect(problemOf(({ replace }) => replace('path.yaml', /first: \[.*\]/, 'first: [valdspyramiden, valdspyramiden]'))).toMatchObject({ file: at('path.yaml'), field: 'roles.ny.first[1]', value: 'valdspyramiden', message: 'this module stands here already; write it once' });
});

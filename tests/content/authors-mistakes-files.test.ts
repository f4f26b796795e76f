/** An author names, forgets or places a file wrongly. */
import { expect, test } from 'vitest';
import { one, problemOf, refusalOf, two } from './mistakes.ts';

test('a folder of a module without its two digits', () => {
  expect(problemOf(({ rename }) => rename(two, 'modules/2-valdspyramiden'))).toEqual({ file: 'content/modules/2-valdspyramiden', field: 'the folder', value: '2-valdspyramiden', message: expect.stringContaining('name it by its place and its id, such as 03-') });
});

test('a lesson without its number', () => {
  expect(problemOf(({ rename }) => rename(`${two}/1-tre-nivaer.mdx`, `${two}/tre-nivaer.mdx`))).toEqual({ file: `content/${two}/tre-nivaer.mdx`, field: 'the file', value: 'tre-nivaer.mdx', message: 'name it by its place, a number from 1 to 9, and its id, such as 1-tre-nivaer.mdx' });
});

test('an exercise with å, ä, ö or spaces in its name', () => {
  expect(problemOf(({ rename }) => rename(`${one}/nu-hos-oss.yaml`, `${one}/Nu hos oss.yaml`))).toMatchObject({ file: `content/${one}/Nu hos oss.yaml`, message: expect.stringContaining('such as sortera-uttryck.yaml') });
});

test('a file of a kind that no module has', () => {
  expect(problemOf(({ rename }) => rename(`${one}/nu-hos-oss.yaml`, `${one}/nu-hos-oss.yml`))).toMatchObject({ value: 'nu-hos-oss.yml', message: 'is not read; a module holds .mdx, .yaml and .svg files' });
});

for (const file of [`${two}/module.yaml`, `${two}/workshop.yaml`, 'course.yaml', 'glossary.yaml']) {
  test(`${file} is missing`, () => {
    expect(problemOf(({ remove }) => remove(file))).toEqual({ file: `content/${file}`, field: 'the file', message: 'is missing or cannot be read; create it (README, "The tree")' });
  });
}

test('an exercise that no lesson places', () => {
  expect(refusalOf(({ write }) => write(`${two}/ny-fraga.yaml`, 'type: reflection\ntitle: Ny\nminutes: 1\nintro: Ny.\nprompts:\n  - { id: nu, question: Hur är det? }\n')).message).toMatchInlineSnapshot(`
    "The course's content has a problem:

    content/modules/02-valdspyramiden/ny-fraga.yaml
      the file: no lesson places it; write <Exercise id="ny-fraga" /> where it belongs (found "ny-fraga")
    "
  `);
});

test('an exercise that is placed twice', () => {
  expect(problemOf(({ add }) => add(`${two}/1-tre-nivaer.mdx`, '<Exercise id="sortera-uttryck" />\n'))).toMatchObject({ file: `content/${two}/sortera-uttryck.yaml`, value: 'sortera-uttryck', message: 'it is placed more than once; place it once' });
});

test('an exercise beside a scenario', () => {
  const moved = problemOf(({ replace }) => {
    replace(`${two}/1-tre-nivaer.mdx`, '<Exercise id="sortera-uttryck" />', '');
    replace(`${two}/5-fikarummet.mdx`, '<Exercise id="fikarummet" />', '<Exercise id="fikarummet" />\n\n<Exercise id="sortera-uttryck" />');
  });
  expect(moved).toMatchObject({ file: `content/${two}/5-fikarummet.mdx`, message: expect.stringContaining('a scenario stands alone in its lesson') });
});

test('a drawing that is not in the folder', () => {
  expect(problemOf(({ replace }) => replace(`${two}/utforska-pyramiden.yaml`, /^picture: .*$/m, 'picture: valdspyramid.svg'))).toMatchObject({ file: expect.stringMatching(/utforska-pyramiden\.yaml:\d+$/), field: 'picture', value: 'valdspyramid.svg', known: expect.arrayContaining(['valdspyramiden.svg']) });
});

test('a part that is not drawn', () => {
  expect(problemOf(({ replace }) => replace(`${two}/valdspyramiden.svg`, 'data-part="mitten"', 'data-part="mellan"'))).toMatchObject({ file: expect.stringMatching(/utforska-pyramiden\.yaml:\d+$/), field: expect.stringMatching(/^parts\[\d\]\.id$/), value: 'mitten', message: 'there is no such data-part in valdspyramiden.svg', known: expect.arrayContaining(['mellan']) });
});

test('two lessons with the same id', () => {
  const lesson = '---\ntitle: Igen\nsummary: Igen.\nminutes: 1\n---\n\nIgen.\n';
  expect(problemOf(({ write }) => write(`${two}/9-tre-nivaer.mdx`, lesson))).toMatchObject({ file: `content/${two}/9-tre-nivaer.mdx`, value: 'valdspyramiden/tre-nivaer', message: 'this id is used twice; give each its own' });
});

test('two lessons with the same number', () => {
  expect(problemOf(({ rename }) => rename(`${one}/2-tva-spar.mdx`, `${one}/1-tva-spar.mdx`))).toEqual({ file: `content/${one}/1-vald-gar-att-forebygga.mdx`, field: 'the file', value: '1', message: 'two lessons have this number; give each its own' });
});

test('two modules with the same number', () => {
  expect(problemOf(({ rename }) => rename(two, 'modules/01-valdspyramiden'))).toMatchObject({ file: 'content/modules/01-varfor-valdsprevention/module.yaml', field: 'the folder', value: '1', message: 'two modules have this number; give each its own' });
});

for (const name of ['10-ny.mdx', '0-ny.mdx']) {
  test(`a lesson called ${name}`, () => {
    expect(problemOf(({ write }) => write(`${two}/${name}`, '---\ntitle: Ny\nsummary: Ny.\nminutes: 1\n---\n\nNy.\n'))).toMatchObject({ value: name, message: expect.stringContaining('a number from 1 to 9') });
  });
}

for (const [file, line, found] of [['course.yaml', 1, 'M\uFFFDln'], [`${two}/1-tre-nivaer.mdx`, 9, 'M\uFFFDln'], [`${two}/fikarum.svg`, 3, 'M\uFFFDln']] as const) {
  test(`${file} is not saved as UTF-8`, () => {
    const latin1 = Buffer.from(`${'\n'.repeat(line - 1)}Måln\nsida`, 'latin1');
    expect(problemOf(({ write }) => write(file, latin1))).toEqual({ file: `content/${file}:${line}`, field: 'the file', value: found, message: 'is not UTF-8; save it as UTF-8' });
  });
}

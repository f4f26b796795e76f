import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { about } from '../src/exercises/about.ts';
import { exerciseSchema } from '../src/exercises/schema.ts';
import { browserFiles, files, imports, reachedFrom } from './imports.ts';

/** From the bottom up: a layer imports itself and those before it. */
const layers = ['course', 'exercises', 'export', 'workshop', 'content', 'site', 'pages'];
/** An edition has pages of its own, and stands where the pages do. */
const layerOf = (file: string) => (file.startsWith('src/editions/') ? 'pages' : file.split('/')[1]!);
const types = readdirSync('src/exercises', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
const told = (list: { from: string; to: string }[]) => list.map(({ from, to }) => `${from} → ${to}`);
const inSource = imports.filter(({ to }) => to.startsWith('src/'));

test('every import leads to a file', () => {
  expect(inSource.length).toBeGreaterThan(100);
  expect(told(inSource.filter(({ to }) => !existsSync(to)))).toEqual([]);
});

test('imports go one way: course ← exercises ← export ← workshop ← content ← site ← pages', () => {
  const up = inSource.filter(({ from, to }) => layers.includes(layerOf(from)) && layers.indexOf(layerOf(to)) > layers.indexOf(layerOf(from)));
  expect(told(up)).toEqual([]);
});

test('every folder of src has its place among the layers', () => {
  const folders = new Set(files.map((file) => file.split('/')[1]!).filter((name) => !name.includes('.')));
  expect([...folders].filter((name) => ![...layers, 'editions', 'build'].includes(name))).toEqual([]);
});

test('nothing imports what happens around the build', () => {
  expect(told(inSource.filter(({ from, to }) => to.startsWith('src/build/') && !from.startsWith('src/build/')))).toEqual([]);
});

test('only the edition itself imports an edition by its folder', () => {
  const editionOf = (file: string) => /^src\/editions\/[^/]+/.exec(file)?.[0];
  expect(told(inSource.filter(({ from, to }) => editionOf(to) !== undefined && editionOf(to) !== editionOf(from)))).toEqual([]);
});

test('only these files know that there are editions', () => {
  const known = new Set(imports.filter(({ to }) => to.startsWith('#edition/')).map(({ from }) => from));
  expect([...known].sort()).toEqual(['src/pages/din-vag.astro', 'src/pages/for-dig-som-beslutar.astro', 'src/pages/index.astro', 'src/pages/integritet.astro', 'src/pages/metoder/index.astro', 'src/pages/moduler/[module]/index.astro', 'src/pages/stod.astro', 'src/site/BareLayout.astro', 'src/site/Layout.astro', 'src/site/tags/Exercise.astro']);
});

test('no code compares an edition by its name', () => {
  const names = readdirSync('src/editions').join('|');
  const compares = new RegExp(`[!=]==?\\s*['"\`](${names})['"\`]|['"\`](${names})['"\`]\\s*[!=]==?|case\\s+['"\`](${names})['"\`]|env\\.EDITION`);
  expect(files.filter((file) => compares.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('an exercise type imports no other, except the quiz, which asks four of them', () => {
  const slice = (file: string) => types.find((type) => file.startsWith(`src/exercises/${type}/`));
  const across = inSource.filter(({ from, to }) => slice(from) && slice(to) && slice(from) !== slice(to));
  expect([...new Set(across.map(({ from, to }) => `${slice(from)} → ${slice(to)}`))].sort()).toEqual(['quiz → choice', 'quiz → match', 'quiz → order', 'quiz → sort']);
});

test('plain .ts of the course, the exercises and the workshop runs without a browser or a page build', () => {
  /** Lists of components, one line a type, and what puts a component on a page. */
  const lists = ['src/exercises/mount.ts', 'src/exercises/plays.ts', 'src/exercises/reads.ts', 'src/exercises/quiz/questions.ts', 'src/workshop/shows.ts', 'src/workshop/handouts.ts'];
  const plain = imports.filter(({ from }) => /^src\/(course|exercises|export|workshop)\/.*\.ts$/.test(from) && !from.endsWith('.svelte.ts') && !lists.includes(from));
  expect(told(plain.filter(({ to }) => /\.(svelte|astro|svelte\.ts)$/.test(to)))).toEqual([]);
});

for (const file of new Set(browserFiles)) {
  test(`${file} brings no schema, no YAML and no file system to the browser`, () => {
    expect(reachedFrom(file).filter((one) => /schemas?\.ts$|^zod|^yaml$|^node:|^src\/content\//.test(one))).toEqual([]);
  });
}

test('grading, machines and attempts take schemas only as types', () => {
  const workers = files.filter((file) => /^src\/exercises\/.*\/(grade|machine|play|attempts|answer)\.ts$/.test(file));
  expect(workers.length).toBeGreaterThanOrEqual(8);
  expect(workers.filter((file) => reachedFrom(file).some((one) => /schemas?\.ts$|^zod/.test(one)))).toEqual([]);
});

for (const type of types) {
  test(`the exercise type ${type} has the same files as the others`, () => {
    const play = `${type[0]!.toUpperCase()}${type.slice(1)}.svelte`;
    expect(readdirSync(`src/exercises/${type}`)).toEqual(expect.arrayContaining(['schema.ts', play, 'Read.astro', 'examples.yaml']));
  });
}

test('every exercise type is in the lists of schemas, of play views, of read views and of what it is called', () => {
  const listed = (file: string, ending: string) => imports.filter(({ from, to }) => from === file && to.endsWith(ending)).map(({ to }) => to.split('/')[2]).sort();
  expect(exerciseSchema.options.map((option) => option.shape.type.value).sort()).toEqual(types);
  expect(listed('src/exercises/plays.ts', '.svelte')).toEqual(types);
  expect(listed('src/exercises/reads.ts', '.astro')).toEqual(types);
  expect(Object.keys(about).sort()).toEqual(types);
});

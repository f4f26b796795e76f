import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { sum } from '../../src/course/outline.ts';
import { wordsOf } from './lix.ts';

const lessons = content.modules.flatMap((module) => module.lessons);
/** Lessons that are there for a quiz or a dialogue are short; the others teach. */
const teaching = lessons.filter((lesson) => !lesson.exercises.some(({ type }) => type === 'quiz' || type === 'scenario'));
const citesIn = (text: string) => [...text.matchAll(/<Cite id="([^"]+)"/g)].map(([, id]) => id!);

for (const module of content.modules) {
  test(`${module.id} has three lessons or more, and three or four objectives`, () => {
    expect(module.lessons.length).toBeGreaterThanOrEqual(3);
    expect([3, 4]).toContain(module.objectives.length);
  });

  test(`${module.id}: its workshop takes one to two hours`, () => {
    const minutes = sum(module.workshop.steps.map((step) => step.minutes));
    expect(minutes).toBeGreaterThanOrEqual(60);
    expect(minutes).toBeLessThanOrEqual(120);
  });

  test(`${module.id} ends with one quiz`, () => {
    const placed = module.lessons.flatMap((lesson) => lesson.exercises.map(({ type }) => type));
    expect(placed.filter((type) => type === 'quiz')).toEqual(['quiz']);
    expect(placed.at(-1)).toBe('quiz');
  });
}

for (const lesson of teaching) {
  test(`${lesson.id} has 350 to 950 words, cites something, and has something to do`, () => {
    const words = wordsOf(lesson.sections.map(({ text }) => text).join(' ')).length;
    expect(words).toBeGreaterThanOrEqual(350);
    expect(words).toBeLessThanOrEqual(950);
    expect(lesson.tags.some(({ tag }) => tag === 'Cite')).toBe(true);
    expect(lesson.exercises.length).toBeGreaterThanOrEqual(1);
  });
}

for (const lesson of lessons) {
  test(`${lesson.id}: no paragraph rests on weak statements alone`, () => {
    const weak = (id: string) => content.statements.get(id)!.strength === 'weak';
    const resting = readFileSync(lesson.file, 'utf8').split(/\n\s*\n/).filter((paragraph) => citesIn(paragraph).length > 0 && citesIn(paragraph).every(weak));
    expect(resting).toEqual([]);
  });
}

for (const line of content.support) {
  test(`the number of ${line.name} stands in a statement that it names`, () => {
    const digits = (text: string) => text.replace(/[\s–-]/g, '');
    expect(line.statements.map((id) => digits(content.statements.get(id)!.text)).join(' ')).toContain(digits(line.number));
  });
}

/** On screen a lesson is called avsnitt. A lektion is held at school; these places speak of school. */
const atSchool = ['mellan lektionerna', 'på lektionstid', 'sista lektionen', 'själva lektionen', 'många lektioner om våld'];

test('a lesson of the course is never called lektion', () => {
  const { modules, course, path, support } = content;
  const read = JSON.stringify([modules.map(({ pictures, ...module }) => module), course, path, support]);
  const spoken = atSchool.reduce((text, place) => text.replaceAll(place, ''), read.toLowerCase().replace(/\\n|\s+/g, ' '));
  expect(spoken.match(/.{30}\blektion.{20}/g) ?? []).toEqual([]);
  expect(atSchool.filter((place) => !read.toLowerCase().replace(/\\n|\s+/g, ' ').includes(place))).toEqual([]);
});

test('nothing that is read has words that belong to the making of the course', () => {
  const { modules, course, support, terms } = content;
  const read = JSON.stringify([modules.map(({ pictures, ...module }) => module), course, support, terms.map(({ term, definition }) => [term, definition])]);
  expect(read.match(/.{30}(TODO|FIXME|XXX|lorem ipsum|\bslide\b|\bquiz(et)?\b(?!")).{30}/gi) ?? []).toEqual([]);
});

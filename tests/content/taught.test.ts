/** The report is taught whole, and what the course keeps is used: no orphan statement, term, method or source. */
import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { questions } from './questions.ts';

const { modules, statements, terms, methods, sources, support } = content;
const lessons = modules.flatMap((module) => module.lessons);
const exercises = modules.flatMap((module) => module.exercises);
const tagged = (tag: string) => new Set(lessons.flatMap((lesson) => lesson.tags.filter((use) => use.tag === tag).map(({ id }) => id)));

const cited = tagged('Cite');
/** Where a participant meets a statement by doing something. */
const practised = new Set([
  ...questions.flatMap((question) => question.sources),
  ...exercises.flatMap((exercise) => ('sources' in exercise ? exercise.sources : [])),
  ...exercises.flatMap((exercise) => (exercise.type === 'picture' ? exercise.parts.flatMap((part) => part.sources) : [])),
  ...exercises.flatMap((exercise) => (exercise.type === 'scenario' ? [...exercise.debrief.turningPoints, ...exercise.debrief.lessons].flatMap((point) => point.sources) : [])),
]);
const used = new Set([...cited, ...practised, ...[...terms, ...methods, ...support].flatMap((entry) => entry.statements)]);
const report = [...statements.keys()].filter((id) => id.startsWith('VV-'));

test('the report has 161 statements, and a lesson cites each', () => {
  expect(report).toHaveLength(161);
  expect(report.filter((id) => !cited.has(id))).toEqual([]);
});

test('three in four of the report’s statements come back in a question, an exercise or a debrief', () => {
  const missed = report.filter((id) => !practised.has(id));
  expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(report.length / 4);
});

test('every statement is used', () => {
  expect([...statements.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test('the glossary has sixty terms or more, and a lesson explains each', () => {
  const explained = tagged('Term');
  expect(terms.length).toBeGreaterThanOrEqual(60);
  expect(terms.map(({ id }) => id).filter((id) => !explained.has(id))).toEqual([]);
});

test('every source has a statement that is used', () => {
  const bearing = new Set([...used].flatMap((id) => statements.get(id)!.sources));
  expect(sources.map(({ id }) => id).filter((id) => !bearing.has(id))).toEqual([]);
});

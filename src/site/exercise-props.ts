/** What an exercise's views need beside the exercise itself, gathered from its module and the course. */
import { content, type Exercise, type Module } from '../content/index.ts';
import { about } from '../exercises/about.ts';
import type { Props } from '../exercises/types.ts';
import { href } from './href.ts';

export function exerciseProps(module: Module, { file: _, ...exercise }: Exercise): Props {
  const lessons = Object.fromEntries(module.lessons.map((one) => [one.id.split('/')[1], { href: href(`/moduler/${one.id}/`), title: one.title }]));
  const quoted = about[exercise.type].quotes?.(exercise) ?? [];
  const statements = Object.fromEntries(quoted.map((id) => { const { voice, text } = content.statements.get(id)!; return [id, { voice, text }]; }));
  const name = exercise.id.split('/')[1];
  const lesson = href(pathOfLesson(module, exercise.id));
  return { exercise, lessons, statements, pictures: module.pictures, reading: `${lesson}${about[exercise.type].readAt ?? name}/`, source: `${lesson}${name}.json` };
}

function pathOfLesson(module: Module, exercise: string): string {
  return `/moduler/${module.lessons.find((lesson) => lesson.exercises.some((one) => one.id === exercise))!.id}/`;
}

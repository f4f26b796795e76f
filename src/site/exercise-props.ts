/** What an exercise's views need beside the exercise itself, gathered from its module and the course. */
import { content, type Exercise, type Module } from '../content/index.ts';
import type { Props } from '../exercises/types.ts';
import { href } from './href.ts';

export function exerciseProps(module: Module, { file: _, ...exercise }: Exercise): Props {
  const lessons = Object.fromEntries(module.lessons.map((one) => [one.id.split('/')[1], { href: href(`/moduler/${one.id}/`), title: one.title }]));
  const named = exercise.type === 'scenario' ? exercise.debrief.lessons.flatMap((one) => one.sources) : [];
  const statements = Object.fromEntries(named.map((id) => { const { voice, text } = content.statements.get(id)!; return [id, { voice, text }]; }));
  return { exercise, lessons, statements, pictures: module.pictures };
}

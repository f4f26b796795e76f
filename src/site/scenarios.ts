/** Every dialogue of the course with its place, in the course's order. */
import { content, type Exercise, type Lesson, type Module } from '../content/index.ts';

export interface Dialogue { module: Module; lesson: Lesson; scenario: Extract<Exercise, { type: 'scenario' }> }

export const dialogues: Dialogue[] = content.modules.flatMap((module) =>
  module.lessons.flatMap((lesson) => lesson.exercises.flatMap((scenario) => (scenario.type === 'scenario' ? [{ module, lesson, scenario }] : []))),
);

/** Astro's paths for pages below the lesson of each dialogue. */
export const dialoguePaths = () => dialogues.map(({ module, lesson, scenario }) => ({ params: { module: module.id, lesson: lesson.id.split('/')[1] }, props: { module, lesson, scenario } }));

/** Astro's paths for the pages where a dialogue is led in a group. */
export const groupPaths = () => dialogues.map(({ module, lesson, scenario }) => ({ params: { module: module.id, dialogue: scenario.id.split('/')[1] }, props: { module, lesson, scenario } }));

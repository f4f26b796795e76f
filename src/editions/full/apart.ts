/** The exercises whose read view has a page of its own. */
import { content } from '../../content/index.ts';
import { about } from '../../exercises/about.ts';
import { exerciseProps } from '../../site/exercise-props.ts';

/** Astro's paths, `/moduler/[module]/[lesson]/[exercise]`, each with the exercise's props. */
export function apartPaths() {
  return content.modules.flatMap((module) =>
    module.lessons.flatMap((lesson) =>
      lesson.exercises
        .filter((exercise) => about[exercise.type].apart !== undefined)
        .map((exercise) => {
          const [, lessonName] = lesson.id.split('/');
          return { params: { module: module.id, lesson: lessonName, exercise: exercise.id.split('/')[1] }, props: { ...exerciseProps(module, exercise), lesson } };
        }),
    ),
  );
}

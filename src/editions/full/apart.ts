/** The exercises that are fetched, and those whose read view has a page of its own. */
import { content } from '../../content/index.ts';
import { about } from '../../exercises/about.ts';
import type { ExerciseType } from '../../exercises/schema.ts';
import { exerciseProps } from '../../site/exercise-props.ts';

/** Astro's paths, `/moduler/[module]/[lesson]/[exercise]`, with the props of each exercise that this is asked of. */
function pathsOf(asked: (type: ExerciseType) => boolean) {
  return content.modules.flatMap((module) =>
    module.lessons.flatMap((lesson) =>
      lesson.exercises
        .filter((exercise) => asked(exercise.type))
        .map((exercise) => {
          const [, lessonName] = lesson.id.split('/');
          return { params: { module: module.id, lesson: lessonName, exercise: exercise.id.split('/')[1] }, props: { ...exerciseProps(module, exercise), lesson } };
        }),
    ),
  );
}

export const apartPaths = () => pathsOf((type) => about[type].apart !== undefined && about[type].readAt === undefined);
export const fetchedPaths = () => pathsOf((type) => about[type].fetches !== undefined);
export const laterPaths = () => pathsOf((type) => about[type].fetches?.later !== undefined);

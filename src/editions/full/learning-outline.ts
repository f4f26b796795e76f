/** What the overview and the repetition know of every module: its lessons and which questions its quizzes hold. */
import { content } from '../../content/index.ts';
import type { LearningModule } from '../../course/learning.ts';
import { modulesOf } from '../../course/outline.ts';
import { exerciseProps } from '../../site/exercise-props.ts';
import { outline } from '../../site/outline.ts';

export const learningModules: LearningModule[] = modulesOf(outline).map(({ id, lessons }) => {
  const module = content.modules.find((one) => one.id === id)!;
  return {
    id,
    lessons: lessons.map(({ id, minutes }) => ({ id, minutes })),
    quizzes: module.lessons.flatMap((lesson) =>
      lesson.exercises.flatMap((exercise) =>
        exercise.type === 'quiz'
          ? [{ id: exercise.id, source: exerciseProps(module, exercise).source, questions: exercise.questions.map(({ id, objective }) => ({ id, objective })) }]
          : [],
      ),
    ),
  };
});

/** As JSON that can stand in a page. */
export const learningJson = JSON.stringify(learningModules).replaceAll('<', '\\u003c');

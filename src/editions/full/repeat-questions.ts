/** Fetches the questions of a sitting, each quiz's file once. */
import type { LearningModule } from '../../course/learning.ts';
import type { Coming } from '../../course/repetition.ts';
import { fetchJson } from '../../exercises/fetch-json.ts';
import type { Question, Quiz } from '../../exercises/quiz/schema.ts';

/** What a quiz's play view begins with. */
interface QuizData { exercise: Quiz & { id: string }; lessons: Record<string, { href: string; title: string }> }

export type Sitting = { quiz: string; question: Question; lesson: { href: string; title: string } | undefined }[];

/**
 * @returns the questions in their order; one that is no longer in its quiz is left out.
 * @throws when they do not come.
 */
export async function fetchQuestions(coming: readonly Coming[], modules: readonly LearningModule[]): Promise<Sitting> {
  const sources = modules.flatMap((module) => module.quizzes).filter(({ id }) => coming.some(({ quiz }) => quiz === id));
  const all = await Promise.all(sources.map(async ({ id, source }) => ({ id, data: await fetchJson<QuizData>(source) })));
  return coming.flatMap(({ quiz, question: id }) => {
    const { exercise, lessons } = all.find((one) => one.id === quiz)!.data;
    const question = exercise.questions.find((one) => one.id === id);
    return question ? [{ quiz, question, lesson: lessons[question.lesson] }] : [];
  });
}

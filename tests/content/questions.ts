/** The questions of the real course and their words, for tests. */
import { content } from '../../src/content/index.ts';
import type { Question } from '../../src/exercises/quiz/schema.ts';

export const quizzes = content.modules.flatMap((module) => module.exercises).filter((exercise) => exercise.type === 'quiz');
export const questions = quizzes.flatMap((quiz) => quiz.questions.map((question) => ({ ...question, quiz: quiz.id })));

export type OneRight = Extract<Question, { type: 'choice' }>;
export const oneRightIn = (list: readonly Question[]) => list.filter((question): question is OneRight => question.type === 'choice' && question.select === 'one');

/** What a question asks: the situation, then the question. */
export function asked(question: Question): string {
  return [question.type === 'choice' ? question.situation : undefined, question.question].filter(Boolean).join(' ');
}

/** Everything that is read in a question. What is listed counts as sentences of their own. */
export function wordsIn(question: Question): string {
  const parts =
    question.type === 'choice' ? question.options.flatMap(({ text, feedback }) => [text, feedback])
    : question.type === 'match' ? question.pairs.flatMap(({ prompt, answer, feedback }) => [prompt, answer, feedback])
    : question.items.flatMap(({ text, feedback }) => [text, feedback]);
  return [asked(question), ...parts].map((part) => (/[.!?:]\s*$/.test(part) ? part : `${part}.`)).join(' ');
}

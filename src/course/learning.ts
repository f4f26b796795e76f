/** An overview of one's own learning: which objectives are met, and what to do next. */
import { isRead, type LessonEntry } from './progress.ts';
import { lastRight, type AskedQuiz, type Cards } from './repetition.ts';
import type { Store } from './store.ts';
import { whereToGoOn } from './way.ts';

/** A module as its learning is followed. */
export interface LearningModule {
  id: string;
  lessons: LessonEntry[];
  quizzes: { id: string; /** Where its questions are, as JSON. */ source: string; questions: { id: string; objective: string }[] }[];
}

/** `shown`: what has been answered about it was last right. `repeat`: something was not. */
export type Met = 'shown' | 'repeat' | 'untried';

/** @param quizzes those of the objective's module. */
export function metOf(objective: string, quizzes: readonly AskedQuiz[], cards: Cards): Met {
  const outcomes = quizzes
    .flatMap((quiz) => quiz.questions.filter((question) => question.objective === objective).map(({ id }) => lastRight(quiz, id, cards)))
    .filter((right) => right !== undefined);
  if (outcomes.length === 0) return 'untried';
  return outcomes.every(Boolean) ? 'shown' : 'repeat';
}

export type NextStep<L> = { do: 'begin' | 'go-on'; lesson: L } | { do: 'repeat' | 'certificate' };

/**
 * What to do next: go on reading, or between two modules first repeat what waits.
 * @param lessons all lessons in the order they are taken. @param waiting some questions are due.
 */
export function nextStep<L extends LessonEntry>(store: Store, lessons: readonly L[], waiting: boolean): NextStep<L> {
  const latest = whereToGoOn(store, lessons);
  const lesson = latest && !isRead(store, latest.id) ? latest : lessons.find(({ id }) => !isRead(store, id));
  if (!lesson) return { do: waiting ? 'repeat' : 'certificate' };
  const opens = lessons.find(({ id }) => moduleOf(id) === moduleOf(lesson.id)) === lesson;
  if (waiting && opens) return { do: 'repeat' };
  return { do: latest || lessons.some(({ id }) => isRead(store, id)) ? 'go-on' : 'begin', lesson };
}

/** Whether every lesson of a module is read. */
export function isFinished(store: Store, lessons: readonly LessonEntry[]): boolean {
  return lessons.length > 0 && lessons.every(({ id }) => isRead(store, id));
}

const moduleOf = (lesson: string) => lesson.split('/')[0];

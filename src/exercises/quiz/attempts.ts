/** A quiz over time: which questions an attempt draws, how they went, and what is kept. */
import { isRecord, type Result } from '../../course/result.ts';
import { shuffled } from '../../course/shuffle.ts';
import type { Quiz } from './schema.ts';

/** An attempt that has begun: its questions in order, and those that are answered. */
export interface Attempt {
  ids: string[];
  /** Question id to the answer, in the form of the question's type. */
  answers: Record<string, unknown>;
  /** Question id to whether it was right, for those that are answered. */
  right: Record<string, boolean>;
}

export interface QuizAnswer {
  /** The attempt that is going on, or the one whose result is shown. */
  attempt: Attempt | undefined;
  /** How often each question has been drawn, and how it went the last time it was answered. */
  history: Record<string, { drawn: number; right?: boolean }>;
}

type Bank = Pick<Quiz, 'questions' | 'draw' | 'mastery'>;

export const empty: QuizAnswer = { attempt: undefined, history: {} };

/**
 * Draws an attempt: first the questions that have been drawn least, among them those that were last
 * answered wrong, and otherwise by chance.
 * @param seed decides the chance; the same seed draws the same questions.
 */
export function drawQuestions({ questions, draw }: Bank, history: QuizAnswer['history'], seed: string): string[] {
  const rank = (id: string) => (history[id]?.drawn ?? 0) * 2 + (history[id]?.right === false ? 0 : 1);
  const ids = shuffled(questions.map((question) => question.id), seed);
  const drawn = ids.sort((a, b) => rank(a) - rank(b)).slice(0, draw);
  return shuffled(drawn, seed);
}

export function begin(bank: Bank, { history }: QuizAnswer, seed: string): QuizAnswer {
  const ids = drawQuestions(bank, history, seed);
  const counted = ids.map((id) => [id, { ...history[id], drawn: (history[id]?.drawn ?? 0) + 1 }] as const);
  return { attempt: { ids, answers: {}, right: {} }, history: { ...history, ...Object.fromEntries(counted) } };
}

/** Notes an answer. A question is answered once in an attempt; a second answer changes nothing. */
export function answerQuestion(state: QuizAnswer, id: string, answer: unknown, right: boolean): QuizAnswer {
  const { attempt, history } = state;
  if (!attempt?.ids.includes(id) || Object.hasOwn(attempt.right, id)) return state;
  return {
    attempt: { ...attempt, answers: { ...attempt.answers, [id]: answer }, right: { ...attempt.right, [id]: right } },
    history: { ...history, [id]: { drawn: history[id]?.drawn ?? 1, right } },
  };
}

/** The first question without an answer, or undefined when the attempt is finished. */
export function nextQuestion({ ids, right }: Attempt): string | undefined {
  return ids.find((id) => !Object.hasOwn(right, id));
}

export function score({ ids, right }: Attempt): { right: number; of: number } {
  return { right: ids.filter((id) => right[id]).length, of: ids.length };
}

/** Whether enough is right. Rounded to whole percent, so that 4 of 5 reaches 80. */
export function isMastered({ mastery }: Bank, attempt: Attempt): boolean {
  const { right, of } = score(attempt);
  return of > 0 && Math.round((right / of) * 100) >= mastery;
}

/** The quiz's result when the attempt is finished; until then, and without one, the earlier result. */
export function resultOf(bank: Bank, { attempt }: QuizAnswer, earlier: Result): Result {
  if (!attempt || nextQuestion(attempt) !== undefined) return earlier;
  const mastered = earlier.mastered === true || isMastered(bank, attempt);
  return { done: true, ...score(attempt), ...(mastered && { mastered }) };
}

/** Takes a stored state as far as today's bank goes: questions that are gone leave the attempt. */
export function restore({ questions }: Bank, stored: unknown): QuizAnswer {
  if (!isRecord(stored)) return empty;
  const known = new Set(questions.map((question) => question.id));
  const history = Object.fromEntries(
    Object.entries(isRecord(stored.history) ? stored.history : {}).flatMap(([id, past]) =>
      isRecord(past) && typeof past.drawn === 'number' ? [[id, { drawn: past.drawn, ...(typeof past.right === 'boolean' ? { right: past.right } : {}) }]] : [],
    ),
  );
  return { attempt: restoreAttempt(stored.attempt, known), history };
}

function restoreAttempt(stored: unknown, known: Set<string>): Attempt | undefined {
  if (!isRecord(stored) || !Array.isArray(stored.ids)) return undefined;
  const ids = [...new Set(stored.ids)].filter((id): id is string => known.has(id as string));
  if (ids.length === 0) return undefined;
  const marks = isRecord(stored.right) ? stored.right : {};
  const right = Object.fromEntries(ids.flatMap((id) => (typeof marks[id] === 'boolean' ? [[id, marks[id]]] : [])));
  const answers = isRecord(stored.answers) ? stored.answers : {};
  return { ids, right, answers: Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(right, id) && Object.hasOwn(answers, id) ? [[id, answers[id]]] : []))) };
}

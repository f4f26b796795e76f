/**
 * Which questions come back, and when: those last answered wrong, and of each finished module the first
 * question about each objective. ts-fsrs spaces them. Quizzes are only read here; what is kept is a card
 * for each question that has come back, and everything else is worked out from the quizzes' own answers.
 */
import { createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import { isRecord } from './result.ts';

/** The id under which cards are kept (kind `answer`), and whether it is switched off (kind `setting`). */
export const repetition = 'repetition';

/** What is kept of a question that has come back. Times are ISO 8601. */
export interface Card { due: string; last: string; right: boolean; stability: number; difficulty: number }
/** By the quiz's id and the question's: `module/kunskapsprov/question`. */
export type Cards = Record<string, Card>;

/** A quiz as it was last left, as far as repetition needs it. */
export interface Past {
  /** When it was answered last. */
  at: string;
  /** How each question went the last time it was answered. */
  right: Record<string, boolean>;
  /** The questions that have been answered in the latest attempt. */
  latest: string[];
}

export interface AskedQuiz {
  id: string;
  questions: readonly { id: string; objective: string }[];
  past: Past;
  /** Every lesson of its module is read. */
  finished: boolean;
}

/** A question that comes back. `due` in milliseconds, 0 for at once. */
export interface Coming { quiz: string; question: string; wrong: boolean; due: number }

const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 180 });

export const cardId = (quiz: string, question: string) => `${quiz}/${question}`;

/**
 * Notes an answer. @param card as it was, undefined the first time.
 * @returns the card, due at the beginning of a later day.
 */
export function review(card: Card | undefined, right: boolean, now: Date): Card {
  const before = card
    ? { ...createEmptyCard(now), state: State.Review, stability: card.stability, difficulty: card.difficulty, last_review: new Date(Math.min(Date.parse(card.last), now.getTime())) }
    : createEmptyCard(now);
  const { scheduled_days, stability, difficulty } = scheduler.next(before, now, right ? Rating.Good : Rating.Again).card;
  const due = new Date(now.getFullYear(), now.getMonth(), now.getDate() + scheduled_days);
  return { due: due.toISOString(), last: now.toISOString(), right, stability, difficulty };
}

/** How a question went the last time, in its quiz or when it came back; undefined when it is not answered. */
export function lastRight({ id, past }: Pick<AskedQuiz, 'id' | 'past'>, question: string, cards: Cards): boolean | undefined {
  const card = cards[cardId(id, question)];
  return card && !askedSince(past, question, card) ? card.right : past.right[question];
}

/** What comes back, and when; what was wrong stands first, then what has waited longest. */
export function comingBack(quizzes: readonly AskedQuiz[], cards: Cards, now: Date): Coming[] {
  return quizzes
    .flatMap((quiz) =>
      quiz.questions.flatMap(({ id }): Coming[] => {
        const due = dueOf(quiz, id, cards, now);
        return due === undefined ? [] : [{ quiz: quiz.id, question: id, wrong: lastRight(quiz, id, cards) === false, due }];
      }),
    )
    .sort((one, other) => Number(other.wrong) - Number(one.wrong) || one.due - other.due);
}

/** The questions of one sitting, few enough for some minutes. */
export function sittingOf(coming: readonly Coming[], now: Date, size = 6): Coming[] {
  return coming.filter(({ due }) => due <= now.getTime()).slice(0, size);
}

/** When the next question comes that is not due yet. */
export function nextTime(coming: readonly Coming[], now: Date): Date | undefined {
  const later = coming.map(({ due }) => due).filter((due) => due > now.getTime());
  return later.length > 0 ? new Date(Math.min(...later)) : undefined;
}

/** The card to note an answer on; a question answered rightly in its quiz has begun there. */
export function cardOf({ id, past }: Pick<AskedQuiz, 'id' | 'past'>, question: string, cards: Cards): Card | undefined {
  const asked = new Date(past.at);
  return cards[cardId(id, question)] ?? (past.right[question] === true && isTime(past.at) ? review(undefined, true, asked) : undefined);
}

function dueOf(quiz: AskedQuiz, question: string, cards: Cards, now: Date): number | undefined {
  const kept = cards[cardId(quiz.id, question)];
  if (!kept && quiz.past.right[question] !== false && !(quiz.finished && isKey(quiz, question))) return undefined;
  const card = cardOf(quiz, question, cards);
  const wrongSince = kept && askedSince(quiz.past, question, kept) && quiz.past.right[question] === false;
  // A time that is still to come was written by a clock that was wrong.
  return !card || wrongSince || Date.parse(card.last) > now.getTime() ? 0 : Date.parse(card.due);
}

/** The first question about its objective. */
function isKey({ questions }: AskedQuiz, question: string): boolean {
  const { objective } = questions.find(({ id }) => id === question)!;
  return questions.find((one) => one.objective === objective)!.id === question;
}

/** Whether the quiz has asked it after it came back the last time. */
function askedSince(past: Past, question: string, card: Card): boolean {
  return past.latest.includes(question) && Date.parse(past.at) > Date.parse(card.last);
}

/** Takes a quiz's entry out of storage, as `Quiz.svelte` keeps it; what cannot be read is not there. */
export function pastOf(stored: unknown): Past {
  const { answer, at } = isRecord(stored) ? stored : {};
  const { history, attempt } = isRecord(answer) ? answer : {};
  const right = Object.entries(isRecord(history) ? history : {}).flatMap(([id, past]) => (isRecord(past) && typeof past.right === 'boolean' ? [[id, past.right] as const] : []));
  return { at: typeof at === 'string' ? at : '', right: Object.fromEntries(right), latest: isRecord(attempt) && isRecord(attempt.right) ? Object.keys(attempt.right) : [] };
}

/** Takes cards out of storage. Those of questions that are gone stay; one that cannot be read begins anew. */
export function restoreCards(stored: unknown): Cards {
  return Object.fromEntries(Object.entries(isRecord(stored) ? stored : {}).filter((entry): entry is [string, Card] => isCard(entry[1])));
}

function isCard(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { due, last, right, stability, difficulty } = value;
  return isTime(due) && isTime(last) && typeof right === 'boolean' && within(stability, 0.001, 36_500) && within(difficulty, 1, 10);
}

const isTime = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const within = (value: unknown, least: number, most: number) => typeof value === 'number' && value >= least && value <= most;

/** A day as one says it: "i morgon", "på torsdag", "den 3 december". @param due a later day than `now`'s. */
export function dayName(due: Date, now: Date): string {
  const midnight = (day: Date) => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
  const days = Math.round((midnight(due) - midnight(now)) / 86_400_000);
  if (days <= 1) return 'i morgon';
  return days < 7 ? `på ${due.toLocaleDateString('sv-SE', { weekday: 'long' })}` : `den ${due.toLocaleDateString('sv-SE', { day: 'numeric', month: 'long' })}`;
}

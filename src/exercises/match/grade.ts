import { isRecord } from '../../course/result.ts';
import { shuffled } from '../../course/shuffle.ts';
import { verdictOf, type Verdict } from '../graded.ts';
import type { Match } from './schema.ts';

type Task = Pick<Match, 'pairs'>;
/** The pair whose prompt it is, to the pair whose answer was chosen. */
export interface MatchAnswer { matched: Record<string, string> }

export const empty = (): MatchAnswer => ({ matched: {} });

export const isComplete = (task: Task, { matched }: MatchAnswer) => task.pairs.every((pair) => Object.hasOwn(matched, pair.id));

export function grade(task: Task, { matched }: MatchAnswer): Verdict {
  return verdictOf(Object.fromEntries(task.pairs.map((pair) => [pair.id, matched[pair.id] === pair.id])));
}

/** Keeps the matches whose both ends are still there. */
export function restore(task: Task, stored: unknown): MatchAnswer {
  const matched = isRecord(stored) && isRecord(stored.matched) ? stored.matched : {};
  const ids = task.pairs.map((pair) => pair.id);
  return { matched: Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(matched, id) && ids.includes(matched[id] as string) ? [[id, matched[id] as string]] : []))) };
}

/** The answers as they are listed: each with a letter, in an order that gives nothing away. */
export function lettered(task: Task): { letter: string; id: string; text: string }[] {
  const pairs = shuffled(task.pairs, task.pairs.map((pair) => pair.id).join());
  return pairs.map((pair, index) => ({ letter: String.fromCharCode(65 + index), id: pair.id, text: pair.answer }));
}

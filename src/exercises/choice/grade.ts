import { isRecord } from '../../course/result.ts';
import { verdictOf, type Verdict } from '../graded.ts';
import type { Choice } from './schema.ts';

type Task = Pick<Choice, 'options' | 'select'>;
export interface ChoiceAnswer { picked: string[] }

export const empty = (): ChoiceAnswer => ({ picked: [] });

/** Something is picked. */
export const isComplete = (_task: Task, { picked }: ChoiceAnswer) => picked.length > 0;

/** One right: all or nothing. Several right: each option counts, picked or left. */
export function grade(task: Task, { picked }: ChoiceAnswer): Verdict {
  const parts = Object.fromEntries(task.options.map((option) => [option.id, picked.includes(option.id) === option.correct]));
  if (task.select === 'many') return verdictOf(parts);
  return { right: Object.values(parts).every(Boolean) ? 1 : 0, of: 1, parts };
}

/** Takes a stored answer as far as today's options go. */
export function restore(task: Task, stored: unknown): ChoiceAnswer {
  const picked = isRecord(stored) && Array.isArray(stored.picked) ? stored.picked : [];
  return { picked: task.options.map((option) => option.id).filter((id) => picked.includes(id)).slice(0, task.select === 'one' ? 1 : undefined) };
}

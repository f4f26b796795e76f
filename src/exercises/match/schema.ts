/** Match: find the answer that belongs to each prompt. */
import { z } from 'zod';
import { id, text } from '../../course/schemas.ts';
import { exerciseBase, uniqueIds } from '../base.ts';

export const matchTask = {
  type: z.literal('match'),
  /** What to match with what. */
  question: text,
  /** Three to eight; each prompt has an answer of its own. */
  pairs: z.array(z.strictObject({ id, prompt: text, answer: text, feedback: text })).min(3).max(8),
};

export function matchRules(task: { pairs: { id: string; answer: string }[] }, ctx: z.RefinementCtx) {
  uniqueIds(task.pairs, ctx, ['pairs']);
  task.pairs.forEach((pair, index) => {
    if (task.pairs.findIndex((other) => other.answer === pair.answer) < index) {
      ctx.addIssue({ code: 'custom', path: ['pairs', index, 'answer'], input: pair.answer, message: 'two prompts have the same answer; one could not tell them apart' });
    }
  });
}

export const matchSchema = z.strictObject({ ...exerciseBase, ...matchTask }).superRefine(matchRules);
export type Match = z.infer<typeof matchSchema>;

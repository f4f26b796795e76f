/** Choice: one or several right answers among options. */
import { z } from 'zod';
import { text } from '../../course/schemas.ts';
import { exerciseBase, option, uniqueIds } from '../base.ts';

export const choiceTask = {
  type: z.literal('choice'),
  /** A situation to judge, in paragraphs, when the question needs one. */
  situation: text.optional(),
  /** The question itself. */
  question: text,
  /** `one`: exactly one option is right. `many`: one or more are, and the reader is told so. */
  select: z.enum(['one', 'many']).default('one'),
  /** Two to six, alike in length and tone. */
  options: z
    .array(z.strictObject({ ...option, /** Left out means wrong. */ correct: z.boolean().default(false) }))
    .min(2)
    .max(6),
};

export function choiceRules(task: { select: string; options: { id: string; correct: boolean }[] }, ctx: z.RefinementCtx) {
  uniqueIds(task.options, ctx, ['options']);
  const right = task.options.filter((option) => option.correct).length;
  if (task.select === 'one' && right !== 1) {
    ctx.addIssue({ code: 'custom', path: ['options'], input: right, message: 'mark exactly one option with "correct: true", or set "select: many"' });
  }
  if (task.select === 'many' && right === 0) {
    ctx.addIssue({ code: 'custom', path: ['options'], input: right, message: 'mark at least one option with "correct: true"' });
  }
}

export const choiceSchema = z.strictObject({ ...exerciseBase, ...choiceTask }).superRefine(choiceRules);
export type Choice = z.infer<typeof choiceSchema>;

/** Reflection: open questions, answered in the reader's own words, for nobody else's eyes. */
import { z } from 'zod';
import { id, text } from '../../course/schemas.ts';
import { exerciseBase, uniqueIds } from '../base.ts';

export const reflectionSchema = z
  .strictObject({
    ...exerciseBase,
    type: z.literal('reflection'),
    /** What to think about and why, in a sentence or two. */
    intro: text,
    /** One to four questions. */
    prompts: z.array(z.strictObject({ id, question: text, /** A way in, for the one who is stuck. */ help: text.optional() })).min(1).max(4),
  })
  .superRefine((exercise, ctx) => uniqueIds(exercise.prompts, ctx, ['prompts']));
export type Reflection = z.infer<typeof reflectionSchema>;

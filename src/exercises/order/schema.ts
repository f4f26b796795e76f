/** Order: put the items in sequence. */
import { z } from 'zod';
import { text } from '../../course/schemas.ts';
import { exerciseBase, option, uniqueIds } from '../base.ts';

export const orderTask = {
  type: z.literal('order'),
  /** What to order and by what. */
  question: text,
  /** What is at the top: "Först", "Närmast basen". */
  firstLabel: text.default('Först'),
  /** What is at the bottom. */
  lastLabel: text.default('Sist'),
  /** Three to eight in the right order; they are shown in another. */
  items: z.array(z.strictObject(option)).min(3).max(8),
};

export function orderRules(task: { items: { id: string }[] }, ctx: z.RefinementCtx) {
  uniqueIds(task.items, ctx, ['items']);
}

export const orderSchema = z.strictObject({ ...exerciseBase, ...orderTask }).superRefine(orderRules);
export type Order = z.infer<typeof orderSchema>;

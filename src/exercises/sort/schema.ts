/** Sort: place each item in the category where it belongs. */
import { z } from 'zod';
import { id, text } from '../../course/schemas.ts';
import { exerciseBase, option, uniqueIds } from '../base.ts';

export const sortTask = {
  type: z.literal('sort'),
  /** What to sort and by what. */
  question: text,
  /** Two to five, in the order they are shown. */
  categories: z.array(z.strictObject({ id, title: text })).min(2).max(5),
  /** Three to twelve, in the order they are shown: mix the categories. */
  items: z
    .array(z.strictObject({ ...option, /** The id of the category where it belongs. */ category: id }))
    .min(3)
    .max(12),
};

export function sortRules(task: { categories: { id: string }[]; items: { id: string; category: string }[] }, ctx: z.RefinementCtx) {
  uniqueIds(task.categories, ctx, ['categories']);
  uniqueIds(task.items, ctx, ['items']);
  const known = task.categories.map((category) => category.id);
  task.items.forEach((item, index) => {
    if (!known.includes(item.category)) {
      ctx.addIssue({ code: 'custom', path: ['items', index, 'category'], input: item.category, message: 'no such category', params: { known } });
    }
  });
}

export const sortSchema = z.strictObject({ ...exerciseBase, ...sortTask }).superRefine(sortRules);
export type Sort = z.infer<typeof sortSchema>;

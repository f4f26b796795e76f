/** Picture: a drawing whose parts can be opened one by one. */
import { z } from 'zod';
import { id, statementId, text } from '../../course/schemas.ts';
import { exerciseBase, uniqueIds } from '../base.ts';

export const pictureSchema = z
  .strictObject({
    ...exerciseBase,
    type: z.literal('picture'),
    /** What to look for. */
    question: text,
    /** The drawing: an SVG file in the module's folder. Each part is a `<g data-part="id">` in it. */
    picture: z.string().regex(/^[a-z0-9-]+\.svg$/, 'name an SVG file in the module\'s folder, such as valdspyramiden.svg'),
    /** What the whole drawing shows, in a sentence or two, for someone who does not see it. */
    description: text,
    /** The parts, in the order they should be read. */
    parts: z.array(z.strictObject({ id, title: text, text, sources: z.array(statementId).default([]) })).min(2).max(8),
  })
  .superRefine((exercise, ctx) => uniqueIds(exercise.parts, ctx, ['parts']));
export type Picture = z.infer<typeof pictureSchema>;

/** The contract for `modules/NN-id/workshop.yaml`: a facilitator's plan for one module. */
import { z } from 'zod';
import { id, minutes, text } from '../course/schemas.ts';

export const workshopSchema = z.strictObject({
  title: text,
  /** What the group has when it leaves. */
  purpose: text,
  /** For how many, and in which room: "5–25 personer, i ett rum eller på distans". */
  size: text,
  /** What to do before, in the order it is done. */
  before: z.array(text).min(1),
  /** What to bring or print. */
  material: z.array(text).min(1),
  /** The agenda, in order. The plan's length is the sum of its minutes. */
  steps: z
    .array(
      z.strictObject({
        id,
        title: text,
        minutes,
        /** What the participants see on the projector: a few short paragraphs. */
        show: text,
        /** What the facilitator says and does. Never shown to participants. */
        notes: text,
        /** An exercise of this module to do together: its file's name without the ending. */
        exercise: id.optional(),
      }),
    )
    .min(3),
  /** What may happen, and what to do then. */
  hard: z.array(z.strictObject({ when: text, do: text })).min(2),
  /** What to do after. */
  after: z.array(text).min(1),
});

export type WorkshopPlan = z.infer<typeof workshopSchema>;
export type WorkshopStep = WorkshopPlan['steps'][number];

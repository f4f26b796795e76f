/** The contract for `path.yaml`: the short self-assessment that proposes an order through the course. */
import { z } from 'zod';
import { id, text } from './schemas.ts';

export const pathSchema = z.strictObject({
  /** Why one would answer, in a sentence or two. */
  intro: text,
  /** Which role the reader is in; one is chosen. */
  roles: z
    .array(
      z.strictObject({
        id,
        /** "Jag är ny som utvecklingsledare eller processledare". */
        text,
        /** Ids of the modules to begin with, in order. The others follow. */
        first: z.array(id).min(1),
        /** Why these first; one or two sentences, said after the choice. */
        why: text,
      }),
    )
    .min(2),
  /** What a municipality has in place after each of the five steps, in the order of the steps. */
  steps: z
    .array(
      z.strictObject({
        /** Stands beside `role` in what the form sends. */
        id: id.refine((name) => name !== 'role', 'is the name of the question about roles; use another id'),
        /** The module of the step. */
        module: id,
        /** A sentence one can answer with yes, partly or no. */
        text,
      }),
    )
    .min(1),
});

export type PathData = z.infer<typeof pathSchema>;

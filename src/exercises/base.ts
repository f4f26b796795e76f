/** What every exercise has, whatever its type. */
import { z } from 'zod';
import { id, minutes, statementId, text } from '../course/schemas.ts';

/** Fields of every exercise file; the type's own schema adds the rest. */
export const exerciseBase = {
  /** A short name, as in the workshop's agenda. */
  title: text,
  minutes,
  /** The statements that the exercise rests on; shown with the feedback. */
  sources: z.array(statementId).default([]),
  /** What of violence is described, and how one can skip it. */
  contentNote: text.optional(),
};

/** Something to pick, place or read feedback on. Feedback teaches: why it tempts, what holds. */
export const option = { id, text, feedback: text };

/** Refuses two entries with the same id in a list: answers are saved by id. */
export function uniqueIds(list: { id: string }[], ctx: z.RefinementCtx, path: (string | number)[] = []) {
  const seen = new Set<string>();
  list.forEach((entry, index) => {
    if (seen.has(entry.id)) {
      ctx.addIssue({ code: 'custom', path: [...path, index, 'id'], input: entry.id, message: 'this id is already used in the list; give each its own' });
    }
    seen.add(entry.id);
  });
}

/** Quiz (kunskapsprov): questions drawn from a bank, with a threshold for mastery. */
import { z } from 'zod';
import { id, minutes, statementId, text } from '../../course/schemas.ts';
import { exerciseBase, uniqueIds } from '../base.ts';
import { choiceRules, choiceTask } from '../choice/schema.ts';
import { matchRules, matchTask } from '../match/schema.ts';
import { orderRules, orderTask } from '../order/schema.ts';
import { sortRules, sortTask } from '../sort/schema.ts';

const question = {
  id,
  /** The id of one of the module's objectives. */
  objective: id,
  /** The lesson of this module to read again: its id, without the number. */
  lesson: id,
  /** The statements that the right answer rests on. */
  sources: z.array(statementId).min(1),
};

/** The types that can be a question: those with a right answer. */
const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...question, ...choiceTask }).superRefine(choiceRules),
  z.strictObject({ ...question, ...sortTask }).superRefine(sortRules),
  z.strictObject({ ...question, ...orderTask }).superRefine(orderRules),
  z.strictObject({ ...question, ...matchTask }).superRefine(matchRules),
]);

const { sources: _, ...base } = exerciseBase;

export const quizSchema = z
  .strictObject({
    ...base,
    minutes,
    type: z.literal('quiz'),
    /** Said before the first question. */
    intro: text,
    /** How many questions an attempt draws. */
    draw: z.number().int().min(3).max(10).default(7),
    /** Percent right for mastery. */
    mastery: z.number().int().min(50).max(100).default(80),
    /** The bank. */
    questions: z.array(questionSchema).min(3),
  })
  .superRefine((exercise, ctx) => {
    uniqueIds(exercise.questions, ctx, ['questions']);
    if (exercise.draw > exercise.questions.length) {
      ctx.addIssue({ code: 'custom', path: ['draw'], input: exercise.draw, message: `the bank holds ${exercise.questions.length} questions; draw at most that many` });
    }
  });
export type Quiz = z.infer<typeof quizSchema>;
export type Question = z.infer<typeof questionSchema>;

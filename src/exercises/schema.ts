/** The list of exercise types. A new type is a folder beside the others and a line here. */
import { z } from 'zod';
import { choiceSchema } from './choice/schema.ts';
import { matchSchema } from './match/schema.ts';
import { orderSchema } from './order/schema.ts';
import { pictureSchema } from './picture/schema.ts';
import { quizSchema } from './quiz/schema.ts';
import { reflectionSchema } from './reflection/schema.ts';
import { scenarioSchema } from './scenario/schema.ts';
import { sortSchema } from './sort/schema.ts';
import { workbookSchema } from './workbook/schema.ts';

/** What an exercise file holds; its `type` says which schema. */
export const exerciseSchema = z.discriminatedUnion('type', [
  choiceSchema,
  sortSchema,
  orderSchema,
  matchSchema,
  pictureSchema,
  reflectionSchema,
  workbookSchema,
  quizSchema,
  scenarioSchema,
]);

export type ExerciseData = z.infer<typeof exerciseSchema>;
export type ExerciseType = ExerciseData['type'];

/** What each exercise type is on paper, and which papers a workshop needs. */
import { reads } from '../exercises/reads.ts';
import type { ExerciseType } from '../exercises/schema.ts';
import Form from './handout/Form.astro';
import Situation from './handout/Situation.astro';

/** As it is read, save for what is filled in by hand and what would tell how it ends. */
export const handouts = { ...reads, workbook: Form, scenario: Situation } as unknown as typeof reads satisfies Record<ExerciseType, unknown>;

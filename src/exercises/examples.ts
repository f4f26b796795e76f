/** Reads the examples of every exercise type: for the gallery, the tests and the authors' manual. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { exerciseSchema, type ExerciseData } from './schema.ts';

export type Example = ExerciseData & { id: string };

/**
 * @param directory the folder `src/exercises`.
 * @returns each type's examples, checked, with ids such as `sort/1`.
 * @throws ZodError when an example does not follow its schema.
 */
export function readExamples(directory: string): Example[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      z
        .array(exerciseSchema)
        .parse(parse(readFileSync(join(directory, name, 'examples.yaml'), 'utf8')))
        .map((example, index) => ({ ...example, id: `${name}/exempel-${name}-${index + 1}` })),
    );
}

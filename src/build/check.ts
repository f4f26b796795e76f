/** `npm run check`, second half: reads all content and says what is wrong with it. */
import { ContentError } from '../content/problem.ts';
import { readContent } from '../content/read.ts';
import { scenarioProblems } from '../content/scenarios.ts';

try {
  const content = readContent('content');
  const problems = scenarioProblems('content', content);
  if (problems.length > 0) throw new ContentError(problems);
  const { modules, statements, terms } = content;
  console.log(`The content holds together: ${modules.length} modules, ${modules.flatMap((module) => module.lessons).length} lessons, ${statements.size} statements, ${terms.length} terms.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { content } from '../content/index.ts';
import { outlineOf } from '../course/outline.ts';

/** The course's outline, made once from its content. */
export const outline = outlineOf(content);

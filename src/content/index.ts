/** The course's content, read once for the build, the development server or the test run. */
import { resolve } from 'node:path';
import { readContent } from './read.ts';

export const content = readContent(resolve('content'));
export type { Content, Exercise, Lesson, Module } from './model.ts';

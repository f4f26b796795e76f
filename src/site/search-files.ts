import { content } from '../content/index.ts';
import { packSearch } from '../course/search/pack.ts';
import { searchGroups } from './search-documents.ts';

/** The files that the search fetches, made once from the content. */
export const searchFiles = packSearch(searchGroups(content));

import { searchFiles } from '../../site/search-files.ts';

export const GET = () => Response.json(searchFiles.register);

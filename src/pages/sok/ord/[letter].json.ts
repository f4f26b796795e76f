import type { APIRoute } from 'astro';
import { searchFiles } from '../../../site/search-files.ts';

export function getStaticPaths() {
  return Object.keys(searchFiles.words).map((letter) => ({ params: { letter } }));
}

export const GET: APIRoute = ({ params }) => Response.json(searchFiles.words[params.letter!]);

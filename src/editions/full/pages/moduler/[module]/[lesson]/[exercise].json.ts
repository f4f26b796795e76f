/** What the play view of a large exercise fetches. */
import type { Props } from '../../../../../../exercises/types.ts';
import { apartPaths } from '../../../../apart.ts';

export const getStaticPaths = apartPaths;
export const GET = ({ props: { exercise, lessons, statements } }: { props: Props }) => Response.json({ exercise, lessons, statements });

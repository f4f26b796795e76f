/** What the play views of large types fetch in the gallery. */
import { examples } from './examples.ts';

export const getStaticPaths = () => examples.map((props) => ({ params: { id: props.exercise.id }, props }));
export const GET = ({ props: { exercise, lessons, statements } }: { props: (typeof examples)[number] }) => Response.json({ exercise, lessons, statements });

import type { PageServerLoad } from './$types';
import { readFigures } from './figures.ts';

export const load: PageServerLoad = ({ locals }) => ({ figures: readFigures(locals) });

import type { PageServerLoad } from './$types';
import { readFigures } from '#lib/pages/desk/figures.ts';

export const load: PageServerLoad = ({ locals }) => ({ figures: readFigures(locals) });

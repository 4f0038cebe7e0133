import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ terms: locals.app.municipality.terms });

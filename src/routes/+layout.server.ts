import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	language: locals.language,
	municipality: locals.app.municipality.show(locals.language),
	staffName: locals.staff?.name ?? null
});

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { app } = locals;
	const [drafts, wijken] = await Promise.all([
		app.drafts.list(locals.may),
		app.kompas.listWijken()
	]);
	return {
		drafts: drafts.map(({ id, wijk, practice, publishedAt, sessionTitle, versions, savedAt }) => ({
			id,
			practice,
			isPublic: publishedAt !== null,
			sessionTitle,
			versions,
			savedAt,
			wijkName: wijken.find(({ code }) => code === wijk)?.name ?? ''
		}))
	};
};

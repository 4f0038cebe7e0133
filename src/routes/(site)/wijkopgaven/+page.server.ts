import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { app } = locals;
	const [drafts, wijken] = await Promise.all([app.drafts.list(), app.kompas.listWijken()]);
	return {
		drafts: drafts.map(({ id, wijk, practice, sessionTitle, versions, savedAt }) => ({
			id,
			practice,
			sessionTitle,
			versions,
			savedAt,
			wijkName: wijken.find(({ code }) => code === wijk)?.name ?? ''
		}))
	};
};

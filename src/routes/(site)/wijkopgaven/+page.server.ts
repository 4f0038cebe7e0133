import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { app } = locals;
	const [drafts, wijken, released] = await Promise.all([
		app.drafts.list(locals.may),
		app.kompas.listWijken(),
		app.plans.listReleased()
	]);
	return {
		plans: released.flatMap(({ wijk, version, releases, plan }) =>
			wijken
				.filter(({ code }) => code === wijk)
				.map(({ name, slug }) => ({
					...{ name, slug, version, period: plan.period },
					releasedAt: releases[version - 1] ?? ''
				}))
		),
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

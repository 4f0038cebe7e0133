import { error } from '@sveltejs/kit';
import type { CardFinding, ClusterFinding } from '#lib/domain/finding/finding.ts';
import type { Actions, PageServerLoad } from './$types';

/** One card: its words, and where it ended up or why not. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const { wijkopgaven } = locals.app;
	const open = await wijkopgaven.findBySession(params.id);
	if (!open) error(404);
	const step = open.row.inputs.steps.find(({ findings }) =>
		findings.some((finding) => finding.kind === 'card' && finding.id === params.contribution)
	);
	const card = step?.findings.find(
		(finding): finding is CardFinding =>
			finding.kind === 'card' && finding.id === params.contribution
	);
	if (!step || !card) error(404);
	const ref = { kind: 'card', stepId: step.stepId, cardId: card.id } as const;
	const [shown] = await wijkopgaven.show(open, [ref]);
	if (shown?.kind !== 'card') error(404);
	const cluster = step.findings.find(
		(finding): finding is ClusterFinding =>
			finding.kind === 'cluster' && finding.id === card.clusterId
	);
	return {
		practiceOf: open.row.practice ? ('session' as const) : null,
		card: shown,
		cluster: cluster ? await wijkopgaven.findWords(params.id, cluster.title) : null,
		evening: { id: params.id, title: open.row.inputs.session.title },
		draft: { id: open.row.id, practice: open.row.practice },
		mayErase: locals.may('erase-words', open.row) !== null && shown.text.text !== null,
		...wijkopgaven.trace(open, { kind: 'card', id: card.id })
	};
};

export const actions: Actions = {
	/** At the writer's request: the words go, the card stays. */
	erase: async ({ params, locals }) => {
		const { wijkopgaven } = locals.app;
		const open = await wijkopgaven.findBySession(params.id);
		if (!open) error(404);
		const permit = locals.may('erase-words', open.row) ?? error(403);
		const card = open.row.inputs.steps
			.flatMap(({ findings }) => findings)
			.find((finding) => finding.kind === 'card' && finding.id === params.contribution);
		if (card?.kind !== 'card') error(404);
		await locals.app.staff(permit).erase(params.id, [card.text.textId]);
	}
};

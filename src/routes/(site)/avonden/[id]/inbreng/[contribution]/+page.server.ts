import { error } from '@sveltejs/kit';
import { findingsOf } from '#lib/domain/finding/finding.ts';
import type { LastVersion } from '#lib/server/report/drafts.ts';
import type { Actions, PageServerLoad } from './$types';

async function findCard({ app, language, may }: App.Locals, sessionId: string, cardId: string) {
	const open = (await app.drafts.findLast(sessionId, language, may)) ?? error(404);
	return { open, ...(findIn(open, cardId) ?? error(404)) };
}

function findIn({ row }: LastVersion, cardId: string) {
	return row.inputs.steps
		.flatMap(({ stepId, findings }) =>
			findingsOf(findings, 'said').map((card) => ({ stepId, card }))
		)
		.find(({ card }) => card.id === cardId);
}

/** One card: its words, and where it ended up or why not. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const { drafts } = locals.app;
	const { open, stepId, card } = await findCard(locals, params.id, params.contribution);
	const [shown] = await drafts.show(open, [{ kind: 'card', stepId, cardId: card.id }]);
	if (shown?.kind !== 'card') error(404);
	return {
		practiceOf: open.row.practice ? ('session' as const) : null,
		card: shown,
		cluster: card.group ? await drafts.findWords(params.id, card.group.title) : null,
		evening: { id: params.id, title: open.row.inputs.session.title },
		draft: { id: open.row.id, practice: open.row.practice },
		mayErase: locals.may('erase-words', open.row) !== null && shown.text.text !== null,
		...drafts.trace(open, { kind: 'card', id: card.id })
	};
};

export const actions: Actions = {
	/** At the writer's request: the words go, the card stays. */
	erase: async ({ params, locals }) => {
		const { open, card } = await findCard(locals, params.id, params.contribution);
		const permit = locals.may('erase-words', open.row) ?? error(403);
		await locals.app.staff(permit).erase(params.id, [card.text.textId]);
	}
};

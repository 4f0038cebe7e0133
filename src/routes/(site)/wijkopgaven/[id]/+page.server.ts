import { error } from '@sveltejs/kit';
import { countOverview } from '#lib/domain/life/overview.ts';
import { readIdeasOfEvening } from '#lib/pages/site/ideas.ts';
import { countEvidence } from '#lib/domain/report/count-evidence.ts';
import { noteEvidence } from '#lib/domain/report/evidence-note.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { drafts, kompas } = locals.app;
	const open = await drafts.find(params.id, locals.language, locals.may);
	if (!open) error(404);
	const wanted = Number(url.searchParams.get('versie') ?? open.versions.length);
	const version = open.versions.find(({ number }) => number === wanted);
	if (!version) error(404);
	const sentences = version.read.sections.flatMap(({ paragraphs }) =>
		paragraphs.flatMap((paragraph) => paragraph.sentences)
	);
	const index = sentences.findIndex(({ id }) => id === url.searchParams.get('zin'));
	const sentence = sentences[index];
	const { row } = open;
	const ideas = await readIdeasOfEvening(locals.app, row.sessionId);
	return {
		today: locals.app.now(),
		ideas,
		waiting: countOverview(ideas).waiting,
		practiceOf: row.practice ? ('draft' as const) : null,
		draft: {
			id: row.id,
			wijkName: row.inputs.wijk.name,
			practice: row.practice,
			isPublic: row.publishedAt !== null
		},
		sessionId: row.sessionId,
		heldOn: row.inputs.session.heldOn ?? row.inputs.session.plannedAt,
		isLatest: version.number === open.versions.length,
		version: {
			number: version.number,
			savedBy: version.savedBy,
			savedAt: version.savedAt,
			isErasure: version.isErasure
		},
		sections: version.read.sections.map((section) => ({
			id: section.id,
			kind: section.kind,
			title: section.title,
			hasDutchTitle: section.hasDutchTitle,
			about: section.about,
			paragraphs: section.paragraphs.map(
				({ id, heading, hasDutchHeading, rewritten, removed, sentences }) => ({
					id,
					heading,
					hasDutchHeading,
					rewritten,
					removed,
					author: sentences.find(({ author }) => author)?.author ?? null,
					sentences: sentences.map((sentence) => ({
						id: sentence.id,
						text: sentence.text,
						isDutch: sentence.isDutch,
						about: sentence.about,
						counts: countEvidence(sentence.evidence),
						notes: noteEvidence(sentence.evidence, sentence.toldRound, row.inputs)
					}))
				})
			)
		})),
		open: sentence && {
			id: sentence.id,
			text: sentence.text,
			isDutch: sentence.isDutch,
			about: sentence.about,
			evidence: await drafts.show(open, sentence.evidence),
			previous: sentences[index - 1]?.id ?? null,
			next: sentences[index + 1]?.id ?? null
		},
		sources: await kompas.sources(),
		mayEdit: locals.may('edit-report', row) !== null
	};
};

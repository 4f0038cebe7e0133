import { error } from '@sveltejs/kit';
import type { FreeText } from '#lib/domain/free-text.ts';
import { countEvidence } from '#lib/domain/report/count-evidence.ts';
import { readSentence, readTitle } from '#lib/domain/report/draft.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { wijkopgaven, kompas } = locals.app;
	const open = await wijkopgaven.find(params.id);
	if (!open) error(404);
	const wanted = Number(url.searchParams.get('versie') ?? open.versions.length);
	const version = open.versions.find(({ number }) => number === wanted);
	if (!version) error(404);
	const sentences = version.content.sections.flatMap(({ paragraphs }) =>
		paragraphs.flatMap((paragraph) => paragraph.sentences)
	);
	const index = sentences.findIndex(({ id }) => id === url.searchParams.get('zin'));
	const sentence = sentences[index];
	const { row } = open;
	return {
		practiceOf: row.practice ? ('draft' as const) : null,
		draft: { id: row.id, wijkName: row.inputs.wijk.name, practice: row.practice },
		sessionId: row.sessionId,
		isLatest: version.number === open.versions.length,
		version: { number: version.number, savedBy: version.savedBy, savedAt: version.savedAt },
		sections: version.content.sections.map((section) => ({
			id: section.id,
			kind: section.kind,
			title: readTitle(section),
			about: section.about as FreeText | null,
			paragraphs: section.paragraphs.map(({ id, heading, rewritten, removed, sentences }) => ({
				id,
				heading,
				rewritten,
				removed,
				sentences: sentences.map((sentence) => ({
					id: sentence.id,
					text: readSentence(sentence),
					about: sentence.about as FreeText | null,
					counts: countEvidence(sentence.evidence)
				}))
			}))
		})),
		open: sentence && {
			id: sentence.id,
			text: readSentence(sentence),
			about: sentence.about as FreeText | null,
			evidence: await wijkopgaven.show(open, sentence.evidence),
			previous: sentences[index - 1]?.id ?? null,
			next: sentences[index + 1]?.id ?? null
		},
		sources: await kompas.sources(),
		mayEdit: locals.may('edit-report', row) !== null
	};
};

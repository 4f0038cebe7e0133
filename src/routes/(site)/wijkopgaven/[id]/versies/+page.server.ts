import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { drafts } = locals.app;
	const open = await drafts.find(params.id, locals.language, locals.may);
	if (!open) error(404);
	const last = open.versions.length;
	const from = Number(url.searchParams.get('van') ?? Math.max(1, last - 1));
	const to = Number(url.searchParams.get('naar') ?? last);
	const compared = drafts.compare(open, from, to);
	if (!compared) error(404);
	return {
		practiceOf: open.row.practice ? ('draft' as const) : null,
		draft: { id: open.row.id, wijkName: open.row.inputs.wijk.name, practice: open.row.practice },
		versions: open.versions.map(({ number, savedBy, savedAt, isErasure }) => ({
			...{ number, savedBy, savedAt, isErasure }
		})),
		from,
		to,
		changed: compared
			.map((section) => ({
				...section,
				paragraphs: section.paragraphs.filter(({ change }) => change !== 'same')
			}))
			.filter(({ title, paragraphs }) => paragraphs.length > 0 || title.before !== title.after)
	};
};

/** What happened in a wijk lately that everybody may know: reports that came out, and what was decided on ideas. Never without a date. */
import { isUnanswered, type InitiativeState } from '#lib/domain/life/initiative-life.ts';
import type { Front } from '#lib/server/access/front.ts';
import type { ShownIdea } from '#lib/pages/site/ideas.ts';

export type NewsItem = { at: Date; href: string } & (
	| { kind: 'report'; title: string }
	/** `title`: null where it was erased. */
	| { kind: 'idea'; state: InitiativeState; title: string | null }
);

/** So many stand on the page and in the feed. */
const most = 5;

/** The newest first. `ideas`: of this wijk, as everybody may see them; `wijk`: its code. */
export async function readNews(
	{ desk }: Pick<Front, 'desk'>,
	wijk: string,
	ideas: readonly ShownIdea[]
): Promise<NewsItem[]> {
	const reports = (await desk.listPublished(wijk, most)).flatMap(
		({ id, title, publishedAt }): NewsItem[] =>
			publishedAt ? [{ kind: 'report', at: publishedAt, href: `/avonden/${id}`, title }] : []
	);
	const decided = ideas.flatMap(({ state, since, href, title }): NewsItem[] =>
		since === null || isUnanswered(state)
			? []
			: [{ kind: 'idea', at: new Date(since), href, state, title }]
	);
	return [...reports, ...decided]
		.toSorted((one, other) => other.at.getTime() - one.at.getTime())
		.slice(0, most);
}

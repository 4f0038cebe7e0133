/** News of a wijk as a feed reader gets it: Atom, RFC 4287. */
import { Feed } from 'feed';
import type { Language } from '#lib/texts/language.ts';
import type { InitiativeTexts } from '#lib/texts/nl/initiatives.ts';
import type { Texts as KompasTexts } from '#lib/texts/nl/kompas.ts';
import type { NewsItem } from './news.ts';

interface FeedWorld {
	wijk: { name: string; slug: string };
	/** Of the site: an entry is known by its address. */
	origin: string;
	language: Language;
	news: KompasTexts['news'];
	states: InitiativeTexts['states'];
}

/**
 * A reader keeps what it fetched, and shows it for ever: so no entry carries words that people wrote. What is erased here would stay there.
 * The page has them.
 */
export function writeFeed(
	items: readonly NewsItem[],
	{ wijk, origin, language, news, states }: FeedWorld
): string {
	const page = `${origin}/wijken/${wijk.slug}`;
	const feed = new Feed({
		id: page,
		link: page,
		title: news.feed(wijk.name),
		language,
		copyright: '',
		updated: items[0]?.at ?? new Date(0),
		feedLinks: { atom: `${page}/nieuws.atom` },
		generator: 'Wijkdialoog'
	});
	for (const item of items) {
		const link = `${origin}${item.href}`;
		feed.addItem({
			// An idea in another state is news again.
			id: item.kind === 'idea' ? `${link}#${item.state}` : link,
			link,
			date: item.at,
			title: item.kind === 'idea' ? news.idea(states[item.state]) : news.report(wijk.name)
		});
	}
	return feed.atom1();
}

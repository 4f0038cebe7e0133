/** How the options are called on screen, in the reader's language. */
import type { Shape } from '../../texts/shape.ts';
import type { Texts as SiteTexts } from '../../texts/nl/site.ts';
import type { Option } from './schema.ts';
import type { texts as dutch } from './texts/nl.ts';

export type Texts = Shape<typeof dutch>;

/** The name of every option by id. Two that read the same get a number: a person has to be able to tell them apart. */
export function nameOptions(
	options: readonly Option[],
	texts: Texts,
	site: SiteTexts
): Record<string, string> {
	const seen = new Map<string, number>();
	return Object.fromEntries(
		options.map((option) => {
			const name = nameOption(option, texts, site);
			const times = (seen.get(name) ?? 0) + 1;
			seen.set(name, times);
			return [option.id, times === 1 ? name : texts.again(name, times)];
		})
	);
}

function nameOption({ label, theme }: Option, texts: Texts, site: SiteTexts): string {
	if (typeof label === 'string') return label;
	if (label !== null) return label.text ?? texts.erased;
	return (site.themes as Record<string, string>)[theme ?? ''] ?? texts.erased;
}

/** Cut at a word, for a wall where every option has one line; never in the middle of a short one. */
export function shortenName(name: string, most: number): string {
	if (name.length <= most) return name;
	const cut = name.slice(0, most);
	const space = cut.lastIndexOf(' ');
	return `${cut.slice(0, space > most / 2 ? space : most - 1).replace(/[\s,.;:]+$/, '')}…`;
}

/** How the options are called on screen, in the reader's language. */
import { isHidden } from '../../domain/hidden-text.ts';
import type { Shape } from '../../texts/shape.ts';
import type { Texts as SiteTexts } from '../../texts/nl/site.ts';
import { sayName } from '../say-words.ts';
import type { Option } from './schema.ts';
import type { texts as dutch } from './texts/nl.ts';

export type Texts = Shape<typeof dutch>;

/** The name of every option by id. Two that read the same get a number: a person has to be able to tell them apart. */
export function nameOptions(
	options: readonly Option[],
	texts: Texts,
	site: SiteTexts
): Record<string, string> {
	return numberSame(options, texts, (option) => nameOption(option, site));
}

/** The same for a wall, which says in one word that a name is not the writer's. */
export function nameForWall(
	options: readonly Option[],
	texts: Texts,
	site: SiteTexts
): Record<string, string> {
	const { shortMark } = site.moderation;
	return numberSame(options, texts, (option) => {
		const { label } = option;
		const isChanged = label !== null && typeof label === 'object' && 'reworded' in label;
		if (!isChanged || typeof label.text !== 'string') {
			return nameOption(option, site);
		}
		return `${label.text} ${shortMark}`;
	});
}

/** Hidden or erased: nobody can read what they would choose. */
export function isUnreadable({ label }: Option): boolean {
	if (label === null || typeof label === 'string') return false;
	return isHidden(label) || label.text === null;
}

function numberSame(
	options: readonly Option[],
	texts: Texts,
	nameOf: (option: Option) => string
): Record<string, string> {
	const seen = new Map<string, number>();
	return Object.fromEntries(
		options.map((option) => {
			const name = nameOf(option);
			const times = (seen.get(name) ?? 0) + 1;
			seen.set(name, times);
			return [option.id, times === 1 ? name : texts.again(name, times)];
		})
	);
}

function nameOption({ label, theme }: Option, site: SiteTexts): string {
	if (typeof label === 'string') return label;
	if (label !== null) return sayName(label, site);
	return (site.themes as Record<string, string>)[theme ?? ''] ?? site.moderation.erased;
}

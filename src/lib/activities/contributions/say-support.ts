import { participantKinds, sumKinds, type CountByKind } from '../../domain/audience.ts';
import type { Texts as SiteTexts } from '../../texts/nl/site.ts';
import type { CardTexts } from './screen-texts.ts';
import { splitByKind } from './support.ts';

/**
 * How many people stand behind a card: its writer too, so that it is the number of the wall and the draft. Then who said "ook ik", apart by
 * kind where every group is large enough.
 */
export function saySupport(supporters: CountByKind, texts: CardTexts, site: SiteTexts): string {
	const behind = texts.standsBehind(1 + sumKinds(supporters));
	const split = splitByKind(supporters);
	if (!split) return behind;
	const kinds = participantKinds.filter((kind) => split[kind] > 0);
	return `${behind}. ${texts.split(kinds.map((kind) => site.kindCount[kind](split[kind])).join(', '))}`;
}

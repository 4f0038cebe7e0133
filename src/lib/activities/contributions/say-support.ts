import { participantKinds, type CountByKind } from '../../domain/audience.ts';
import type { Texts as SiteTexts } from '../../texts/nl/site.ts';
import type { CardTexts } from './screen-texts.ts';

/** Who says "ook ik": apart by kind where every group is large enough, else one number. */
export function saySupport(
	total: number,
	split: CountByKind | null,
	texts: CardTexts,
	site: SiteTexts
): string {
	if (!split) return texts.supporters(total);
	const kinds = participantKinds.filter((kind) => split[kind] > 0);
	return texts.split(kinds.map((kind) => site.kindCount[kind](split[kind])).join(', '));
}

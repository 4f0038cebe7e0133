import type { KompasThemeId } from '../../domain/wijkkompas/theme.ts';

/** The theme that all these cards have; null when they differ. */
export function findSharedTheme(
	cards: readonly { theme: KompasThemeId | null }[]
): KompasThemeId | null {
	const theme = cards[0]?.theme ?? null;
	return cards.every((card) => card.theme === theme) ? theme : null;
}

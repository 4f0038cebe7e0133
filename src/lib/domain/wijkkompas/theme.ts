/** The nine themes around the kompas, clockwise from the top. The order is fixed over the years. */
export const kompasThemeIds = [
	'environment',
	'safety',
	'community',
	'housing',
	'health',
	'income',
	'youth',
	'amenities',
	'participation'
] as const;

/** All themes: the nine of the kompas, then who lives here, which is neutral and never judged. */
export const themeIds = [...kompasThemeIds, 'population'] as const;

export type KompasThemeId = (typeof kompasThemeIds)[number];
export type ThemeId = (typeof themeIds)[number];

/** Which pictogram goes with which theme, by name; apart from the pictograms, which not every page needs. */
const standard = {
	environment: 'trees',
	safety: 'shield',
	community: 'users-round',
	housing: 'house',
	health: 'heart-pulse',
	income: 'coins',
	youth: 'school',
	amenities: 'store',
	participation: 'hand-helping',
	population: 'chart-no-axes-column'
} as const;

type Theme = keyof typeof standard;
export type Pictogram = (typeof standard)[Theme];

const known: ReadonlySet<string> = new Set(Object.values(standard));
let current: Record<Theme, Pictogram> = standard;

/** A municipality may give a theme another one of these; said once, before the first page. A name that is not known changes nothing. */
export function useThemeIcons(chosen: Partial<Record<Theme, string>>): void {
	const usable = Object.entries(chosen).filter(([, name]) => known.has(name));
	current = { ...standard, ...(Object.fromEntries(usable) as Partial<Record<Theme, Pictogram>>) };
}

export function hasIcon(theme: string): theme is Theme {
	return Object.hasOwn(standard, theme);
}

export function nameThemeIcon(theme: Theme): Pictogram {
	return current[theme];
}

/** The pictograms of the themes; one never stands without its word. */
import ChartNoAxesColumn from '@lucide/svelte/icons/chart-no-axes-column';
import Coins from '@lucide/svelte/icons/coins';
import HandHelping from '@lucide/svelte/icons/hand-helping';
import HeartPulse from '@lucide/svelte/icons/heart-pulse';
import House from '@lucide/svelte/icons/house';
import School from '@lucide/svelte/icons/school';
import Shield from '@lucide/svelte/icons/shield';
import Store from '@lucide/svelte/icons/store';
import Trees from '@lucide/svelte/icons/trees';
import UsersRound from '@lucide/svelte/icons/users-round';
import type { IconComponent } from '../ui/icon.ts';

export const themeIcons = {
	environment: Trees,
	safety: Shield,
	community: UsersRound,
	housing: House,
	health: HeartPulse,
	income: Coins,
	youth: School,
	amenities: Store,
	participation: HandHelping,
	population: ChartNoAxesColumn
} satisfies Record<string, IconComponent>;

/** Null for something without a theme, such as a line of a typed list. */
export function findThemeIcon(theme: string | null): IconComponent | null {
	return theme !== null && Object.hasOwn(themeIcons, theme)
		? themeIcons[theme as keyof typeof themeIcons]
		: null;
}

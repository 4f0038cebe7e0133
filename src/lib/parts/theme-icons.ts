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
import { hasIcon, nameThemeIcon, type Pictogram } from './theme-icon-names.ts';

const pictograms: Record<Pictogram, IconComponent> = {
	trees: Trees,
	shield: Shield,
	'users-round': UsersRound,
	house: House,
	'heart-pulse': HeartPulse,
	coins: Coins,
	school: School,
	store: Store,
	'hand-helping': HandHelping,
	'chart-no-axes-column': ChartNoAxesColumn
};

export function themeIcon(theme: Parameters<typeof nameThemeIcon>[0]): IconComponent {
	return pictograms[nameThemeIcon(theme)];
}

/** Null for something without a theme, such as a line of a typed list. */
export function findThemeIcon(theme: string | null): IconComponent | null {
	return theme !== null && hasIcon(theme) ? themeIcon(theme) : null;
}

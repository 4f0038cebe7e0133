/** Pictograms of the themes and the answers; each stands beside its word. */
import ChartNoAxesColumn from '@lucide/svelte/icons/chart-no-axes-column';
import Check from '@lucide/svelte/icons/check';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import Coins from '@lucide/svelte/icons/coins';
import Contrast from '@lucide/svelte/icons/contrast';
import HandHelping from '@lucide/svelte/icons/hand-helping';
import HeartPulse from '@lucide/svelte/icons/heart-pulse';
import House from '@lucide/svelte/icons/house';
import School from '@lucide/svelte/icons/school';
import Shield from '@lucide/svelte/icons/shield';
import Store from '@lucide/svelte/icons/store';
import Trees from '@lucide/svelte/icons/trees';
import UsersRound from '@lucide/svelte/icons/users-round';
import X from '@lucide/svelte/icons/x';
import type { ThemeId } from '../../domain/wijkkompas/theme.ts';
import type { RecognitionAnswer } from '../../domain/wijkopgave/finding.ts';
import type { IconComponent } from '../../ui/icon.ts';

export const themeIcons: Record<ThemeId, IconComponent> = {
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
};

export const answerIcons: Record<RecognitionAnswer, IconComponent> = {
	yes: Check,
	partly: Contrast,
	no: X,
	unknown: CircleQuestionMark
};

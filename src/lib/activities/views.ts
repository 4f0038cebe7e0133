/** The screens of every activity, each fetched when it is needed: a phone never downloads the wall's code. */
import type { Component } from 'svelte';
import type { Language } from '../texts/language.ts';
import type {
	ConsoleProps,
	ParticipantProps,
	ReportProps,
	SettingsProps,
	WallProps
} from './view-props.ts';

// Each screen declares its own view and texts; here they are only handed through, so nothing more is known of them.
/* eslint-disable @typescript-eslint/no-explicit-any -- the one place where screens of all activities stand in one list */
type Screen<Props extends Record<string, any>> = () => Promise<{ default: Component<Props> }>;

export interface ActivityViews {
	participant: Screen<ParticipantProps<any, any, any>>;
	wall: Screen<WallProps<any, any>>;
	console: Screen<ConsoleProps<any, any>>;
	settings: Screen<SettingsProps<any, any>>;
	report: Screen<ReportProps<any, any>>;
	texts: Record<Language, () => Promise<{ texts: any }>>;
}
/* eslint-enable @typescript-eslint/no-explicit-any */

export const views: Record<string, ActivityViews> = {
	contributions: {
		participant: () => import('./contributions/ParticipantView.svelte'),
		wall: () => import('./contributions/WallView.svelte'),
		console: () => import('./contributions/ConsoleView.svelte'),
		settings: () => import('./contributions/SettingsForm.svelte'),
		report: () => import('./contributions/ReportSection.svelte'),
		texts: {
			nl: () => import('./contributions/texts/nl.ts'),
			en: () => import('./contributions/texts/en.ts')
		}
	},
	initiatives: {
		participant: () => import('./initiatives/ParticipantView.svelte'),
		wall: () => import('./initiatives/WallView.svelte'),
		console: () => import('./initiatives/ConsoleView.svelte'),
		settings: () => import('./initiatives/SettingsForm.svelte'),
		report: () => import('./initiatives/ReportSection.svelte'),
		texts: {
			nl: () => import('./initiatives/texts/nl.ts'),
			en: () => import('./initiatives/texts/en.ts')
		}
	},
	message: {
		participant: () => import('./message/ParticipantView.svelte'),
		wall: () => import('./message/WallView.svelte'),
		console: () => import('./message/ConsoleView.svelte'),
		settings: () => import('./message/SettingsForm.svelte'),
		report: () => import('./message/ReportSection.svelte'),
		texts: { nl: () => import('./message/texts/nl.ts'), en: () => import('./message/texts/en.ts') }
	},
	recognise: {
		participant: () => import('./recognise/ParticipantView.svelte'),
		wall: () => import('./recognise/WallView.svelte'),
		console: () => import('./recognise/ConsoleView.svelte'),
		settings: () => import('./recognise/SettingsForm.svelte'),
		report: () => import('./recognise/ReportSection.svelte'),
		texts: {
			nl: () => import('./recognise/texts/nl.ts'),
			en: () => import('./recognise/texts/en.ts')
		}
	},
	priorities: {
		participant: () => import('./priorities/ParticipantView.svelte'),
		wall: () => import('./priorities/WallView.svelte'),
		console: () => import('./priorities/ConsoleView.svelte'),
		settings: () => import('./priorities/SettingsForm.svelte'),
		report: () => import('./priorities/ReportSection.svelte'),
		texts: {
			nl: () => import('./priorities/texts/nl.ts'),
			en: () => import('./priorities/texts/en.ts')
		}
	}
};

/** The screens, each fetched when it is needed. */
import type { ActivityViews } from '../screens.ts';

export const views: ActivityViews = {
	participant: () => import('./ParticipantView.svelte'),
	wall: () => import('./WallView.svelte'),
	console: () => import('./ConsoleView.svelte'),
	settings: () => import('./SettingsForm.svelte'),
	report: () => import('./ReportSection.svelte')
};

/** What the screens of an activity are: a phone never downloads the wall's code. */
import type { Component } from 'svelte';
import type {
	ConsoleProps,
	ParticipantProps,
	ReportProps,
	SettingsProps,
	WallProps
} from './view-props.ts';

// Each screen declares its own view and texts; here they are only handed through, so nothing more is known of them.
/* eslint-disable @typescript-eslint/no-explicit-any -- the one place where screens of all activities have one type */
type Screen<Props extends Record<string, any>> = () => Promise<{ default: Component<Props> }>;

export interface ActivityViews {
	participant: Screen<ParticipantProps<any, any, any>>;
	wall: Screen<WallProps<any, any>>;
	console: Screen<ConsoleProps<any, any>>;
	settings: Screen<SettingsProps<any, any>>;
	report: Screen<ReportProps<any, any>>;
}
/* eslint-enable @typescript-eslint/no-explicit-any */

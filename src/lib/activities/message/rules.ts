import type { Rules } from '../../domain/activity.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Action, Outcome, Own, Settings, State, View } from './schema.ts';

export const rules: Rules<Settings, State, Action, View, Own, Outcome> = {
	start: () => ({}),
	apply: () => refuse('answer-unknown'),
	viewFor: (_audience, _state, settings) => show(settings),
	ownFor: () => null,
	outcome: (_state, settings) => show(settings),
	findings: () => [],
	countAnswered: () => 0
};

/** An empty line makes a new paragraph. */
function show({ heading, body }: Settings): View {
	const paragraphs = body
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
	return { heading, paragraphs };
}

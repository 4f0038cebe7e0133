import type { Rules } from '../../domain/activity.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Settings, Types, View } from './schema.ts';

export const rules: Rules<Types> = {
	start: () => ({}),
	apply: () => refuse('answer-unknown'),
	viewFor: (_audience, _seen, settings) => show(settings),
	ownFor: () => null,
	result: (_state, _ballots, settings) => show(settings),
	publish: (result) => result,
	findings: () => []
};

/** An empty line makes a new paragraph. */
function show({ heading, body }: Settings): View {
	const paragraphs = body
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
	return { heading, paragraphs };
}

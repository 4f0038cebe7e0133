/** Deciding on what people wrote: the same in every activity, so shown once. */
import { longestRewording } from '#lib/domain/moderation/action.ts';
import { hidingReasons } from '#lib/domain/moderation/reason.ts';
import type { Conversation } from '../conversation.ts';
import { fence, names, paragraphs } from '../markdown.ts';

/** In the first step in which something waits to be looked at. */
export async function moderateOnce(stepId: string, talk: Conversation): Promise<string | null> {
	if (talk.isModerationShown) return null;
	const { view } = await talk.hall.look('console');
	const queue = view.audience === 'facilitator' ? view.console.queue : [];
	const [waiting] = queue;
	const [text] = waiting?.texts ?? [];
	if (!waiting || !text) return null;
	talk.isModerationShown = true;
	const item = waiting.id;
	const of = text.written.textId;
	return paragraphs(
		`What people wrote is moderated beside the rules of the activity, also after the result was shown: \`moderate\`, by whoever leads. What waits (\`held\`: a name may stand in it) and what was decided on stands in \`console.queue\`; what still waits in other steps in \`console.waiting\`. Of a secret step nothing stands there until it is closed for good; \`console.unseen\` names those in which something may wait, and not how much.`,
		fence('queue console', queue),
		await talk.moderate(stepId, { kind: 'show', item }),
		`\`reason\` is one of ${names(hidingReasons)}; the writer reads it.`,
		await talk.moderate(stepId, { kind: 'hide', item, reason: 'personal' }),
		`Other words in place of the writer’s own, which are kept; \`of\` is their \`textId\`. At most as long as the writer’s could be, and never longer than ${longestRewording} characters. What others read then has \`reworded: true\` beside its \`textId\`.`,
		await talk.moderate(stepId, { kind: 'reword', item, of, text: 'Iemand heeft hulp nodig' }),
		'`undo` takes back the last decision. `decisions` is how many the screen showed; with fewer than there are it is refused:',
		await talk.moderate(stepId, { kind: 'undo', item, decisions: 2 }),
		await talk.moderate(stepId, { kind: 'undo', item, decisions: 3 })
	);
}

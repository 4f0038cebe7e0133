/** What holds for every message. */
import { names, paragraphs } from '../markdown.ts';
import { limits } from '../limits.ts';
import { tryAgain } from './refusals.ts';

export function writeConventions(): string {
	return paragraphs(
		`- **One id, one effect.** Whoever acts makes the \`id\` of a message: a uuid of their own, an idempotency key. Every message is acknowledged with a reply, after it was stored. No reply within ${limits.advisedTimeout / 1_000} seconds means doubt: send the same message again, with the same \`id\`, over the same connection or a new one. However often it comes it has one effect, and the reply names the line (\`seq\`) of the first time. The same id with something else in it, or from somebody else, is refused with \`id-taken\`; once a secret step is closed for good nobody can tell that any more, without keeping who said what: then a known id is acknowledged with the line of the first time, whatever comes with it, and nothing is stored.
- **Backoff.** Wait ${limits.advisedShortestPause / 1_000} second before the first retry and twice as long before each next one, at most ${limits.advisedLongestPause / 1_000} seconds, with jitter. After ${names(tryAgain)} the same message may be accepted later; after \`page-too-old\` and \`another-participant\` load the page anew. Any other refusal is final for that message: the same one again gets the same refusal, from every server, also when it would be possible by now. Who tries again makes a new \`id\`.
- **Order.** \`seq\` is the number of the last line of the log. Drop a \`view\` with a lower \`seq\` than what you have. After every (re)connection send \`look\` first: nothing is pushed until something changes.
- **Optimistic concurrency.** A command carries the \`controlSeq\` that its console showed, as \`basedOn\`. When somebody else was first it is refused with \`screen-was-behind\`: \`look\`, show it, and let a person choose again. A view with a newer \`controlSeq\` may reach a console just before a press that was meant for the older one: let whoever leads say first that they saw what another console did.
- **Who one is** comes from the cookie of the handshake or the form, never from a message.
- **Free text** is a string in an action, and \`{ "textId": "…", "text": "…" }\` in a view; \`text\` is null once it was erased.
- **The clock** is the server's (\`at\`, ISO 8601).`
	);
}

/** `docs/protocol.md`: one evening, message by message, with all that holds around it. */
import { protocolVersion } from '#lib/protocol/version.ts';
import { exampleAgenda, writeActivities } from './chapters/activities.ts';
import { writeConventions } from './chapters/conventions.ts';
import {
	writeComingIn,
	writeForms,
	writeHandshake,
	writeRefusedHandshakes
} from './chapters/door.ts';
import { writeEndings, writeLimits, writePushes } from './chapters/endings.ts';
import { writeClosing, writeCourse, writeOpening } from './chapters/leading.ts';
import { writeRefusals } from './chapters/refusals.ts';
import { Conversation } from './conversation.ts';
import { exampleCode } from './fixed-chance.ts';
import { Hall } from './hall.ts';
import { fence, paragraphs } from './markdown.ts';

export async function makePage(): Promise<string> {
	const agenda = exampleAgenda();
	const talk = new Conversation(new Hall(agenda));
	return paragraphs(
		'# Protocol',
		'<!-- Made by tests/support/protocol. Renew it with: npx vitest run tests/architecture/protocol.test.ts --update -->',
		`Everything between browser and server, so that someone else can write a client. Version ${protocolVersion}. Every message is also in [protocol.schema.json](protocol.schema.json), as JSON Schema 2020-12: \`hello\`, \`act\`, \`facilitate\`, \`moderate\`, \`command\`, \`reply\`, \`look\`, \`view\`, \`change\`, \`own\`, \`leaving\`, \`refused\`, and of each activity its settings and its action.`,
		`The examples are one evening, with the code ${exampleCode}, in this order. A test sends each of them to a running server, over a socket or as a form, and gets the replies that stand here; times, ids that the server makes and the order in which a phone lists its choices differ. Behind the language of a block stands what it is and who sends or gets it. A step or person has the id that the example gives it.`,
		'The programme of this evening, as it was prepared: one step for every activity.',
		fence('agenda', agenda),
		'## What holds everywhere',
		writeConventions(),
		'## Forms, and logging in',
		writeForms(),
		'## The handshake',
		writeHandshake(),
		'## The doors open',
		await writeOpening(talk),
		'## Coming in',
		await writeComingIn(talk),
		writeRefusedHandshakes(),
		'## Leading',
		await writeCourse(talk),
		'## The activities',
		'A participant sends `act`, whoever leads sends `facilitate`, and decides with `moderate` on what people wrote (shown at the first activity in which something waits); `action` is the activity’s own. Where a participant’s action has a plain form, the same action stands as a form between the message and its reply: posted with a `formId` of one’s own, it has the same effect, and what it makes gets its id from the server.',
		await writeActivities(talk),
		'## The end',
		await writeClosing(talk),
		'## What comes by itself',
		writePushes(),
		'## When a connection ends',
		writeEndings(),
		'## Limits',
		writeLimits(),
		'## Refusals',
		'A refusal is a name; these are the sentences for it. `act` and `facilitate` can be refused by the activity of their step as well, which then stands by its name.',
		await writeRefusals()
	);
}

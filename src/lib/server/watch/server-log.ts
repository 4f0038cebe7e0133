/** The log of the server, for whoever runs it. It may be kept and passed on: no line holds what someone wrote, or who it was. */
import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';

/**
 * Errors whose message is made of our own words or of names in the code. Others repeat what they stumbled over: a failed query its
 * values, JSON that cannot be read its beginning.
 */
const messagesMadeOfCode: ReadonlySet<string> = new Set([
	'Error',
	'TypeError',
	'RangeError',
	'ReferenceError',
	'AssertionError'
]);

/** What Postgres says of itself and not of a row: connection, login, no such database, disk full, shutting down. */
const aboutPostgresItself = /^(08|28|3D|53|57)/;

/** Names under which something personal could be logged by mistake; they are left out, also one level down. */
const neverLogged = [
	'address',
	'authorization',
	'body',
	'cookie',
	'cookies',
	'email',
	'headers',
	'ip',
	'password',
	'payload',
	'text',
	'token',
	'url',
	'words'
];

export function openServerLog(level: Config['logLevel'], output?: DestinationStream): Logger {
	const options: pino.LoggerOptions = {
		level,
		serializers: { err: (error: unknown) => describeError(error) },
		hooks: {
			// Without words of our own pino would say the error's: those we do not trust.
			logMethod([first, ...rest], method) {
				const said = typeof first === 'object' && rest.length === 0 ? ['an error'] : rest;
				method.apply(this, [first, ...said] as Parameters<typeof method>);
			}
		},
		redact: { paths: neverLogged.flatMap((name) => [name, `*.${name}`]), remove: true }
	};
	return output ? pino(options, output) : pino(options);
}

interface DescribedError {
	type: string;
	message?: string;
	/** As given by Node or Postgres: ECONNREFUSED, 23505. */
	code?: string;
	constraint?: string;
	/** Where in the code, without the message that a stack begins with. */
	stack: string[];
	cause?: DescribedError;
}

/** What can be said of an error without repeating its values. */
export function describeError(error: unknown, depth = 0): DescribedError {
	if (!(error instanceof Error)) return { type: typeof error, stack: [] };
	const type = error.constructor.name;
	const { code, constraint_name: constraint } = error as {
		code?: unknown;
		constraint_name?: unknown;
	};
	const isMessageSafe =
		messagesMadeOfCode.has(type) ||
		(type === 'PostgresError' && aboutPostgresItself.test(String(code)));
	return {
		type,
		...(isMessageSafe ? { message: error.message } : {}),
		...(typeof code === 'string' ? { code } : {}),
		...(typeof constraint === 'string' ? { constraint } : {}),
		stack: findFrames(error),
		...(error.cause === undefined || depth > 3
			? {}
			: { cause: describeError(error.cause, depth + 1) })
	};
}

/** The lines of a stack that name a place in the code. A message may have lines of its own, also ones that look like these. */
function findFrames({ name, message, stack = '' }: Error): string[] {
	const begin = message === '' ? -1 : stack.indexOf(message);
	const rest = begin === -1 ? stack.slice(name.length) : stack.slice(begin + message.length);
	return rest
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => /^at .+(:\d+:\d+\)?|\(<anonymous>\)|native\))$/.test(line));
}

/** Every refusal: its sentence, where in the code it is given, and what a client does with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { activities } from '#lib/activities/index.ts';
import { loadActivityTexts } from '#lib/activities/load-texts.ts';
import { isOwn, refusals, type Refusal } from '#lib/domain/refusal.ts';
import { worthAnotherTry } from '#lib/live/outbox.svelte.ts';
import { texts as dutch } from '#lib/texts/nl/site.ts';
import { texts as dutchStaff } from '#lib/texts/nl/staff.ts';
import { texts as english } from '#lib/texts/en/site.ts';
import { texts as englishStaff } from '#lib/texts/en/staff.ts';
import { sayRefusal } from '#lib/texts/say-refusal.ts';
import { names, table } from '../markdown.ts';

const root = resolve(import.meta.dirname, '../../../../src');

/** What somebody does who gets the refusals of a file, first match first. Files that no client reaches have no place. */
const places: [RegExp, string | null][] = [
	[/^lib\/domain\/refusal\.ts$/, null],
	[/^lib\/(live|texts|report)\//, null],
	[/^lib\/domain\/wijkopgave\//, null],
	[/^lib\/domain\/session\/computed\.ts$/, null],
	[/^lib\/server\/(sessions|report)\//, null],
	[/^routes\/regie\//, null],
	[/^routes\/doe-mee\/\[code\]\/form-id\.ts$/, null],
	[/^lib\/activities\/([^/]+)\/.*$/, '$1'],
	[/^lib\/domain\/moderation\/.*$/, 'moderate'],
	[/^lib\/domain\/session\/answer\.ts$/, 'act, facilitate'],
	[/^lib\/domain\/session\/(control|programme|timer|waves)\.ts$/, 'command'],
	[/^lib\/domain\/session\/become\.ts$/, 'forms'],
	[/^lib\/domain\/session\/fold\.ts$/, 'join'],
	[/^lib\/server\/live\/room\/(lead|name-wave)\.ts$/, 'command'],
	[/^lib\/server\/live\/room\/resting\.ts$/, 'handshake, forms'],
	[/^lib\/server\/live\/room\/request\.ts$/, 'act, facilitate, moderate, command'],
	[/^lib\/server\/live\/room\/.*$/, 'act, facilitate, moderate, command, join'],
	[/^lib\/server\/live\/sockets\/(gateway|identify)\.ts$/, 'handshake'],
	[/^lib\/server\/live\/sockets\/(listen|pace)\.ts$/, 'any message'],
	[/^lib\/server\/live\/door\/door\.ts$/, 'handshake, code, join'],
	[/^lib\/server\/live\/door\/handover\.ts$/, 'handover'],
	[/^lib\/server\/live\/door\/plain-forms\.ts$/, 'forms'],
	[/^routes\/doe-mee\/.*$/, 'forms']
];

/** What runs in a browser only says a refusal. */
function listFiles(): string[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.ts$/.test(file) && !/\.(test|svelte)\.ts$|worlds\.ts$|texts\//.test(file))
		.sort();
}

const sources = listFiles().map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** The lines of a file that give it, rather than look whether it was given. */
function linesGiving(text: string, refusal: Refusal): string[] {
	const given = new RegExp(`(?<![!=]== )'${refusal}'`);
	return text
		.split('\n')
		.filter((line) => given.test(line) && !line.includes('readonly Refusal[] ='));
}

/** Where a client can meet it; throws at a file that nobody placed yet. */
export function originsOf(refusal: Refusal): string[] {
	const origins = sources.flatMap(({ file, text }) =>
		linesGiving(text, refusal).flatMap((line) =>
			line.includes('endFor(') ? ['cut off'] : placeOf(file)
		)
	);
	return [...new Set(origins)].sort();
}

function placeOf(file: string): string[] {
	const [pattern, where] = places.find(([known]) => known.test(file)) ?? [];
	if (!pattern)
		throw new Error(
			`${file} refuses something: say in tests/support/protocol/chapters/refusals.ts where a client meets it`
		);
	return where ? (file.replace(pattern, where).split('/')[0]?.split(', ') ?? []) : [];
}

/** All that there are: shared ones, and those of one activity. */
export function everyRefusal(): Refusal[] {
	return [...refusals, ...activities.flatMap(({ refusals: own = [] }) => [...own])];
}

export async function writeRefusals(): Promise<string> {
	const rows = await Promise.all(
		everyRefusal().map(async (refusal) => {
			const [activity = ''] = refusal.split('/');
			const own = isOwn(refusal)
				? await Promise.all([loadActivityTexts(activity, 'nl'), loadActivityTexts(activity, 'en')])
				: [dutchStaff.console, englishStaff.console];
			return [
				`\`${refusal}\``,
				names(originsOf(refusal)),
				sayRefusal(refusal, dutch, own[0]),
				sayRefusal(refusal, english, own[1])
			];
		})
	);
	return table(['refusal', 'comes from', 'in Dutch', 'in English'], rows);
}

export const tryAgain: readonly Refusal[] = worthAnotherTry;

import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What staff alone read. */
const forStaff = ['accounts', 'importing', 'planning', 'regie', 'staff', 'watch'];

/** What residents read in Dutch, at level B1: every other catalogue, so that a new one is among them. */
const files = [
	...globSync('src/lib/texts/nl/*.ts').filter(
		(file) => !forStaff.some((part) => file.endsWith(`/${part}.ts`))
	),
	...globSync('src/lib/activities/*/{texts,wall-texts}/nl.ts')
];

const mostWords = 20;

/** Of the sentences of one file: beyond this part the passive is a habit, and nobody reads who does what. */
const mostPassive = 0.05;

/** Words above B1, with what to say instead. Terms of the policy are explained where they stand, and not in this list. */
const plainer: Record<string, string> = {
	betreffende: 'over',
	conform: 'volgens',
	derhalve: 'daarom',
	'dient te': 'moet',
	draagvlak: 'hoeveel mensen het willen',
	echter: 'maar',
	eveneens: 'ook',
	faciliteren: 'helpen',
	gebiedsgericht: 'per wijk',
	gedurende: 'tijdens',
	implementeren: 'invoeren',
	indien: 'als',
	integraal: 'samen',
	inzake: 'over',
	middels: 'met',
	mits: 'als',
	omtrent: 'over',
	participatie: 'meedoen',
	participeren: 'meedoen',
	prioriteren: 'kiezen wat het belangrijkst is',
	realiseren: 'maken',
	reeds: 'al',
	relevant: 'belangrijk',
	teneinde: 'om',
	tevens: 'ook',
	waarborgen: 'zorgen voor',
	wederom: 'weer',
	college: 'burgemeester en wethouders',
	'beheerder van de server': 'technicus',
	'technicus van de server': 'technicus',
	rekenmodel: 'een computer rekent dit uit',
	'95% zeker': 'waarschijnlijk geen toeval'
};

/** The words between quotes, with a number where the sentence takes one in. Not the names of things in code. */
function listTexts(source: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isElementAccessExpression(node)) {
			return;
		}
		if (ts.isStringLiteralLike(node)) found.push(node.text);
		else if (ts.isTemplateExpression(node)) {
			found.push(
				[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('5')
			);
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('catalogue.ts', source, ts.ScriptTarget.Latest, true));
	return found;
}

const listSentences = (text: string) =>
	text
		.replaceAll('\u00AD', '')
		.split(/[.?!:;](?:\s|$)|\n/)
		.filter((sentence) => sentence.trim() !== '');

const findLong = (source: string) =>
	listTexts(source)
		.flatMap(listSentences)
		.filter((sentence) => sentence.trim().split(/\s+/).length > mostWords);

function findHard(source: string): string[] {
	const all = listTexts(source).join('\n').toLowerCase();
	return Object.keys(plainer)
		.filter((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?!\\p{L})`, 'u').test(all))
		.map((word) => `${word}: ${plainer[word]}`);
}

/** By pattern, so an upper bound: "wordt", "worden", "werd" or "werden" with a participle. */
const isPassive = (sentence: string) =>
	/(?<!\p{L})(?:wordt|worden|werd|werden)(?!\p{L})/iu.test(sentence) &&
	/(?<!\p{L})(?:ge|be|ver|ont|her|\p{L}+ge)\p{L}+(?:d|t|en)(?!\p{L})/iu.test(sentence);

const findPassive = (source: string) => listTexts(source).flatMap(listSentences).filter(isPassive);

describe('what residents read', () => {
	it.each(files)('says who does it in nearly every sentence of %s', (file) => {
		const source = readFileSync(file, 'utf8');
		const passive = findPassive(source);
		const sentences = listTexts(source).flatMap(listSentences).length;
		expect(passive.length, passive.join('\n')).toBeLessThanOrEqual(
			Math.ceil(sentences * mostPassive)
		);
	});

	it('is checked by npm run isgood', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		expect(scripts.isgood).toContain('npm run check:dutch');
		expect(scripts['check:dutch']).toContain('plain-dutch.test.ts');
	});

	it.each(files)('has no sentence of more than 20 words in %s', (file) => {
		expect(findLong(readFileSync(file, 'utf8'))).toEqual([]);
	});

	it.each(files)('has no word above B1 with a plain one beside it in %s', (file) => {
		expect(findHard(readFileSync(file, 'utf8'))).toEqual([]);
	});
});

describe('this check', () => {
	it('reads every catalogue but those that are there for staff', () => {
		const read = files.map((file) => /(\w[\w-]*)\.ts$/.exec(file)?.[1]);
		for (const part of ['front', 'handover', 'offline', 'slip', 'wall', 'template'])
			expect(read).toContain(part);
		for (const part of forStaff) {
			expect(globSync('src/lib/texts/nl/*.ts')).toContain(`src/lib/texts/nl/${part}.ts`);
			expect(read).not.toContain(part);
		}
	});

	it('finds a sentence that is too long, also when a number stands in it', () => {
		const long = 'een twee drie vier vijf zes zeven acht negen tien '.repeat(2);
		expect(findLong(`const a = '${long}.'`)).toEqual([]);
		expect(findLong(`const a = (n) => \`\${n} ${long}. Kort.\``)).toHaveLength(1);
	});

	it('finds a passive sentence, and leaves what somebody becomes', () => {
		expect(findPassive("const a = 'De uitslag wordt getoond. Wij tonen die.'")).toHaveLength(1);
		expect(findPassive("const a = 'Kaartjes werden bij elkaar gelegd'")).toHaveLength(1);
		expect(findPassive("const a = 'De wijk wordt mooier'")).toEqual([]);
	});

	it('finds a hard word, and not one that only looks like it', () => {
		expect(findHard("const a = 'Indien u komt'")).toEqual(['indien: als']);
		expect(findHard("const indien = 'Wij indienen'")).toEqual([]);
	});
});

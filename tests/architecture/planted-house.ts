/** A small house in a folder of its own, cruised with the walls of the real one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, format, type ICruiseOptions } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

const packages = ['zod', 'socket.io', 'postgres', 'lucia', 'redis', 'svelte', 'pure-rand'];

const exports = { '.': './index.js', './*': './index.js' };

export interface Walls {
	/** Every rule, with where the thing belongs. */
	rules: { name: string; comment: string }[];
	reported: { rule: string; from: string }[];
	/** What a contributor reads, on one line. */
	told: string;
}

/** Builds a house of these files. */
export function plantHouse(files: Record<string, string>) {
	const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-walls-'));
	const plant = (path: string, words: string) => {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, words);
	};
	plant('package.json', JSON.stringify({ type: 'module' }));
	for (const name of packages) {
		plant(`node_modules/${name}/package.json`, JSON.stringify({ name, exports }));
		plant(`node_modules/${name}/index.js`, 'export {};\n');
	}
	for (const [path, words] of Object.entries(files)) plant(path, words);
	return {
		/** Holds the walls of one configuration against the house. */
		async cruise(configuration: string): Promise<Walls> {
			const options: ICruiseOptions = await extractDepcruiseOptions(
				resolve(import.meta.dirname, '../..', configuration)
			);
			const { output } = await cruise(['src'], { ...options, baseDir: folder });
			if (typeof output === 'string') throw new Error(output);
			const text = await format(output, { outputType: 'err-long' });
			return {
				rules: (options.ruleSet?.forbidden ?? []).map(({ name = '', comment = '' }) => ({
					name,
					comment
				})),
				reported: output.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from })),
				told: String(text.output).replace(/\s+/g, ' ')
			};
		},
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}

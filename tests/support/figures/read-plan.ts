/** Reads a file as the figures page does, beside the places and indicators of the example. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plan } from '#lib/domain/figures-file/plan.ts';
import { findOutAll, type Reading } from '#lib/domain/figures-file/reading.ts';
import type { Indicator } from '#lib/domain/wijkkompas/indicator.ts';
import { describeIndicator } from '#lib/domain/wijkkompas/worlds.ts';
import { planFile } from '#lib/server/kompas/file/plan-file.ts';

export const root = resolve(import.meta.dirname, '../../..');
const example = (name: string) =>
	JSON.parse(readFileSync(resolve(root, 'src/example/almelo', name), 'utf8')) as unknown;

/** Those of the example, and two that a municipality may have beside them. */
export const indicators: ReadonlyMap<string, Indicator> = new Map(
	[
		...(example('indicators.json') as Indicator[]),
		describeIndicator({ id: 'zor_wmo', unit: 'per-thousand', kind: 'register' }),
		describeIndicator({ id: 'won_woz', unit: 'count', kind: 'register' })
	].map((indicator) => [indicator.id, indicator])
);
const names = new Map(
	(example('areas.json') as { code: string; name: string }[]).map(({ code, name }) => [code, name])
);

export async function readPlan(
	content: Buffer | string,
	fileName = 'x.csv',
	reading: Partial<Reading> = {},
	known = indicators
): Promise<Plan> {
	const whole = { ...findOutAll, ...reading };
	const context = {
		...{ areas: new Set(names.keys()), names },
		indicators: known,
		thisYear: 2026,
		fileName,
		inhabitants: 'bev_inwoners'
	};
	const planned = await planFile({ bytes: Buffer.from(content), reading: whole, context });
	if (typeof planned === 'string') throw new Error(planned);
	const { plan } = planned;
	if (!plan) throw new Error('no header');
	return plan;
}

/** What would be stored, each in one line. */
export const tell = ({ good }: Plan) =>
	good.map(({ measurement: { area, indicator, year, value } }) =>
		[area, indicator, year, value].join(' ')
	);

/** What would not, with its line and its reason. */
export const tellRefused = ({ bad }: Plan) =>
	bad.map(({ row, reason, value }) => [row, reason, value]);

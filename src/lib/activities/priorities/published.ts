/** A result as it was stored, by this version or an earlier one. */
import { z } from 'zod';
import { freeTextSchema, hiddenTextSchema } from '../../domain/free-text.ts';
import { channels, sumKinds, type CountByKind } from '../../domain/audience.ts';
import { areEnough, mayStandApart } from '../../domain/disclosure/disclosed.ts';
import { rungs } from '../../domain/rung.ts';
import { methods, sources, type Published } from './schema.ts';

const count = z.int().min(0);
const groupCount = count.nullable();

const optionSchema = z.object({
	id: z.string(),
	label: z.union([z.string(), freeTextSchema, hiddenTextSchema]).nullable(),
	theme: z.string().nullable(),
	clusterId: z.string().nullable(),
	votes: count,
	rank: count,
	split: z.object({ residents: count, professionals: count }).nullable()
});

const paper = {
	question: z.string(),
	method: z.enum(methods),
	limit: count,
	perOption: count,
	rung: z.enum(rungs),
	source: z.enum(sources)
};

const todays = z.object({
	...paper,
	base: z.object({ present: count, entitled: count, cast: count, valid: count }),
	voters: z.object({ residents: groupCount, professionals: groupCount }),
	hasEntrepreneurs: z.boolean(),
	options: z.array(optionSchema).nullable(),
	channels: z.partialRecord(z.enum(channels), count).nullable() as z.ZodType<Published['channels']>,
	isUnanimous: z.boolean(),
	isLost: z.literal(true).exactOptional(),
	isUnsealed: z.literal(true).exactOptional()
});

/** Before ballots were sealed: voters by kind, and no rule for fewer than five. */
const before = z.object({
	...paper,
	voters: z.object({ resident: count, entrepreneur: count, professional: count }),
	options: z.array(optionSchema),
	channels: z.partialRecord(z.enum(channels), count)
});

export const publishedSchema = z.union([todays, before.transform(upgrade)]);

function upgrade({ voters, options, channels: used, ...rest }: z.infer<typeof before>): Published {
	const cast = sumKinds(voters);
	const base = { present: cast, entitled: cast, cast, valid: cast };
	return {
		...rest,
		base,
		voters: splitOf(voters),
		hasEntrepreneurs: voters.entrepreneur > 0,
		options: areEnough(cast) ? options : null,
		channels: mayStandApart(Object.values(used)) ? used : null,
		isUnanimous: false,
		isUnsealed: true
	};
}

function splitOf({ resident, entrepreneur, professional }: CountByKind): Published['voters'] {
	const residents = resident + entrepreneur;
	const isSplit = areEnough(residents) && areEnough(professional);
	return isSplit
		? { residents, professionals: professional }
		: { residents: null, professionals: null };
}

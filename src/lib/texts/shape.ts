/** A catalogue with the literal words taken out: what another language has to fill in. */
export type Shape<T> = T extends string
	? string
	: T extends (...parameters: infer P) => infer R
		? (...parameters: P) => Shape<R>
		: T extends readonly (infer Item)[]
			? readonly Shape<Item>[]
			: { [Key in keyof T]: Shape<T[Key]> };

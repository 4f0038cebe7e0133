import type { Geometry } from 'geojson';
import { z } from 'zod';

const points: z.ZodType<unknown[]> = z.array(z.lazy(() => z.union([z.number(), points])));

/** The shape of an area: GeoJSON (RFC 7946), WGS84. */
export const shapeSchema = z.object({
	type: z.enum(['Polygon', 'MultiPolygon']),
	coordinates: points
}) as unknown as z.ZodType<Geometry>;

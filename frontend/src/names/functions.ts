import type { components } from '@/api/schema';

export type OurFunction = components['schemas']['Unit']['function'];

/** The functions of ours, in the order they are offered. */
export const functions: readonly OurFunction[] = [
  'sales',
  'purchasing',
  'operations',
  'delivery',
  'finance',
  'quality',
  'engineering',
  'service',
  'logistics',
  'management',
  'other',
];

import type { Entity } from './use-entities';

export interface Branch {
  entity: Entity;
  depth: number;
  /** How many stand directly below it. */
  below: number;
}

/** Depth first, by name: what a tree of any depth looks like as rows. Who has no known parent stands at the top. */
export function branches(entities: readonly Entity[]): Branch[] {
  const known = new Set(entities.map((entity) => entity.id));
  const children = new Map<string | null, Entity[]>();
  for (const entity of entities) {
    const parent = entity.parent && known.has(entity.parent) ? entity.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), entity]);
  }
  const rows: Branch[] = [];
  const walk = (parent: string | null, depth: number) => {
    for (const entity of (children.get(parent) ?? []).toSorted((a, b) => a.name.localeCompare(b.name))) {
      rows.push({ entity, depth, below: children.get(entity.id)?.length ?? 0 });
      walk(entity.id, depth + 1);
    }
  };
  walk(null, 0);
  return rows;
}

/** An entity and everything below it: where it cannot be moved to. */
export function withAllBelow(entities: readonly Entity[], id: string): string[] {
  const below = entities.filter((entity) => entity.parent === id).flatMap((child) => withAllBelow(entities, child.id));
  return [id, ...below];
}

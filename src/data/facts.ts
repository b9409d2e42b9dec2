/** Queries for facts: items by id, and the names of what the registries know. */
import { getCollection } from 'astro:content';
import type { GoalPlace, MeasurePlace, NamedFacts } from '../model/published.ts';
import { getGoalPlaces, getMeasurePlaces } from './commitments.ts';

let places: Promise<Map<string, GoalPlace | MeasurePlace>> | undefined;
let names: Promise<NamedFacts> | undefined;

/** A function that gives the goal or measure with an id; it throws for an id nobody has. */
export async function getPlaceFinder(): Promise<(id: string) => GoalPlace | MeasurePlace> {
  places ??= indexPlaces();
  const index = await places;
  return (id) => {
    const place = index.get(id);
    if (place === undefined) throw new Error(`No goal or measure has the id ${id}.`);
    return place;
  };
}

/** The names of topics and functions. */
export function getNamedFacts(): Promise<NamedFacts> {
  names ??= loadNames();
  return names;
}

async function indexPlaces(): Promise<Map<string, GoalPlace | MeasurePlace>> {
  const goals = (await getGoalPlaces()).map((place) => [place.goal.id, place] as const);
  const measures = (await getMeasurePlaces()).map((place) => [place.measure.id, place] as const);
  return new Map<string, GoalPlace | MeasurePlace>([...goals, ...measures]);
}

async function loadNames(): Promise<NamedFacts> {
  const topics = (await getCollection('topics')).map(({ data }) => data);
  const functions = (await getCollection('functions')).map(({ data }) => data);
  return {
    functions: new Map(functions.map(({ id, name }) => [id, name])),
    topics: new Map(topics.map(({ id, name }) => [id, name])),
  };
}

/** What a command gave: the changed thing, or the reasons it was refused. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; errors: Failure[] };

export function succeed<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function fail<Failure>(errors: Failure[]): Result<never, Failure> {
  return { ok: false, errors };
}

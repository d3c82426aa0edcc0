import type { Refusal } from '../shared/errors';
import { fail, succeed, type Result } from '../shared/result';
import { send } from './client';

/** A step about one's own account, which is no command of the register: what it answers, or why it was refused. Throws NetworkError. */
export async function sendStep<Answer>(path: string, body: object): Promise<Result<Answer, Refusal>> {
  const response = await send(path, body);
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) {
    return succeed(answer as Answer);
  }
  const problem = (answer ?? {}) as Partial<Refusal>;
  return fail([
    { code: problem.code ?? `HTTP_${response.status}`, message: problem.message ?? '', field: problem.field ?? null },
  ]);
}

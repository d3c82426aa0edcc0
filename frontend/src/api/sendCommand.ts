import type { TadaDocumentNode } from 'gql.tada';
import { ApiError, type Refusal } from '../shared/errors';
import { fail, succeed, type Result } from '../shared/result';
import { execute } from './client';

interface Payload {
  errors: Refusal[] | null;
}

/** Sends a mutation whose payload is aliased "result"; answers with the changed thing or why it was refused. */
export function commandFor<Answer extends Payload, Input, Noun>(
  document: TadaDocumentNode<{ result: Answer }, { input: Input }>,
  nounOf: (payload: Answer) => Noun | null,
): (input: Input) => Promise<Result<Noun, Refusal>> {
  return async (input) => {
    const { result } = await execute(document, { input });
    if (result.errors && result.errors.length > 0) {
      return fail(result.errors);
    }
    const noun = nounOf(result);
    if (noun === null) {
      throw new ApiError('The command succeeded but its result may not be seen.', 'NO_RESULT', 200);
    }
    return succeed(noun);
  };
}

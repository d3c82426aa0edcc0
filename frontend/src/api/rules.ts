import { execute } from './client';
import { graphql, type ResultOf } from './graphql';

const ruleBookQuery = graphql(`
  query RuleBook($on: LocalDate) {
    ruleBook(on: $on) {
      on
      packs {
        version
        effectiveFrom
        title {
          text
        }
      }
      inForce {
        version
        effectiveFrom
        title {
          text
        }
        deadlines {
          kind
          count
          days
          months
          source
          verified
        }
        priorities {
          rank
          name {
            text
          }
          source
          verified
        }
        legalForms {
          code
          name {
            text
          }
          decidedBy {
            text
          }
          source
          verified
        }
        papers {
          command
          kind
          name {
            text
          }
          form
          source
          verified
        }
        holidays {
          date
          name {
            text
          }
          source
          verified
        }
      }
    }
  }
`);

export type RuleBook = ResultOf<typeof ruleBookQuery>['ruleBook'];
export type RulePack = RuleBook['inForce'];

/** The law as the register applies it to cases of a day; null: today. */
export async function loadRuleBook(on: string | null, signal?: AbortSignal): Promise<RuleBook> {
  return (await execute(ruleBookQuery, { on }, signal)).ruleBook;
}

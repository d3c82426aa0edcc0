import { graphql } from './graphql';

export const refusalFields = graphql(`
  fragment RefusalFields on Error {
    code
    message
    field
  }
`);

export const dossierReference = graphql(`
  fragment DossierReference on Dossier {
    id
    number
  }
`);

export const handoverReference = graphql(`
  fragment HandoverReference on Handover {
    id
  }
`);

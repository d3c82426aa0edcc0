import { execute } from './client';
import { graphql, type ResultOf } from './graphql';

const surveyQuery = graphql(`
  query Survey($text: String!, $zone: Int) {
    survey(text: $text, zone: $zone) {
      points {
        label
        position {
          longitude
          latitude
        }
      }
    }
  }
`);

export type SurveyedPoint = ResultOf<typeof surveyQuery>['survey']['points'][number];

/**
 * Places pasted coordinates on the earth: degrees, or metres of VN-2000 in a zone (EPSG number). Throws ApiError with the server's
 * sentence when they cannot be read, are swapped or counted from another meridian.
 */
export async function placePoints(text: string, zone: number | null): Promise<SurveyedPoint[]> {
  return (await execute(surveyQuery, { text, zone })).survey.points;
}

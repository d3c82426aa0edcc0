import { execute } from './client';
import { graphql, type ResultOf } from './graphql';

const previewQuery = graphql(`
  query SurveyPreview($text: String!, $zone: Int, $communeId: ID!) {
    survey(text: $text, zone: $zone, communeId: $communeId) {
      zone {
        name
      }
      points {
        label
        position {
          longitude
          latitude
        }
      }
      outline
      areaM2
      perimeterM
      problem
    }
  }
`);

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

export type SurveyPreview = ResultOf<typeof previewQuery>['survey'];

/**
 * What pasted points of an outline in a commune make: their places, shape and figures; nothing is stored. Throws ApiError with the server's
 * sentence when they cannot be read, are swapped or counted from another meridian.
 */
export async function previewSurvey(
  text: string,
  zone: number | null,
  communeId: string,
  signal?: AbortSignal,
): Promise<SurveyPreview> {
  return (await execute(previewQuery, { text, zone, communeId }, signal)).survey;
}

/**
 * Places pasted coordinates on the earth: degrees, or metres of VN-2000 in a zone (EPSG number). Throws ApiError with the server's
 * sentence when they cannot be read, are swapped or counted from another meridian.
 */
export async function placePoints(text: string, zone: number | null): Promise<SurveyedPoint[]> {
  return (await execute(surveyQuery, { text, zone })).survey.points;
}

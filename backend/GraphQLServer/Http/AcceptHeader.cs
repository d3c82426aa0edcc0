using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphQLServer.Http;

/// <summary>GraphQL over HTTP, "Accept": which of the two media types the client takes.</summary>
internal static class AcceptHeader
{
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string Json = "application/json";

    private static readonly string[] Offered = [GraphQLResponse, Json];

    /// <summary>The media type to answer in; null when the client takes neither. No header means anything.</summary>
    public static string? Negotiate(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0)
        {
            return GraphQLResponse;
        }

        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
        {
            return null;
        }

        return Offered
            .Select(mediaType => (MediaType: mediaType, Quality: QualityOf(mediaType, accepted)))
            .Where(offer => offer.Quality > 0)
            .OrderByDescending(offer => offer.Quality)
            .Select(offer => offer.MediaType)
            .FirstOrDefault();
    }

    // The most specific range decides. Not IsSubsetOf, which takes application/graphql-response+json for a kind of application/json.
    private static double QualityOf(string mediaType, IList<MediaTypeHeaderValue> accepted) => accepted
        .Where(range => range.MatchesAllTypes || (range.MatchesAllSubTypes && range.Type == "application") || range.MediaType == mediaType)
        .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();
}

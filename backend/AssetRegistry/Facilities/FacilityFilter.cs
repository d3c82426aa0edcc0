using System.Linq.Expressions;
using AssetRegistry.Access;

namespace AssetRegistry.Facilities;

/// <summary>The one filter of lists, counts, map tiles and clusters. What is null or empty does not restrict.</summary>
public sealed record FacilityFilter
{
    /// <summary>Words that must all occur; marks, case and tone placement are ignored.</summary>
    public string? Search { get; init; }

    public IReadOnlyList<Classification>? Classifications { get; init; }

    public IReadOnlyList<HandlingStage>? Stages { get; init; }

    public IReadOnlyList<FacilityCategory>? Categories { get; init; }

    public string? CommuneCode { get; init; }

    public Guid? HolderId { get; init; }

    public bool? InCustody { get; init; }

    /// <summary>Whether facilities that are no more are found too.</summary>
    public bool IncludeEnded { get; init; }

    public Expression<Func<T, bool>> ToExpression<T>()
        where T : IFacilityFacts
    {
        // Lists, not arrays: Contains on an array compiles to a span call that no store can translate.
        var matches = Predicate.All<T>();
        if (!IncludeEnded)
        {
            matches = matches.And(facility => facility.EndedOn == null);
        }

        if (Classifications is { Count: > 0 })
        {
            List<Classification> classifications = [.. Classifications];
            matches = matches.And(facility => classifications.Contains(facility.Classification));
        }

        if (Stages is { Count: > 0 })
        {
            List<HandlingStage> stages = [.. Stages];
            matches = matches.And(facility => stages.Contains(facility.Stage));
        }

        if (Categories is { Count: > 0 })
        {
            List<FacilityCategory> categories = [.. Categories];
            matches = matches.And(facility => categories.Contains(facility.Category));
        }

        if (!string.IsNullOrWhiteSpace(CommuneCode))
        {
            var commune = CommuneCode.Trim();
            matches = matches.And(facility => facility.CommuneCode == commune);
        }

        if (HolderId is { } holder)
        {
            matches = matches.And(facility => facility.HolderId == holder);
        }

        if (InCustody is { } inCustody)
        {
            matches = matches.And(facility => facility.InCustody == inCustody);
        }

        return matches.And(ContainsAllWords<T>());
    }

    private Expression<Func<T, bool>> ContainsAllWords<T>()
        where T : IFacilityFacts
    {
        var matches = Predicate.All<T>();
        foreach (var word in VietnameseText.Words(Search ?? ""))
        {
            matches = matches.And(facility => facility.SearchText.Contains(word));
        }

        return matches;
    }
}

using AssetRegistry.Api.GraphQL;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Attachments;

/// <summary>A paper that a step already taken rests on, and that nobody has attached.</summary>
/// <param name="Subject">The record it belongs to.</param>
/// <param name="OrganisationId">Whose matter it is to attach it.</param>
/// <param name="CaseOf">The day of the record: of submission, of the decision, of the handover.</param>
public sealed record MissingPaper(AttachmentSubjectLink Subject, Guid OrganisationId, DateOnly CaseOf, RequiredPaperState Paper);

/// <summary>The missing papers of the cases a caller may see.</summary>
/// <param name="TotalCount">Of all, not of the page.</param>
/// <param name="Items">Oldest case first.</param>
public sealed record MissingPaperPage(int TotalCount, IReadOnlyList<MissingPaper> Items);

[ObjectType<MissingPaper>]
public static class MissingPaperFields
{
    /// <summary>Whose matter it is to attach it.</summary>
    [BindMember(nameof(MissingPaper.OrganisationId))]
    public static async Task<Organisation> GetOrganisationAsync(
        [Parent] MissingPaper missing, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(missing.OrganisationId, cancellationToken);
}

[QueryType]
public static class MissingPaperQueries
{
    private const int MaxPage = 500;

    /// <summary>The tracker of missing papers: of all dossiers, decisions and handovers the caller may see, oldest case first.</summary>
    /// <param name="actor">The caller.</param>
    /// <param name="reader">Finds them.</param>
    /// <param name="rules">What the law asks for.</param>
    /// <param name="organisationId">Only what is this organisation's matter.</param>
    /// <param name="skip">How many to leave out from the beginning.</param>
    /// <param name="take">How many to answer with, at most 500.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<MissingPaperPage> GetMissingPapersAsync(
        Actor actor, MissingPaperReader reader, RuleBook rules, [ID<Organisation>] Guid? organisationId, CancellationToken cancellationToken, int skip = 0, int take = 50)
    {
        var all = await reader.ReadAsync(actor, organisationId, rules, cancellationToken);

        return new(all.Count, [.. all.Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 0, MaxPage))]);
    }
}

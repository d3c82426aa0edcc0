using AssetRegistry.Api.Organisations;
using AssetRegistry.Notifications;

namespace AssetRegistry.Api.Notifications;

/// <summary>
/// Tells organisations of new facts in the transaction that records them: what is acknowledged has been told, what was rolled back has not.
/// A commit without a fact that anybody is told of costs nothing. What concerns a body that has ended is told to its successor.
/// </summary>
public sealed class NotificationProjection : IProjection
{
    public async Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<StreamAction> streams, CancellationToken cancellationToken)
    {
        var told = new List<(Told Record, IEvent Fact, Addressee To)>();
        foreach (var stream in streams)
        {
            if (stream.Events.Select(fact => NotificationRules.SubjectOf(fact.EventType)).FirstOrDefault(subject => subject is not null) is { } subject)
            {
                var record = await RecordAsync(subject, operations, stream, cancellationToken);
                told.AddRange(stream.Events.SelectMany(fact => record.Addressees((IBusinessEvent)fact.Data), (fact, to) => (record, fact, to)));
            }
        }

        if (told.Count == 0)
        {
            return;
        }

        var ofType = await OrganisationsAsync(operations, [.. told.Select(entry => entry.To.Type).OfType<OrganisationType>().Distinct()], cancellationToken);
        var addressed = told
            .SelectMany(entry => entry.To.OrganisationId is { } one ? [one] : ofType[entry.To.Type!.Value], (entry, recipient) => (entry, recipient))
            .ToList();
        var successors = await operations.LoadSuccessorIdsAsync([.. addressed.Select(each => each.recipient).Distinct()], cancellationToken);
        operations.Store(addressed
            .Select(each => Of(each.entry.Record, each.entry.Fact, successors.GetValueOrDefault(each.recipient, each.recipient)))
            .Where(notification => notification.OrganisationId != notification.SenderId)
            .DistinctBy(notification => notification.Id));
    }

    /// <summary>The record as it was before these facts, or as the first of them made it.</summary>
    private static async Task<Told> RecordAsync(
        NotificationSubject subject, IDocumentOperations operations, StreamAction stream, CancellationToken cancellationToken)
    {
        var first = stream.Events[0].Data;
        switch (subject)
        {
            case NotificationSubject.Dossier:
                var dossier = await operations.LoadAsync<Dossier>(stream.Id, cancellationToken)
                    ?? (first is DossierSubmitted submitted ? Dossier.Create(submitted) : Dossier.Create((DossierDrafted)first));
                return new(subject, Name: null, fact => NotificationRules.For(fact, dossier));
            case NotificationSubject.Handover:
                var handover = await operations.LoadAsync<Handover>(stream.Id, cancellationToken) ?? Handover.Create((HandoverOpened)first);
                return new(subject, NameOf(handover.Facility), fact => NotificationRules.For(fact, handover));
            case NotificationSubject.CustodyCase:
                var custody = await operations.LoadAsync<CustodyCase>(stream.Id, cancellationToken) ?? CustodyCase.Create((CustodyOpened)first);
                return new(subject, NameOf(custody.Facility), fact => NotificationRules.For(fact, custody));
            default:
                var facility = await operations.LoadAsync<Facility>(stream.Id, cancellationToken) ?? Facility.Create((FacilityRegistered)first);
                return new(subject, NameOf(facility.ToReference()), fact => NotificationRules.For(fact, facility));
        }
    }

    private static string NameOf(FacilityReference facility) => $"{facility.Number} – {facility.Name}";

    private static async Task<ILookup<OrganisationType, Guid>> OrganisationsAsync(
        IDocumentOperations operations, List<OrganisationType> types, CancellationToken cancellationToken) =>
        (types.Count == 0 ? [] : await operations.Query<Organisation>().Where(organisation => types.Contains(organisation.Type)).ToListAsync(cancellationToken))
        .ToLookup(organisation => organisation.Type, organisation => organisation.Id);

    private static Notification Of(Told record, IEvent e, Guid recipient)
    {
        var fact = (IBusinessEvent)e.Data;
        var text = FactText.Describe(fact);

        // In its timeline a fact need not name its record; here it must. The facts of dossiers name theirs themselves.
        var before = record.Name is { } name ? $"{name}: " : "";

        return new(
            Notification.IdOf(e.Id, recipient), recipient, fact.Provenance.OrganisationId, e.EventTypeName.ToUpperInvariant(), record.Subject, e.StreamId,
            before + text.Vietnamese, before + text.English, fact.Provenance.EffectiveOn, e.Timestamp);
    }

    /// <summary>A record whose facts are told.</summary>
    /// <param name="Name">What it is called where its facts do not say it.</param>
    private sealed record Told(NotificationSubject Subject, string? Name, Func<IBusinessEvent, IEnumerable<Addressee>> Addressees);
}

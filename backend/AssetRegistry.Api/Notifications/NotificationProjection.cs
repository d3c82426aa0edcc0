using AssetRegistry.Notifications;

namespace AssetRegistry.Api.Notifications;

/// <summary>
/// Tells organisations of new facts in the transaction that records them: what is acknowledged has been told, what was rolled back has not.
/// A commit without a fact that anybody is told of costs nothing.
/// </summary>
public sealed class NotificationProjection : IProjection
{
    public async Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<StreamAction> streams, CancellationToken cancellationToken)
    {
        var told = new List<(IEvent Fact, NotificationSubject Subject, Addressee To)>();
        foreach (var stream in streams)
        {
            if (stream.Events.Select(fact => NotificationRules.SubjectOf(fact.EventType)).FirstOrDefault(subject => subject is not null) is { } subject)
            {
                var addressees = await RuleAsync(subject, operations, stream, cancellationToken);
                told.AddRange(stream.Events.SelectMany(fact => addressees((IBusinessEvent)fact.Data), (fact, to) => (fact, subject, to)));
            }
        }

        if (told.Count == 0)
        {
            return;
        }

        var ofType = await OrganisationsAsync(operations, [.. told.Select(entry => entry.To.Type).OfType<OrganisationType>().Distinct()], cancellationToken);
        operations.Store(told
            .SelectMany(entry => entry.To.OrganisationId is { } one ? [one] : ofType[entry.To.Type!.Value], (entry, recipient) => Of(entry.Fact, entry.Subject, recipient))
            .Where(notification => notification.OrganisationId != notification.SenderId)
            .DistinctBy(notification => notification.Id));
    }

    /// <summary>The rule of a record, with the record as it was before these facts, or as the first of them made it.</summary>
    private static async Task<Func<IBusinessEvent, IEnumerable<Addressee>>> RuleAsync(
        NotificationSubject subject, IDocumentOperations operations, StreamAction stream, CancellationToken cancellationToken)
    {
        var first = stream.Events[0].Data;
        switch (subject)
        {
            case NotificationSubject.Dossier:
                var dossier = await operations.LoadAsync<Dossier>(stream.Id, cancellationToken)
                    ?? (first is DossierSubmitted submitted ? Dossier.Create(submitted) : Dossier.Create((DossierDrafted)first));
                return fact => NotificationRules.For(fact, dossier);
            case NotificationSubject.Handover:
                var handover = await operations.LoadAsync<Handover>(stream.Id, cancellationToken) ?? Handover.Create((HandoverOpened)first);
                return fact => NotificationRules.For(fact, handover);
            case NotificationSubject.CustodyCase:
                var custody = await operations.LoadAsync<CustodyCase>(stream.Id, cancellationToken) ?? CustodyCase.Create((CustodyOpened)first);
                return fact => NotificationRules.For(fact, custody);
            default:
                var facility = await operations.LoadAsync<Facility>(stream.Id, cancellationToken) ?? Facility.Create((FacilityRegistered)first);
                return fact => NotificationRules.For(fact, facility);
        }
    }

    private static async Task<ILookup<OrganisationType, Guid>> OrganisationsAsync(
        IDocumentOperations operations, List<OrganisationType> types, CancellationToken cancellationToken) =>
        (types.Count == 0 ? [] : await operations.Query<Organisation>().Where(organisation => types.Contains(organisation.Type)).ToListAsync(cancellationToken))
        .ToLookup(organisation => organisation.Type, organisation => organisation.Id);

    private static Notification Of(IEvent e, NotificationSubject subject, Guid recipient)
    {
        var fact = (IBusinessEvent)e.Data;
        var text = FactText.Describe(fact);

        return new(
            Notification.IdOf(e.Id, recipient), recipient, fact.Provenance.OrganisationId, e.EventTypeName.ToUpperInvariant(), subject, e.StreamId,
            text.Vietnamese, text.English, fact.Provenance.EffectiveOn, e.Timestamp);
    }
}

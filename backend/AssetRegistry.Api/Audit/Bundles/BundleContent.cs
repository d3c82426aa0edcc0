namespace AssetRegistry.Api.Audit.Bundles;

/// <summary>All that the register holds about one facility and the caller may see: the records and their papers.</summary>
internal sealed record BundleContent(Facility Facility, IReadOnlyList<BundledRecord> Records, IReadOnlyList<Attachment> Attachments)
{
    public static async Task<BundleContent> ReadAsync(Facility facility, Actor actor, IQuerySession session, CancellationToken cancellationToken)
    {
        var recorded = await session.Events.FetchStreamAsync(facility.Id, cancellationToken: cancellationToken);
        var subjects = new List<BundledRecord> { new(facility.Id, new($"Cơ sở {facility.Number}", $"Facility {facility.Number}")) };
        subjects.AddRange((await session.Query<Dossier>()
                .Where(DossierVisibility.MayBeSeenBy<Dossier>(actor))
                .Where(dossier => dossier.FacilityIds.Contains(facility.Id)).ToListAsync(cancellationToken))
            .Select(dossier => new BundledRecord(dossier.Id, new($"Hồ sơ {dossier.Number}", $"Dossier {dossier.Number}"))));
        subjects.AddRange((await session.LoadManyAsync<Decision>(cancellationToken, FactsOf<FacilityAssigned, Guid>(recorded, assigned => assigned.DecisionId)))
            .Where(decision => DecisionVisibility.MaySee(actor, decision))
            .Select(decision => new BundledRecord(decision.Id, new($"Quyết định {decision.Number}", $"Decision {decision.Number}"))));
        subjects.AddRange((await session.LoadManyAsync<Handover>(cancellationToken, FactsOf<FacilityAssigned, Guid>(recorded, assigned => assigned.HandoverId)))
            .Where(handover => HandoverVisibility.MaySee(actor, handover))
            .Select(handover => new BundledRecord(
                handover.Id, new($"Bàn giao theo {handover.DecisionNumber}", $"Handover by {handover.DecisionNumber}"))));
        subjects.AddRange((await session.Query<TemporaryHandover>()
                .Where(HandoverVisibility.MayBeSeenBy<TemporaryHandover>(actor))
                .Where(handover => handover.Facility.Id == facility.Id).ToListAsync(cancellationToken))
            .Select(handover => new BundledRecord(
                handover.Id, new($"Tạm bàn giao {handover.Minutes.Number}", $"Temporary handover {handover.Minutes.Number}"))));
        var cases = FactsOf<FacilityPartDelimited, Guid?>(recorded, delimited => delimited.PartId).Prepend(null).Select(part => CustodyCase.IdOf(facility.Id, part));
        subjects.AddRange((await session.LoadManyAsync<CustodyCase>(cancellationToken, cases))
            .Where(custody => CustodyVisibility.MaySee(actor, custody))
            .Select(custody => new BundledRecord(custody.Id, new("Quản lý của quỹ đất", "Custody of the land fund"))));
        var ids = subjects.ConvertAll(subject => subject.StreamId).ToArray();
        var attachments = await session.Query<Attachment>().Where(attachment => attachment.SubjectId.IsOneOf(ids)).OrderBy(attachment => attachment.Id)
            .ToListAsync(cancellationToken);

        return new BundleContent(
            facility,
            [
                .. subjects,
                .. attachments.Select(attachment => new BundledRecord(attachment.Id, new($"Tệp “{attachment.Title}”", $"File \"{attachment.Title}\""))),
                new(AccessLog.IdOf(facility.Id), new("Nhật ký truy cập", "Access log")),
            ],
            attachments);
    }

    private static IEnumerable<TValue> FactsOf<TFact, TValue>(IEnumerable<IEvent> recorded, Func<TFact, TValue> value) =>
        recorded.Select(e => e.Data).OfType<TFact>().Select(value).Distinct();
}

namespace AssetRegistry.Tests.Importing;

/// <summary>An import is taken back for what nothing has happened to.</summary>
public sealed class UndoImportTests
{
    private static readonly ImportBatch Batch = new(A.Id(710), "danh-muc.xlsx", "ab12", "importer", A.TaLeng.Id, A.Day(5), Registered: 2);
    private static readonly Facility Untouched = A.Surplus() with { Version = 1 };
    private static readonly Facility Changed = A.Surplus(2) with { Version = 2 };

    [Fact]
    public void It_ends_what_is_only_registered_and_names_what_is_more()
    {
        var (undone, ended) = Undo([Untouched, Changed]);

        var end = Assert.Single(ended);
        Assert.Equal((Untouched.Id, FacilityDisposal.Other, A.Day(6)), (end.FacilityId, end.Disposal, end.Provenance.EffectiveOn));
        Assert.Contains("batch undone", end.Provenance.Reason, StringComparison.Ordinal);
        Assert.Contains("danh-muc.xlsx", end.Provenance.Reason, StringComparison.Ordinal);
        Assert.Equal([Untouched.Id], undone.Ended);
        Assert.Equal([new KeptFacility(Changed.Id, Changed.Number, Changed.Name)], undone.Kept);
    }

    [Fact]
    public void What_a_dossier_or_an_office_is_about_stays() =>
        Assert.Equal([Untouched.Id], Undo([Untouched], concerned: Untouched.Id).Undone.Kept.Select(kept => kept.FacilityId));

    [Fact]
    public void What_has_ended_since_is_neither_ended_again_nor_kept()
    {
        var (undone, ended) = Undo([Untouched with { EndedOn = A.Day(6) }]);

        Assert.Empty(ended);
        Assert.Empty(undone.Ended);
        Assert.Empty(undone.Kept);
    }

    [Fact]
    public void It_cannot_be_dated_before_the_import() =>
        Assert.Throws<DateBeforePreviousStepException>(() => ImportDecider.Undo(new(Batch.Id, A.Day(4)), Batch, [], _ => false, A.LandFundOfficer, A.Today));

    [Fact]
    public void An_official_takes_back_only_what_the_own_organisation_has_imported() =>
        Assert.Throws<NotYourOrganisationException>(
            () => ImportDecider.Undo(new(Batch.Id, A.Day(6)), Batch, [], _ => false, A.OfficialOf(A.DoanKet), A.Today));

    [Fact]
    public void A_batch_counts_what_was_stored_and_what_was_undone()
    {
        var started = ImportDecider.Start(new(Batch.Id, " danh-muc.xlsx ", "ab12", A.Day(5)), A.LandFundOfficer, A.Today);
        var (undone, _) = Undo([Untouched, Changed]);

        var batch = ImportBatch.Create(started)
            .Apply(new FacilityImportPartStored(Batch.Id, [Untouched.Id, Changed.Id], 3, 4, [new(7, null, null, new("Sai.", "Wrong."))], started.Provenance))
            .Apply(undone);

        Assert.Equal("danh-muc.xlsx", batch.FileName);
        Assert.Equal((2, 3, 4, 1, 1, 1, true), (batch.Registered, batch.Corrected, batch.Unchanged, batch.Refused, batch.Undone, batch.Kept, batch.IsUndone));
    }

    private static (FacilityImportPartUndone Undone, IReadOnlyList<FacilityEnded> Ended) Undo(IReadOnlyList<Facility> registered, Guid? concerned = null) =>
        ImportDecider.Undo(new(Batch.Id, A.Day(6)), Batch, registered, id => id == concerned, A.LandFundOfficer, A.Today);
}

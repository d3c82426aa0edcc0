using NetTopologySuite.Geometries;

namespace AssetRegistry.Tests.Boundaries;

public sealed class AdministrativeUnitTests
{
    private static readonly GeometryFactory Geometries = new(new PrecisionModel(), 4326);
    private static readonly RecordBoundary Boundary = new(A.Id(90), BoundarySource.Official, Square(0.1), "NĐ 2025", A.Day(1));

    private static readonly EstablishAdministrativeUnit Establishment = new(
        A.Id(91), "03427", "Tả Lèng", "xã Tả Lèng", AdministrativeUnitType.Commune, "12", null, 158.4m, A.Day(0), "NQ 1670", [A.Id(95), A.Id(96)]);

    [Fact]
    public void A_unit_exists_from_its_first_day_until_before_its_end()
    {
        var unit = A.TaLengCommune.Apply(new AdministrativeUnitEnded(A.Id(90), A.Day(20), [A.Id(99)], A.Imported(20)));

        Assert.Equal(
            [false, true, true, false],
            new[] { A.Day(-1), A.Day(0), A.Day(19), A.Day(20) }.Select(unit.ExistsOn));
        Assert.Equal([A.Id(99)], unit.SuccessorIds);
    }

    [Fact]
    public void Establishing_keeps_predecessors_and_takes_effect_on_the_first_day()
    {
        var established = Given(Establishment)
            .When(command => AdministrativeUnitDecider.Establish(command, A.Administrator, A.Today)).ThenSucceeds();

        Assert.Equal(A.Day(0), established.Provenance.EffectiveOn);
        Assert.Equal([A.Id(95), A.Id(96)], AdministrativeUnit.Create(established).PredecessorIds);
    }

    [Fact]
    public void Establishing_needs_code_and_name_and_a_day_that_has_come()
    {
        Refuses<FieldRequiredException>(Establishment with { Code = "" });
        Refuses<FieldRequiredException>(Establishment with { Name = " " });
        Refuses<FieldOutOfRangeException>(Establishment with { DeclaredAreaKm2 = 0m });
        Refuses<DateInFutureException>(Establishment with { ValidFrom = A.Today.AddDays(1) });
    }

    [Fact]
    public void A_unit_ends_once()
    {
        var ended = A.TaLengCommune.Apply(AdministrativeUnitDecider.End(
            new(A.Id(90), A.Day(20), []), A.TaLengCommune, A.Administrator, A.Today));

        var refusal = Given(ended)
            .When(unit => AdministrativeUnitDecider.End(new(A.Id(90), A.Day(30), []), unit, A.Administrator, A.Today))
            .ThenFails<AdministrativeUnitAlreadyEndedException>();
        Assert.Equal(A.Day(20), refusal.ValidTo);
    }

    [Fact]
    public void A_unit_exists_for_a_day_at_least() =>
        Given(A.TaLengCommune)
            .When(unit => AdministrativeUnitDecider.End(new(A.Id(90), A.Day(0), []), unit, A.Administrator, A.Today))
            .ThenFails<DateBeforePreviousStepException>();

    [Fact]
    public void A_boundary_is_recorded_once()
    {
        var recorded = AdministrativeUnitDecider.Record(Boundary, A.TaLengCommune, A.Administrator, A.Today);
        Assert.NotNull(recorded);
        var unit = A.TaLengCommune.Apply(recorded);

        Assert.Equal((BoundarySource.Official, "NĐ 2025"), (unit.BoundarySource, unit.BoundarySourceName));
        Assert.Null(AdministrativeUnitDecider.Record(Boundary with { EffectiveOn = A.Day(9) }, unit, A.Administrator, A.Today));
        Assert.NotNull(AdministrativeUnitDecider.Record(Boundary with { Boundary = Square(0.2) }, unit, A.Administrator, A.Today));
        Assert.NotNull(AdministrativeUnitDecider.Record(Boundary with { Source = BoundarySource.Demonstration }, unit, A.Administrator, A.Today));
    }

    [Fact]
    public void A_boundary_names_its_source() =>
        Assert.Throws<FieldRequiredException>(
            () => AdministrativeUnitDecider.Record(Boundary with { SourceName = "" }, A.TaLengCommune, A.Administrator, A.Today));

    [Fact]
    public void Only_the_administrator_imports_boundaries() =>
        Assert.Throws<NotPermittedException>(() => AdministrativeUnitDecider.Record(Boundary, A.TaLengCommune, A.Appraiser, A.Today));

    private static void Refuses<TException>(EstablishAdministrativeUnit command)
        where TException : AssetRegistryException =>
        Assert.Throws<TException>(() => AdministrativeUnitDecider.Establish(command, A.Administrator, A.Today));

    private static Polygon Square(double side) => Geometries.CreatePolygon(
    [
        new(103, 22), new(103 + side, 22), new(103 + side, 22 + side), new(103, 22 + side), new(103, 22),
    ]);
}

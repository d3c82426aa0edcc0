namespace AssetRegistry.Tests.Boundaries;

public sealed class UnitAliasTests
{
    [Fact]
    public void An_alias_is_stored_tidily_and_can_be_ended()
    {
        var added = AdministrativeUnitDecider.AddAlias(new("  Tà   Lèng ", A.Day(5)), A.TaLengCommune, A.Administrator, A.Today);
        var unit = A.TaLengCommune.Apply(added);
        var ended = AdministrativeUnitDecider.EndAlias(new("Tà Lèng", "Ghi nhầm", A.Day(9)), unit, A.Administrator, A.Today);

        Assert.Equal(["Tà Lèng"], unit.Aliases);
        Assert.Equal(("Ghi nhầm", A.Day(9)), (ended.Provenance.Reason, ended.Provenance.EffectiveOn));
        Assert.Empty(unit.Apply(ended).Aliases);
    }

    [Theory]
    [InlineData("Tả Lèng")]
    [InlineData("xã Tả Lèng")]
    [InlineData("Tà Lèng")]
    public void What_a_unit_is_called_already_is_no_further_alias(string name) =>
        Given(A.TaLengCommune with { Aliases = ["Tà Lèng"] })
            .When(unit => AdministrativeUnitDecider.AddAlias(new(name, A.Day(5)), unit, A.Administrator, A.Today))
            .ThenFails<UnitAliasTakenException>();

    [Fact]
    public void Only_an_alias_the_unit_has_is_ended() =>
        Given(A.TaLengCommune)
            .When(unit => AdministrativeUnitDecider.EndAlias(new("Tà Lèng", "Ghi nhầm", A.Day(5)), unit, A.Administrator, A.Today))
            .ThenFails<UnitAliasNotFoundException>();

    [Fact]
    public void No_alias_is_older_than_the_unit_or_of_a_day_to_come()
    {
        Assert.Throws<DateBeforePreviousStepException>(() =>
            AdministrativeUnitDecider.AddAlias(new("Tà Lèng", A.Day(-1)), A.TaLengCommune, A.Administrator, A.Today));
        Assert.Throws<DateInFutureException>(() =>
            AdministrativeUnitDecider.AddAlias(new("Tà Lèng", A.Today.AddDays(1)), A.TaLengCommune, A.Administrator, A.Today));
    }
}

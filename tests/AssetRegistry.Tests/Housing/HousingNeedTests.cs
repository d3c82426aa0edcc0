namespace AssetRegistry.Tests.Housing;

public sealed class HousingNeedTests
{
    private static readonly HousingNeed Hundred = HousingNeed.Create(
        new HousingNeedRecorded(HousingNeed.IdOf(A.TaLeng.Id), A.TaLeng.Id, A.TaLeng.Name, A.TaLeng.CommuneCode, 100, A.Imported()));

    [Fact]
    public void Records_the_total_need() =>
        Given<HousingNeed?>(null).When(Needing(120)).Then(new(
            HousingNeed.IdOf(A.TaLeng.Id),
            A.TaLeng.Id,
            "UBND xã Tả Lèng",
            "03427",
            120,
            new("van-thu", A.TaLeng.Id, A.Day(3), null, null)));

    [Fact]
    public void Allocation_is_unknown_until_recorded()
    {
        Assert.Null(Hundred.Arranged);
        Assert.Equal(40, Hundred.Apply(Given<HousingNeed?>(Hundred).When(Arranging(40)).ThenSucceeds()).Arranged);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Allocates_up_to_the_need(int arranged) => Given<HousingNeed?>(Hundred).When(Arranging(arranged)).ThenSucceeds();

    [Fact]
    public void Refuses_more_than_the_need()
    {
        var refusal = Given<HousingNeed?>(Hundred).When(Arranging(101)).ThenFails<HousingArrangedExceedsNeedException>();

        Assert.Equal((100, 101), (refusal.Needed, refusal.Arranged));
    }

    [Fact]
    public void The_need_does_not_fall_below_what_is_arranged() =>
        Given<HousingNeed?>(Hundred with { Arranged = 50 }).When(Needing(49)).ThenFails<HousingArrangedExceedsNeedException>();

    [Fact]
    public void Nothing_is_allocated_before_a_need_is_recorded() =>
        Given<HousingNeed?>(null).When(Arranging(1)).ThenFails<HousingNeedNotRecordedException>();

    [Fact]
    public void Heads_are_not_negative()
    {
        Given<HousingNeed?>(null).When(Needing(-1)).ThenFails<FieldOutOfRangeException>();
        Given<HousingNeed?>(Hundred).When(Arranging(-1)).ThenFails<FieldOutOfRangeException>();
    }

    [Fact]
    public void An_organisation_records_only_its_own_need() =>
        Given<HousingNeed?>(null)
            .When(need => HousingNeedDecider.RecordNeed(new(1, null, A.Day(3)), A.DoanKet, need, A.OfficialOf(A.TaLeng), A.Today))
            .ThenFails<NotYourOrganisationException>();

    [Fact]
    public void The_id_is_always_the_same_and_never_that_of_the_organisation()
    {
        Assert.Equal(HousingNeed.IdOf(A.TaLeng.Id), HousingNeed.IdOf(A.TaLeng.Id));
        Assert.NotEqual(HousingNeed.IdOf(A.TaLeng.Id), HousingNeed.IdOf(A.DoanKet.Id));
        Assert.NotEqual(A.TaLeng.Id, HousingNeed.IdOf(A.TaLeng.Id));
    }

    private static Func<HousingNeed?, HousingNeedRecorded> Needing(int headcount) =>
        need => HousingNeedDecider.RecordNeed(new(headcount, null, A.Day(3)), A.TaLeng, need, A.OfficialOf(A.TaLeng), A.Today);

    private static Func<HousingNeed?, HousingAllocationRecorded> Arranging(int headcount) =>
        need => HousingNeedDecider.RecordAllocation(new(headcount, null, A.Day(3)), A.TaLeng, need, A.Appraiser, A.Today);
}

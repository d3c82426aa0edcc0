using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Facilities;

public sealed class LineageTests
{
    private static readonly Paper Paper = A.Paper(PaperKind.Decision, 20);

    [Fact]
    public void A_split_passes_on_every_square_metre_parcel_and_building_and_keeps_the_lineage_both_ways()
    {
        var whole = Described(A.Surplus());
        var division = Split(whole, Piece(1, 1400m, 876.2m, parcels: [A.Id(11)], buildings: [A.Id(13)]), Piece(2, 1000m, 400m, parcels: [A.Id(12)], buildings: [A.Id(14)]));
        var pieces = division.Pieces.Select(Found).ToList();
        var ended = whole.Apply(division.Split);

        Assert.Equal((A.Day(20), null), (ended.EndedOn, ended.Disposal));
        Assert.Equal(pieces.Select(piece => piece.Id), ended.Successors.Select(successor => successor.Id));
        Assert.All(pieces, piece => Assert.Equal(whole.Id, Assert.Single(piece.Predecessors).Id));
        Assert.All(pieces, piece => Assert.Equal((whole.Classification, whole.HolderId, whole.CommuneCode), (piece.Classification, piece.HolderId, piece.CommuneCode)));
        Assert.Equal((A.Id(12), A.Id(14)), (Assert.Single(pieces[1].Parcels).Id, Assert.Single(pieces[1].Buildings).Id));
        Assert.Contains("LC-0101", FactText.Describe(division.Split).Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_split_conserves_the_area_and_leaves_nothing_over_whatever_is_tried() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(14102025, 13),
            Prop.ForAll(
                Arb.From(
                    from cuts in Gen.ListOf(Gen.Choose(1, 239_999)).Where(cuts => cuts.Count is >= 1 and <= 5)
                    from slip in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(-500, 500)))
                    from homes in Gen.ArrayOf(Gen.Choose(0, cuts.Count), 4)
                    from forgets in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
                    select (cuts, slip, homes, forgets)),
                given =>
                {
                    var whole = Described(A.Surplus()) with { FloorAreaM2 = null };
                    int[] bounds = [0, .. given.cuts.Order(), 240_000];
                    var items = new[] { A.Id(11), A.Id(12), A.Id(13), A.Id(14) };
                    var pieces = bounds.Zip(bounds.Skip(1)).Select((cut, index) => Piece(
                        index,
                        ((cut.Second - cut.First) / 100m) + (index == 0 ? given.slip / 100m : 0),
                        null,
                        [.. items.Take(2).Where((_, item) => given.homes[item] == index)],
                        [.. items.Skip(2).Where((_, item) => given.homes[item + 2] == index && !(given.forgets && item == 0))])).ToArray();
                    try
                    {
                        var made = Split(whole, pieces).Pieces.Select(Found).ToList();
                        return given.slip == 0 && !given.forgets
                            && made.Sum(piece => piece.LandAreaM2) == whole.LandAreaM2
                            && made.SelectMany(piece => piece.Parcels).Select(parcel => parcel.Id).Order().SequenceEqual(items.Take(2))
                            && made.SelectMany(piece => piece.Buildings).Select(building => building.Id).Order().SequenceEqual(items.Skip(2));
                    }
                    catch (AssetRegistryException refusal)
                    {
                        return refusal is PiecesDoNotAddUpException or FieldOutOfRangeException || (given.forgets && refusal is ItemNotAllottedOnceException);
                    }
                }));

    [Fact]
    public void A_part_given_away_becomes_a_facility_of_its_receiver()
    {
        var part = A.Surplus().Apply(FacilityDecider.DelimitPart(Commands.DelimitPart, A.Surplus(), A.Appraiser, A.Today));
        var given = part with { Parts = [part.Parts[0] with { HolderId = A.DoanKet.Id, HolderName = "UBND phường Đoàn Kết", Classification = Classification.Rearranged }] };

        Assert.Throws<ItemNotAllottedOnceException>(() => Split(given, Piece(1, 1800m, 1000m), Piece(2, 600m, 276.2m)));
        var pieces = Split(given, Piece(1, 1800m, 1000m), Piece(2, 600m, 276.2m) with { PartId = A.Id(2001) }).Pieces;
        Assert.Equal((A.TaLeng.Id, Classification.Surplus), (pieces[0].Registered.HolderId, pieces[0].Registered.Classification));
        Assert.Equal((A.DoanKet.Id, Classification.Rearranged), (pieces[1].Registered.HolderId, pieces[1].Registered.Classification));
        Assert.Throws<FacilityHasOpenCaseException>(() => End(given));
    }

    [Fact]
    public void A_consolidation_adds_up_and_a_missing_figure_stays_missing()
    {
        var (first, second) = (Described(A.Surplus(1)), A.Surplus(2));
        var union = Consolidate(first, second);
        var made = Found(union.Founding);

        Assert.Equal((4800m, 2552.4m), (made.LandAreaM2, made.FloorAreaM2));
        Assert.Equal((2, 2, 2), (made.Parcels.Count, made.Buildings.Count, made.Predecessors.Count));
        Assert.Equal(made.Id, Assert.Single(first.Apply(union.Consolidated[0]).Successors).Id);
        Assert.Null(Consolidate(first, second with { LandAreaM2 = null }).Founding.Registered.LandAreaM2);
    }

    [Fact]
    public void Only_facilities_that_go_together_become_one()
    {
        Assert.Throws<FacilitiesNotAlikeException>(() => Consolidate(A.Surplus(1), A.Surplus(2, A.DoanKet)));
        Assert.Throws<FacilitiesNotAlikeException>(() => Consolidate(A.Surplus(1), A.Facility(2)));
        Assert.Throws<FacilitiesNotAlikeException>(() => Consolidate(A.Surplus(1), A.Surplus(2) with { CommuneId = A.Id(7) }));
        Assert.Throws<FieldRequiredException>(() => Consolidate(A.Surplus(1)));
    }

    [Fact]
    public void A_duplicate_leads_to_the_record_that_goes_on()
    {
        var (duplicate, survivor) = (A.Facility(2), A.Facility(1));
        var merger = FacilityDecider.Merge(new(duplicate.Id, survivor.Id, "Kê khai hai lần", Paper, A.Day(20)), duplicate, survivor, [], A.Administrator, A.Today);
        var (gone, kept) = (duplicate.Apply(merger.Merged), survivor.Apply(merger.Absorbed));

        Assert.Equal((A.Day(20), survivor.Id), (gone.EndedOn, gone.MergedIntoId));
        Assert.True(new FacilityFilter { Search = "lc-0002" }.ToExpression<Facility>().Compile()(kept));
        Assert.False(new FacilityFilter().ToExpression<Facility>().Compile()(gone));
        Assert.True(new FacilityFilter { IncludeEnded = true }.ToExpression<Facility>().Compile()(gone));
        Assert.Throws<FacilityMergedWithItselfException>(
            () => FacilityDecider.Merge(new(kept.Id, kept.Id, "Nhầm", Paper, A.Day(20)), kept, kept, [], A.Administrator, A.Today));
    }

    [Fact]
    public void Open_cases_stand_in_the_way_by_name()
    {
        var offered = A.Surplus();
        var decided = InStatus.WantedAndRequested.Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0]);
        var kept = A.Surplus().Apply(new FacilityReceivedIntoCustody(A.Id(1001), A.Imported(3)));

        Assert.Contains("HS-0001", Assert.Throws<FacilityHasOpenCaseException>(() => End(InStatus.WantedAndRequested)).Message, StringComparison.Ordinal);
        Assert.Contains("HS-0002", Assert.Throws<FacilityHasOpenCaseException>(
            () => End(offered, InStatus.ForwardedOffer(offered, A.TaLeng))).Message, StringComparison.Ordinal);
        Assert.Contains(decided.Assignment!.DecisionNumber, Assert.Throws<FacilityHasOpenCaseException>(() => End(decided)).Message, StringComparison.Ordinal);
        Assert.Throws<FacilityHasOpenCaseException>(() => Split(kept, Piece(1, 2400m, 1276.2m), Piece(2, 0.1m, 0.1m)));
        Assert.Throws<FacilityHasOpenCaseException>(() => End(kept));
        Assert.Equal(FacilityDisposal.Sold, offered.Apply(End(offered)).Disposal);
    }

    [Fact]
    public void Nothing_more_happens_to_what_is_no_more()
    {
        var ended = A.Surplus().Apply(End(A.Surplus()));
        Action[] commands =
        [
            () => FacilityDecider.Classify(Commands.Classify, ended, A.Appraiser, A.Today),
            () => FacilityDecider.DelimitPart(Commands.DelimitPart, ended, A.Appraiser, A.Today),
            () => FacilityDecider.ReceiveIntoCustody(Commands.ReceiveIntoCustody, ended, A.LandFundOfficer, A.Today),
            () => FacilityDecider.Change(new(ended.Id, "X", null, "y", Paper, A.Day(20)), ended, null, [], A.Administrator, A.Today),
            () => FacilityDecider.RecordParcel(new(ended.Id, new(A.Id(1), "1", "1", "TSC", 1m, null, null, null), null, A.Day(20)), ended, A.Administrator, A.Today),
            () => Split(ended, Piece(1, 1m, 1m), Piece(2, 1m, 1m)),
            () => Consolidate(ended, A.Surplus(2)),
            () => End(ended),
            () => FacilityDecider.Merge(new(A.Id(1002), ended.Id, "Nhầm", Paper, A.Day(20)), A.Surplus(2), ended, [], A.Administrator, A.Today),
            () => DossierDecider.SubmitOffer(Commands.SubmitOffer, [ended], A.TaLeng, A.OfficialOf(A.TaLeng), A.Today),
            () => DossierDecider.SubmitRequest(Commands.SubmitRequest, ended, A.DoanKet, A.OfficialOf(A.DoanKet), A.Today),
        ];

        Assert.All(commands, command => Assert.Throws<FacilityEndedException>(command));
    }

    [Theory]
    [InlineData(CommandName.SplitFacility)]
    [InlineData(CommandName.ConsolidateFacilities)]
    [InlineData(CommandName.EndFacility)]
    [InlineData(CommandName.MergeDuplicateFacility)]
    public void Only_those_who_keep_the_register_rearrange_it(CommandName command) => Assert.All(Enum.GetValues<Role>(), role =>
    {
        var actor = A.Holding(role, A.TaLeng);
        Action rearrange = command switch
        {
            CommandName.SplitFacility => () => Split(A.Surplus(), actor, Piece(1, 1400m, 876.2m), Piece(2, 1000m, 400m)),
            CommandName.ConsolidateFacilities => () => Consolidate(actor, A.Surplus(1), A.Surplus(2)),
            CommandName.EndFacility => () => FacilityDecider.End(Ending, A.Surplus(), [], actor, A.Today),
            _ => () => FacilityDecider.Merge(new(A.Id(1002), A.Id(1001), "Trùng", Paper, A.Day(20)), A.Surplus(2), A.Surplus(1), [], actor, A.Today),
        };
        if (role is Role.LandFundOfficer or Role.FinanceAppraiser or Role.Administrator)
        {
            rearrange();
            return;
        }

        Assert.Equal(command, Assert.Throws<NotPermittedException>(rearrange).Command);
    });

    private static readonly EndFacility Ending = new(A.Id(1001), FacilityDisposal.Sold, "Đã bán đấu giá", Paper, A.Day(20));

    private static Facility Found(FacilityFounding founding) => founding.TakenOver.Aggregate(Facility.Create(founding.Registered), (facility, fact) => fact switch
    {
        LandParcelRecorded e => facility.Apply(e),
        BuildingRecorded e => facility.Apply(e),
        _ => facility.Apply((LegalPaperRecorded)fact),
    });

    private static Facility Described(Facility facility) => facility with
    {
        Parcels = [new(A.Id(11), "12", "1", "TSC", 1400m, null, null, null), new(A.Id(12), "12", "2", "TSC", 1000m, null, null, null)],
        Buildings = [ABuilding(A.Id(13), "Nhà A"), ABuilding(A.Id(14), "Nhà B")],
    };

    private static Building ABuilding(Guid id, string name) => new(id, name, null, 1, null, null, null, 638.1m, null, null, null, null);

    private static FacilityPiece Piece(int number, decimal? land, decimal? floor, Guid[]? parcels = null, Guid[]? buildings = null) =>
        new(A.Id(1100 + number), $"LC-{100 + number:0000}", $"Khu {number}", land, floor, null, null, parcels ?? [], buildings ?? []);

    private static FacilityDivision Split(Facility whole, params FacilityPiece[] pieces) => Split(whole, A.Administrator, pieces);

    private static FacilityDivision Split(Facility whole, Actor actor, params FacilityPiece[] pieces) =>
        FacilityDecider.Split(new(whole.Id, pieces, "Chia cho hai đơn vị", Paper, A.Day(20)), whole, A.TaLengCommune, [], actor, A.Today);

    private static FacilityUnion Consolidate(params Facility[] facilities) => Consolidate(A.Administrator, facilities);

    private static FacilityUnion Consolidate(Actor actor, params Facility[] facilities) => FacilityDecider.Consolidate(
        new(A.Id(1200), "LC-0200", "Khu liên cơ quan", FacilityCategory.CommuneHeadquarters, null, "Liền kề", Paper, A.Day(20)),
        facilities, A.TaLengCommune, [], actor, A.Today);

    private static FacilityEnded End(Facility facility, params Dossier[] open) =>
        FacilityDecider.End(Ending, facility, open, A.Administrator, A.Today);
}

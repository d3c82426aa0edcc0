using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Histories;

/// <summary>What holds after any sequence of classifying, splitting, consolidating, merging and ending, on every day of it.</summary>
public sealed class LineageHistoriesTests
{
    private static readonly Paper Paper = A.Paper(PaperKind.Decision);

    [Fact]
    public void Counts_add_up_on_every_day_area_is_conserved_and_nothing_is_an_orphan()
    {
        var reached = new HashSet<Type>();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20251014, 17),
            Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 9999), 250)), numbers =>
            {
                var register = new Register(numbers);
                register.Run();
                reached.UnionWith(register.Facts.Select(fact => fact.GetType()));
                for (var day = A.Day(0); day <= register.Day; day = day.AddDays(1))
                {
                    var living = register.On(day).ToList();
                    Assert.Equal(register.ExpectedCount(day), living.Count);
                    Assert.Equal(living.Count, Enum.GetValues<Classification>().Sum(kind => living.Count(facility => facility.Classification == kind)));
                    Assert.Equal(register.ExpectedArea(day), living.Sum(facility => facility.LandAreaM2));
                }

                var all = register.On(register.Day, includeEnded: true).ToDictionary(facility => facility.Id);
                Assert.Equal(all.Count, all.Values.Select(facility => facility.Number).Distinct().Count());
                Assert.All(all.Values.Where(facility => facility.Successors.Count > 0), ended => Assert.All(ended.Successors, successor =>
                    Assert.Contains(all[successor.Id].Predecessors, predecessor => predecessor.Id == ended.Id)));
                Assert.All(all.Values, facility => Assert.All(facility.Predecessors, predecessor => Assert.NotNull(all[predecessor.Id].EndedOn)));
            }));

        Assert.Superset(
            new HashSet<Type> { typeof(FacilityClassified), typeof(FacilitySplit), typeof(FacilityConsolidated), typeof(FacilityEnded), typeof(FacilityMergedAsDuplicate) },
            reached);
    }

    /// <summary>A few facilities and everything recorded about them, a day further with each command.</summary>
    private sealed class Register(int[] numbers)
    {
        private readonly List<(Guid Id, IBusinessEvent Fact)> _recorded = [.. Enumerable.Range(1, 4).Select(Founding)];
        private int _next;
        private int _ids = 6000;

        public DateOnly Day { get; private set; } = A.Day(1);

        public IEnumerable<IBusinessEvent> Facts => _recorded.Select(recorded => recorded.Fact);

        public void Run()
        {
            while (_next < numbers.Length - 8 && Day < A.Today.AddDays(-1))
            {
                Day = Day.AddDays(Pick(3));
                List<Facility> living = [.. On(Day)];
                if (living.Count == 0)
                {
                    return;
                }

                var facility = living[Pick(living.Count)];
                var other = living[Pick(living.Count)];
                try
                {
                    Step(facility, other);
                }
                catch (AssetRegistryException)
                {
                    // Refused by name: nothing is recorded, and everything must go on holding.
                }
            }
        }

        /// <summary>The facilities as they were on a day, folded from what had taken effect by then.</summary>
        public IEnumerable<Facility> On(DateOnly day, bool includeEnded = false) => _recorded
            .Where(recorded => recorded.Fact.Provenance.EffectiveOn <= day)
            .GroupBy(recorded => recorded.Id)
            .Select(group => group.Select(recorded => recorded.Fact).Aggregate((Facility?)null, Fold)!)
            .Where(facility => includeEnded || facility.EndedOn is null);

        /// <summary>Counted from the facts alone: what was registered less what ended.</summary>
        public int ExpectedCount(DateOnly day) => Until(day).Sum(fact => fact switch
        {
            FacilityRegistered => 1,
            FacilityEnded or FacilitySplit or FacilityConsolidated or FacilityMergedAsDuplicate => -1,
            _ => 0,
        });

        /// <summary>Only an ending and a merger take area out; splitting and consolidating move it.</summary>
        public decimal ExpectedArea(DateOnly day) => (4 * 2400m) - Until(day).Sum(fact => fact switch
        {
            FacilityEnded e => AreaOf(e.FacilityId),
            FacilityMergedAsDuplicate e => AreaOf(e.FacilityId),
            _ => 0,
        });

        private void Step(Facility facility, Facility other)
        {
            switch (Pick(9))
            {
                case < 3:
                    var classification = (Classification)Pick(3);
                    Record(facility.Id, FacilityDecider.Classify(
                        new(facility.Id, classification, null, "Rà soát", Paper, Day), facility, A.Appraiser, A.Today));
                    break;
                case < 5:
                    var cut = Math.Round(facility.LandAreaM2!.Value * Pick(100) / 100, 2);
                    var division = FacilityDecider.Split(
                        new(facility.Id, [Piece(cut), Piece(facility.LandAreaM2.Value - cut)], "Chia tách", Paper, Day),
                        facility, A.TaLengCommune, [], A.Administrator, A.Today);
                    Record(facility.Id, division.Split);
                    division.Pieces.ToList().ForEach(piece => Record(piece.Registered.FacilityId, piece.Registered));
                    break;
                case < 7:
                    var id = NewId();
                    var union = FacilityDecider.Consolidate(
                        new(id, $"LC-{_ids}", "Khu liên cơ quan", FacilityCategory.Other, null, "Liền kề", Paper, Day),
                        [.. new[] { facility, other }.DistinctBy(each => each.Id)], A.TaLengCommune, [], A.Administrator, A.Today);
                    Record(id, union.Founding.Registered);
                    union.Consolidated.ToList().ForEach(consolidated => Record(consolidated.FacilityId, consolidated));
                    break;
                case 7:
                    Record(facility.Id, FacilityDecider.End(
                        new(facility.Id, FacilityDisposal.Sold, "Đã bán", Paper, Day), facility, [], A.Administrator, A.Today));
                    break;
                default:
                    var merger = FacilityDecider.Merge(
                        new(facility.Id, other.Id, "Trùng", Paper, Day), facility, other, [], A.Administrator, A.Today);
                    Record(facility.Id, merger.Merged);
                    Record(other.Id, merger.Absorbed);
                    break;
            }
        }

        private static (Guid Id, IBusinessEvent Fact) Founding(int number)
        {
            var facility = A.Surplus(number);
            return (facility.Id, new FacilityRegistered(
                facility.Id, facility.Number, facility.Name, null, facility.Category, facility.Classification, facility.CommuneId, facility.CommuneCode,
                facility.CommuneName, null, null, facility.Location, 2400m, null, facility.HolderId, facility.HolderName, null, A.Imported()));
        }

        private static Facility? Fold(Facility? facility, IBusinessEvent fact) => fact switch
        {
            FacilityRegistered e => Facility.Create(e),
            FacilityClassified e => facility!.Apply(e),
            FacilitySplit e => facility!.Apply(e),
            FacilityConsolidated e => facility!.Apply(e),
            FacilityEnded e => facility!.Apply(e),
            FacilityMergedAsDuplicate e => facility!.Apply(e),
            _ => facility!.Apply((FacilityDuplicateAbsorbed)fact),
        };

        private decimal AreaOf(Guid id) => Facts.OfType<FacilityRegistered>().Single(registered => registered.FacilityId == id).LandAreaM2!.Value;

        private IEnumerable<IBusinessEvent> Until(DateOnly day) => Facts.Where(fact => fact.Provenance.EffectiveOn <= day);

        private FacilityPiece Piece(decimal area)
        {
            var id = NewId();
            return new(id, $"LC-{_ids}", "Khu", area, null, null, null, [], []);
        }

        private void Record(Guid id, IBusinessEvent fact) => _recorded.Add((id, fact));

        private Guid NewId() => A.Id(_ids++);

        private int Pick(int count) => numbers[_next++] % count;
    }
}

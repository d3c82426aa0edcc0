namespace AssetRegistry.Assignments;

/// <summary>
/// Says why each request and each space ends as it does. An alternative that is free could simply take the place of what was chosen, so
/// the difference of the two is exactly what the change would cost.
/// </summary>
internal sealed class MatchingReasons(FitTable fits, PairedSpaces paired, IReadOnlyList<SpaceHeldFree> heldFree)
{
    /// <summary>Alternatives told one by one; the rest is only counted.</summary>
    private const int MostTold = 10;

    private static readonly Comparer<PairValue> ByWorth = Comparer<PairValue>.Create(PairValue.Compare);

    public PairReport OfPair(SpaceFit pair, AssignmentPairing pairing)
    {
        List<SpaceFit> rivals = [.. fits.ForSpace(pair.Space.Key).Where(fit => fit.Request.Key != pair.Request.Key)];
        List<SpaceFit> others = [.. fits.ForRequest(pair.Request.Key).Where(fit => fit.Space.Key != pair.Space.Key)];
        return new(
            pair,
            pairing,
            pairing.ByHand ? ByHand(pairing) : ByRegister(pair, rivals.Count),
            Told(
                Best(rivals).Select(fit => Rival(fit, pair)).Concat(Best(others).Select(fit => OtherSpace(fit, pair))),
                rivals.Count + others.Count));
    }

    public UnmetReport OfUnmet(PendingRequest request)
    {
        List<SpaceFit> candidates = [.. fits.ForRequest(request.Key)];
        return candidates.Count == 0
            ? NothingFits(request)
            : new(
                request,
                new("Không còn cơ sở phù hợp nào dành cho đề nghị này", "No facility that fits is left for this request"),
                Told(Best(candidates).Select(Taken), candidates.Count));
    }

    public UnusedReport OfUnused(OfferedSpace space)
    {
        List<SpaceFit> candidates = [.. fits.ForSpace(space.Key)];
        if (heldFree.FirstOrDefault(free => free.Space == space.Key) is { Reason: var reason })
        {
            return new(space, new($"Để trống bằng tay: {reason}", $"Left free by hand: {reason}"), Told(Best(candidates).Select(Elsewhere), candidates.Count));
        }

        return candidates.Count == 0
            ? new(space, new("Không có đề nghị nào phù hợp với cơ sở này", "No request fits this facility"), [])
            : new(
                space,
                new("Các đề nghị phù hợp đã được dự kiến giao cơ sở khác", "The requests that fit are meant for other facilities"),
                Told(Best(candidates).Select(Elsewhere), candidates.Count));
    }

    private static LocalizedText ByHand(AssignmentPairing pairing) =>
        new($"Ghép bằng tay: {pairing.Reason}", $"Paired by hand: {pairing.Reason}");

    private static LocalizedText ByRegister(SpaceFit pair, int rivals)
    {
        var priority = pair.Request.Priority;
        var rank = rivals == 0
            ? new LocalizedText("đề nghị duy nhất phù hợp", "the only request that fits")
            : new($"tốt nhất trong phương án chung, so với {rivals} đề nghị khác", $"the best of the whole proposal against {rivals} other requests");
        var distance = pair is { DistanceM: { } metres, Request.Origin: { } origin }
            ? new LocalizedText(
                $", cách {origin.Name} {Wording.Distance(metres).Vietnamese}", $", {Wording.Distance(metres).English} from {origin.Name}")
            : new("", "");
        var met = pair.Request.AreaNeededM2 is { } needed && pair.Space.AreaM2 is not null
            ? new LocalizedText(
                $", đáp ứng {Wording.Area(pair.MetAreaM2).Vietnamese} trên {Wording.Area(needed).Vietnamese} cần",
                $", meeting {Wording.Area(pair.MetAreaM2).English} of the {Wording.Area(needed).English} needed")
            : new("", "");
        return new(
            $"Hạng ưu tiên {priority.Rank} ({priority.Name.Vietnamese}): {rank.Vietnamese}{met.Vietnamese}{distance.Vietnamese}",
            $"Class {priority.Rank} ({priority.Name.English}): {rank.English}{met.English}{distance.English}");
    }

    private LocalizedText Rival(SpaceFit rival, SpaceFit pair) => paired.SpaceOf(rival.Request) is { } space
        ? new(
            $"{Name(rival.Request)} được dự kiến giao {Name(space)}", $"{Name(rival.Request)} is meant to get {Name(space)}")
        : PairComparison.Tell(Name(rival.Request), rival.Value, pair.Value);

    private LocalizedText OtherSpace(SpaceFit other, SpaceFit pair) => paired.RequestFor(other.Space) is { } request
        ? new($"{Name(other.Space)} được dự kiến giao cho {Name(request)}", $"{Name(other.Space)} is meant for {Name(request)}")
        : PairComparison.Tell(Name(other.Space), other.Value, pair.Value);

    private LocalizedText Taken(SpaceFit candidate)
    {
        if (paired.RequestFor(candidate.Space) is not { } winner)
        {
            return new($"{Name(candidate.Space)} đang để trống", $"{Name(candidate.Space)} is left free");
        }

        var comparison = PairComparison.Tell(Name(winner), SpaceFit.Of(candidate.Space, winner).Value, candidate.Value);
        return new($"{Name(candidate.Space)}: {comparison.Vietnamese}", $"{Name(candidate.Space)}: {comparison.English}");
    }

    private LocalizedText Elsewhere(SpaceFit candidate)
    {
        if (paired.SpaceOf(candidate.Request) is not { } chosen)
        {
            return new($"{Name(candidate.Request)} chưa được giao cơ sở nào", $"{Name(candidate.Request)} is given nothing");
        }

        var comparison = PairComparison.Tell(Name(chosen), SpaceFit.Of(chosen, candidate.Request).Value, candidate.Value);
        return new($"{Name(candidate.Request)}: {comparison.Vietnamese}", $"{Name(candidate.Request)}: {comparison.English}");
    }

    private UnmetReport NothingFits(PendingRequest request)
    {
        if (request.Wanted is { } wanted)
        {
            return fits.Inputs.FindSpace(wanted) is { } space
                ? new(request, NoneFits, [Obstacle(space, request)])
                : new(
                    request,
                    new("Cơ sở được đề nghị không còn để bố trí: đã có quyết định, không dôi dư, hoặc đang xử lý theo từng phần",
                        "The facility asked for can no longer be given: it is decided, not surplus, or handled in parts"),
                    []);
        }

        List<OfferedSpace> near = [.. fits.Inputs.Spaces.Where(space => request.CommuneCode is null || space.CommuneCode == request.CommuneCode)];
        return near.Count == 0
            ? new(
                request,
                new("Không có cơ sở dôi dư nào tại xã, phường cần", "There is no surplus facility in the commune wanted"),
                [])
            : new(request, NoneFits, Told(near.Select(space => Obstacle(space, request)), near.Count));
    }

    private static LocalizedText NoneFits => new("Không có cơ sở nào phù hợp", "No facility fits");

    private static LocalizedText Obstacle(OfferedSpace space, PendingRequest request)
    {
        var misfits = Wording.List(SpaceFit.Of(space, request).Misfits.Where(misfit => misfit.Weight is not MisfitWeight.Note).Select(misfit => misfit.Text));
        return new($"{Name(space)}: {misfits.Vietnamese}", $"{Name(space)}: {misfits.English}");
    }

    /// <summary>The best first, no more than are told: of hundreds, the rest need not be put in order.</summary>
    private static IEnumerable<SpaceFit> Best(List<SpaceFit> fits) => fits.OrderBy(fit => fit.Value, ByWorth).Take(MostTold);

    /// <param name="items">The first of all, in their order; read no further than they are told.</param>
    /// <param name="all">How many there are.</param>
    private static List<LocalizedText> Told(IEnumerable<LocalizedText> items, int all)
    {
        List<LocalizedText> told = [.. items.Take(MostTold)];
        if (all > MostTold)
        {
            told.Add(new($"và {all - MostTold} phương án khác", $"and {all - MostTold} more"));
        }

        return told;
    }

    private static string Name(OfferedSpace space) => $"{space.Number} – {space.Name}";

    private static string Name(PendingRequest request) => $"{request.Number} ({request.RequesterName})";
}

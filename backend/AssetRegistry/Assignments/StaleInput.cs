using AssetRegistry.Dossiers;

namespace AssetRegistry.Assignments;

/// <summary>Something a proposal rests on that is no longer so.</summary>
/// <param name="Number">Number of the facility or dossier.</param>
/// <param name="IsPaired">Whether a pairing of the proposal rests on it.</param>
public sealed record StaleInput(StaleInputKind Kind, string Number, bool IsPaired, LocalizedText Text)
{
    /// <summary>What has changed since the proposal was drafted or refreshed.</summary>
    public static IReadOnlyList<StaleInput> Of(AssignmentProposal proposal, MatchingSituation now)
    {
        var pairs = PairedSpaces.Of(proposal.Inputs, proposal.Pairings);
        return
        [
            .. proposal.Inputs.Spaces.Select(space => Of(space, now, pairs.RequestFor(space) is not null)).OfType<StaleInput>(),
            .. proposal.Inputs.Requests.Select(request => Of(request, now, pairs.SpaceOf(request) is not null)).OfType<StaleInput>(),
            .. now.Inputs.Spaces.ExceptBy(proposal.Inputs.Spaces.Select(space => space.Key), space => space.Key).Select(space => new StaleInput(
                StaleInputKind.SpaceAdded, space.Number, IsPaired: false,
                new($"cơ sở {space.Number} mới có thể bố trí", $"facility {space.Number} has become free"))),
            .. now.Inputs.Requests.ExceptBy(proposal.Inputs.Requests.Select(request => request.Key), request => request.Key).Select(request => new StaleInput(
                StaleInputKind.RequestAdded, request.Number, IsPaired: false,
                new($"hồ sơ {request.Number} mới được gửi", $"dossier {request.Number} has come in"))),
        ];
    }

    private static StaleInput? Of(OfferedSpace then, MatchingSituation now, bool isPaired)
    {
        if (now.Inputs.FindSpace(then.Key) is { } space)
        {
            return space with { FacilityVersion = then.FacilityVersion } == then
                ? null
                : new(StaleInputKind.SpaceChanged, then.Number, isPaired, new(
                    $"cơ sở {then.Number} đã thay đổi", $"facility {then.Number} has changed"));
        }

        var assignment = now.Facilities.FirstOrDefault(facility => facility.Id == then.FacilityId)?.Assignment;
        return new(StaleInputKind.SpaceGone, then.Number, isPaired, assignment is null
            ? new($"cơ sở {then.Number} không còn để bố trí", $"facility {then.Number} can no longer be given")
            : new(
                $"cơ sở {then.Number} đã giao cho {assignment.ReceiverName} theo Quyết định số {assignment.DecisionNumber}",
                $"facility {then.Number} was given to {assignment.ReceiverName} by decision {assignment.DecisionNumber}"));
    }

    private static StaleInput? Of(PendingRequest then, MatchingSituation now, bool isPaired)
    {
        if (now.Inputs.Requests.FirstOrDefault(request => request.Key == then.Key) is { } request)
        {
            return request with { DossierVersion = then.DossierVersion } == then
                ? null
                : new(StaleInputKind.RequestChanged, then.Number, isPaired, new(
                    $"hồ sơ {then.Number} đã thay đổi", $"dossier {then.Number} has changed"));
        }

        var status = now.Dossiers.FirstOrDefault(dossier => dossier.Id == then.DossierId)?.Status.InWords();
        return new(StaleInputKind.RequestGone, then.Number, isPaired, status is not { } words
            ? new($"hồ sơ {then.Number} không còn hiệu lực", $"dossier {then.Number} is no longer open")
            : new($"hồ sơ {then.Number} nay {words.Vietnamese}", $"dossier {then.Number} is now {words.English}"));
    }
}

/// <summary>How an input of a proposal differs from the present.</summary>
public enum StaleInputKind
{
    SpaceGone,
    SpaceChanged,
    SpaceAdded,
    RequestGone,
    RequestChanged,
    RequestAdded,
}

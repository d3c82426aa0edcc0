using AssetRegistry.Facilities;
using static AssetRegistry.Assignments.MisfitKind;
using static AssetRegistry.Assignments.MisfitWeight;

namespace AssetRegistry.Assignments;

/// <summary>Finds what does not fit. What a requester names itself is its own choice: there, only giving it what it already holds is out of the question.</summary>
internal static class Misfitting
{
    /// <summary>A space smaller than this share of the need is no answer to it.</summary>
    public const decimal SmallestUsefulShare = 0.5m;

    public static IEnumerable<Misfit> Of(OfferedSpace space, PendingRequest request, long? distance)
    {
        if (request.RequesterId == space.HolderId)
        {
            yield return new(RequesterIsHolder, Impossible, new(
                $"{request.RequesterName} đang quản lý chính cơ sở này", $"{request.RequesterName} already holds it"));
        }

        if (request.Wanted is { } wanted && wanted != space.Key)
        {
            yield return new(AsksForAnotherSpace, Impossible, new("hồ sơ đề nghị cơ sở khác", "the request is for another facility"));
        }

        var weight = request.Wanted is null ? NotProposed : Note;
        if (request.CommuneCode is { } commune && commune != space.CommuneCode)
        {
            yield return new(OtherCommune, weight, new(
                $"nằm tại {space.CommuneName}, khác xã, phường cần (mã {commune})",
                $"it stands in {space.CommuneName}, not in the commune wanted (code {commune})"));
        }

        if (!Suitability.Serves(space.Category, request.IntendedUse))
        {
            yield return new(UseDoesNotFitCategory, weight, new(
                $"{space.Category.InWords().Vietnamese} không phù hợp mục đích {request.IntendedUse.InWords().Vietnamese}",
                $"a {space.Category.InWords().English} does not suit {request.IntendedUse.InWords().English}"));
        }

        foreach (var misfit in OfArea(space, request, weight))
        {
            yield return misfit;
        }

        if (distance is null)
        {
            yield return new(DistanceUnknown, Note, new("chưa đo được khoảng cách", "the distance is not known"));
        }
    }

    private static IEnumerable<Misfit> OfArea(OfferedSpace space, PendingRequest request, MisfitWeight weight)
    {
        if (request.AreaNeededM2 is null)
        {
            yield return new(NeedUnknown, Note, new("hồ sơ chưa nêu diện tích cần", "the request does not say what area it needs"));
        }

        if (space.AreaM2 is not { } offered)
        {
            yield return new(AreaUnknown, weight, new("chưa có số liệu diện tích sàn", "its floor area is not recorded"));
            yield break;
        }

        if (request.AreaNeededM2 is { } needed && offered < needed)
        {
            var percent = Wording.Percent((needed - offered) / needed * 100);
            yield return new(TooSmall, offered < needed * SmallestUsefulShare ? weight : Note, new(
                $"thiếu {Wording.Area(needed - offered).Vietnamese} ({percent.Vietnamese})",
                $"{Wording.Area(needed - offered).English} too small ({percent.English})"));
        }

        if (request.NormAreaM2 is { } norm && norm > 0 && offered > norm)
        {
            var percent = Wording.Percent((offered - norm) / norm * 100);
            yield return new(OverNorm, Note, new(
                $"vượt định mức {Wording.Area(offered - norm).Vietnamese} ({percent.Vietnamese})",
                $"{Wording.Area(offered - norm).English} over the norm ({percent.English})"));
        }
    }
}

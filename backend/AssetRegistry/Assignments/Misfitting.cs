using AssetRegistry.Facilities;
using static AssetRegistry.Assignments.MisfitKind;
using static AssetRegistry.Assignments.MisfitWeight;

namespace AssetRegistry.Assignments;

/// <summary>
/// Finds what does not fit. What a requester names itself is its own choice: there, only giving it what it already holds is out of the question.
/// A province has hundreds of thousands of pairings and shows a few hundred: the weights cost no memory, and words are only made of what is shown.
/// </summary>
internal static class Misfitting
{
    /// <summary>A space smaller than this share of the need is no answer to it.</summary>
    public const decimal SmallestUsefulShare = 0.5m;

    /// <summary>In the order in which they are told.</summary>
    private static readonly MisfitKind[] Kinds =
        [RequesterIsHolder, AsksForAnotherSpace, OtherCommune, UseDoesNotFitCategory, NeedUnknown, AreaUnknown, TooSmall, OverNorm, DistanceUnknown];

    public static IEnumerable<Misfit> Of(OfferedSpace space, PendingRequest request)
    {
        foreach (var kind in Kinds)
        {
            if (WeightOf(kind, space, request) is { } weight)
            {
                yield return new(kind, weight, InWords(kind, space, request));
            }
        }
    }

    /// <summary>The gravest of all; a note when everything fits.</summary>
    public static MisfitWeight GravestOf(OfferedSpace space, PendingRequest request)
    {
        var gravest = Note;
        foreach (var kind in Kinds)
        {
            if (WeightOf(kind, space, request) is { } weight && weight > gravest)
            {
                gravest = weight;
            }
        }

        return gravest;
    }

    /// <summary>Null: it fits in this respect.</summary>
    private static MisfitWeight? WeightOf(MisfitKind kind, OfferedSpace space, PendingRequest request)
    {
        var weight = request.Wanted is null ? NotProposed : Note;
        return kind switch
        {
            RequesterIsHolder => If(request.RequesterId == space.HolderId, Impossible),
            AsksForAnotherSpace => If(request.Wanted is { } wanted && wanted != space.Key, Impossible),
            OtherCommune => If(request.CommuneCode is { } commune && commune != space.CommuneCode, weight),
            UseDoesNotFitCategory => If(!Suitability.Serves(space.Category, request.IntendedUse), weight),
            NeedUnknown => If(request.AreaNeededM2 is null, Note),
            AreaUnknown => If(space.AreaM2 is null, weight),
            TooSmall => If(space.AreaM2 < request.AreaNeededM2, space.AreaM2 < request.AreaNeededM2 * SmallestUsefulShare ? weight : Note),
            OverNorm => If(request.NormAreaM2 > 0 && space.AreaM2 > request.NormAreaM2, Note),
            _ => If(space.Location is null || request.Origin is null, Note),
        };
    }

    private static MisfitWeight? If(bool isMisfit, MisfitWeight weight) => isMisfit ? weight : null;

    private static LocalizedText InWords(MisfitKind kind, OfferedSpace space, PendingRequest request) => kind switch
    {
        RequesterIsHolder => new($"{request.RequesterName} đang quản lý chính cơ sở này", $"{request.RequesterName} already holds it"),
        AsksForAnotherSpace => new("hồ sơ đề nghị cơ sở khác", "the request is for another facility"),
        OtherCommune => new(
            $"nằm tại {space.CommuneName}, khác xã, phường cần (mã {request.CommuneCode})",
            $"it stands in {space.CommuneName}, not in the commune wanted (code {request.CommuneCode})"),
        UseDoesNotFitCategory => new(
            $"{space.Category.InWords().Vietnamese} không phù hợp mục đích {request.IntendedUse.InWords().Vietnamese}",
            $"a {space.Category.InWords().English} does not suit {request.IntendedUse.InWords().English}"),
        NeedUnknown => new("hồ sơ chưa nêu diện tích cần", "the request does not say what area it needs"),
        AreaUnknown => new("chưa có số liệu diện tích sàn", "its floor area is not recorded"),
        TooSmall => Short(request.AreaNeededM2!.Value - space.AreaM2!.Value, request.AreaNeededM2.Value),
        OverNorm => Over(space.AreaM2!.Value - request.NormAreaM2!.Value, request.NormAreaM2.Value),
        _ => new("chưa đo được khoảng cách", "the distance is not known"),
    };

    private static LocalizedText Short(decimal missing, decimal needed)
    {
        var (area, percent) = (Wording.Area(missing), Wording.Percent(missing / needed * 100));
        return new($"thiếu {area.Vietnamese} ({percent.Vietnamese})", $"{area.English} too small ({percent.English})");
    }

    private static LocalizedText Over(decimal excess, decimal norm)
    {
        var (area, percent) = (Wording.Area(excess), Wording.Percent(excess / norm * 100));
        return new($"vượt định mức {area.Vietnamese} ({percent.Vietnamese})", $"{area.English} over the norm ({percent.English})");
    }
}

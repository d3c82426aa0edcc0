using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>A beginning of the list of what is handed over: what the register knows of the facility. What it does not know is left out.</summary>
public static class SuggestedItems
{
    private const string SquareMetres = "m²";

    public static IReadOnlyList<HandoverItem> Of(Facility facility)
    {
        List<(HandoverItemKind Kind, string Description, decimal? Area)> known =
        [
            (HandoverItemKind.Land, $"Khuôn viên đất cơ sở {facility.Number} – {facility.Name}", facility.LandAreaM2),
            (HandoverItemKind.Building, $"Nhà của cơ sở {facility.Number} – {facility.Name} (diện tích sàn)", facility.FloorAreaM2),
        ];
        return
        [
            .. known.Where(item => item.Area is not null)
                .Select((item, index) => new HandoverItem(index + 1, item.Kind, item.Description, SquareMetres, item.Area!.Value)),
        ];
    }
}

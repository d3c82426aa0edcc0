using System.Globalization;

namespace AssetRegistry.Facilities;

/// <summary>Old and new values of a correction or a change in words.</summary>
internal static class FacilityChangesText
{
    private static readonly LocalizedText NoFigure = new("chưa có số liệu", "no figure yet");

    public static LocalizedText Of(FacilityChanges changes)
    {
        var all = new[]
        {
            Text(new("tên", "name"), changes.Name, Quoted),
            Text(new("tên trước sắp xếp", "former name"), changes.FormerName, Quoted),
            Text(new("loại cơ sở", "category"), changes.Category, category => category.InWords()),
            Text(new("xã, phường", "commune"), changes.Commune, commune => new(commune.Name, commune.Name)),
            Text(new("xã, phường cũ", "former commune"), changes.FormerCommuneName, Quoted),
            Text(new("địa chỉ", "address"), changes.Address, Quoted),
            Text(new("vị trí", "position"), changes.Location, Place),
            Text(new("diện tích đất", "land area"), changes.LandAreaM2, area => area is { } known ? Wording.Area(known) : NoFigure),
            Text(new("diện tích sàn", "floor area"), changes.FloorAreaM2, area => area is { } known ? Wording.Area(known) : NoFigure),
            Text(new("đơn vị quản lý", "holder"), changes.Holder, holder => new(holder.Name, holder.Name)),
            Text(new("bỏ trống từ", "vacant since"), changes.VacantSince, date => date is { } known ? Wording.Date(known) : NoFigure),
        }.OfType<LocalizedText>().ToList();
        return new(string.Join("; ", all.Select(text => text.Vietnamese)), string.Join("; ", all.Select(text => text.English)));
    }

    private static LocalizedText? Text<T>(LocalizedText name, Change<T>? change, Func<T, LocalizedText> inWords)
    {
        if (change is null)
        {
            return null;
        }

        var (before, after) = (inWords(change.Before), inWords(change.After));
        return new(
            $"{name.Vietnamese} từ {before.Vietnamese} thành {after.Vietnamese}", $"{name.English} from {before.English} to {after.English}");
    }

    private static LocalizedText Quoted(string? text) => text is null ? NoFigure : new($"“{text}”", $"\"{text}\"");

    internal static LocalizedText Place(Position? position)
    {
        if (position is null)
        {
            return NoFigure;
        }

        var pair = string.Create(CultureInfo.InvariantCulture, $"({position.Longitude:0.######}; {position.Latitude:0.######})");
        return new(pair, pair);
    }
}

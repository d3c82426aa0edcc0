using System.Globalization;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Audit;

/// <summary>How events and their chain can contradict each other.</summary>
public enum ChainFaultKind
{
    /// <summary>The event is not what was sealed.</summary>
    EventChanged,

    /// <summary>An event that was sealed is gone.</summary>
    EventRemoved,

    /// <summary>An event bears a number from a time when it was not there.</summary>
    EventInserted,

    /// <summary>Links are missing: the events before this one can no longer be proved.</summary>
    LinksRemoved,

    /// <summary>The link does not follow from the one before it.</summary>
    LinkChanged,

    /// <summary>An anchor knows another chain: it was computed anew, from some event up to this one.</summary>
    AnchorContradicted,

    /// <summary>The chain ends before the place an anchor knows; this is the last event it still has.</summary>
    ChainCutShort,
}

/// <summary>One contradiction, with the event it is found at.</summary>
/// <param name="AnchorOn">The day of the anchor that shows it; null: the chain shows it by itself.</param>
public sealed record ChainFault(ChainFaultKind Kind, EventName Event, DateOnly? AnchorOn = null)
{
    /// <summary>What was done to which event, as a sentence.</summary>
    public LocalizedText InWords()
    {
        var (vietnamese, english) = (Name("sự kiện", "bản ghi", "phiên bản", "ghi lúc"), Name("event", "record", "version", "recorded at"));
        var day = AnchorOn is { } on ? Wording.Date(on) : default;

        return Kind switch
        {
            ChainFaultKind.EventChanged => new($"Nội dung {vietnamese} đã bị sửa sau khi niêm phong.", $"The {english} was changed after it was sealed."),
            ChainFaultKind.EventRemoved => new($"Đã niêm phong {vietnamese}, nhưng nay không còn nữa.", $"The {english} was sealed and is gone."),
            ChainFaultKind.EventInserted => new(
                $"Có {vietnamese} được chèn thêm sau này vào chỗ đã niêm phong.", $"The {english} was inserted later among events that were sealed."),
            ChainFaultKind.LinksRemoved => new(
                $"Chuỗi niêm phong bị mất một hoặc nhiều mắt xích ngay trước {vietnamese}.", $"Links of the chain are missing right before the {english}."),
            ChainFaultKind.LinkChanged => new(
                $"Mắt xích của {vietnamese} không khớp với mắt xích trước nó: chuỗi đã bị sửa tại đây hoặc ngay trước đó.",
                $"The link of the {english} does not follow from the one before it: the chain was changed here or right before."),
            ChainFaultKind.AnchorContradicted => new(
                $"Mốc niêm phong ngày {day.Vietnamese} không khớp: các sự kiện từ mốc trước đó đến {vietnamese} đã bị tính lại.",
                $"The anchor of {day.English} does not agree: what lies between the anchor before it and the {english} was computed anew."),
            _ => new(
                $"Chuỗi ngắn hơn mốc niêm phong ngày {day.Vietnamese}: phần sau {vietnamese} đã bị cắt bỏ.",
                $"The chain is shorter than at the anchor of {day.English}: what followed the {english} was cut off."),
        };
    }

    private string Name(string noun, string record, string version, string recorded) => string.Create(
        CultureInfo.InvariantCulture,
        $"{noun} {Event.Sequence} ({record} {Event.StreamId}, {version} {Event.Version}, {recorded} {VietnamTime.LocalTime(Event.RecordedAt):dd/MM/yyyy HH:mm:ss})");
}

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Audit.Bundles;

/// <summary>The events of a bundle as a page for a person, in one language: in the order of recording, each with its sentence, who recorded it and why.</summary>
internal static class BundleHistory
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly LocalizedText[] Headings =
    [
        new("Số sự kiện", "Event"), new("Ghi lúc", "Recorded at"), new("Có hiệu lực", "Effective on"), new("Bản ghi", "Record"), new("Nội dung", "What"), new("Giá trị cũ → mới", "Old → new"),
        new("Tài khoản", "Account"), new("Cơ quan", "Organisation"), new("Căn cứ", "Paper"), new("Lý do", "Reason"),
    ];

    /// <param name="facility">What the bundle is about.</param>
    /// <param name="events">In the order of recording.</param>
    /// <param name="organisations">Names of organisations.</param>
    /// <param name="pick">The language.</param>
    public static string ToHtml(
        Facility facility, IEnumerable<ToldEvent> events, IReadOnlyDictionary<Guid, string> organisations, Func<LocalizedText, string> pick)
    {
        var title = pick(new($"Lịch sử của {facility.Number} – {facility.Name}", $"History of {facility.Number} – {facility.Name}"));
        var page = new StringBuilder();
        _ = page.Append(Invariant, $"<!doctype html>\n<html lang=\"{pick(new("vi", "en"))}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{Text(title)}</title>\n");
        _ = page.Append("<style>body{font-family:sans-serif}table{border-collapse:collapse}th,td{border:1px solid #888;padding:4px;text-align:left;vertical-align:top}</style>\n");
        _ = page.Append(Invariant, $"</head>\n<body>\n<h1>{Text(title)}</h1>\n<table>\n<thead><tr>");
        foreach (var heading in Headings)
        {
            _ = page.Append(Invariant, $"<th scope=\"col\">{Text(pick(heading))}</th>");
        }

        _ = page.Append("</tr></thead>\n<tbody>\n");
        foreach (var told in events)
        {
            _ = page.Append("<tr>");
            foreach (var cell in CellsOf(told, organisations, pick))
            {
                _ = page.Append(Invariant, $"<td>{Text(cell)}</td>");
            }

            _ = page.Append("</tr>\n");
        }

        return page.Append("</tbody>\n</table>\n</body>\n</html>\n").ToString();
    }

    private static IEnumerable<string> CellsOf(
        ToldEvent told, IReadOnlyDictionary<Guid, string> organisations, Func<LocalizedText, string> pick)
    {
        var (e, record, changes) = told;
        var fact = (IBusinessEvent)e.Data;
        var (provenance, paper) = (fact.Provenance, fact.Provenance.Paper);

        return
        [
            e.Sequence.ToString(Invariant),
            VietnamTime.LocalTime(e.Timestamp).ToString("dd/MM/yyyy HH:mm:ss", Invariant),
            pick(Wording.Date(provenance.EffectiveOn)),
            pick(record),
            pick(FactText.Describe(fact)),
            string.Join("; ", changes.Select(change => $"{pick(change.Field)}: {ValueOf(change.Before, pick)} → {ValueOf(change.After, pick)}")),
            provenance.Account,
            provenance.OrganisationId is { } organisation ? organisations.GetValueOrDefault(organisation, "") : "",
            paper is null ? "" : $"{pick(paper.Kind.InWords())} {paper.Number}, {pick(Wording.Date(paper.Date))}",
            provenance.Reason ?? "",
        ];
    }

    private static string ValueOf(LocalizedText? value, Func<LocalizedText, string> pick) => value is { } known ? pick(known) : "–";

    private static string Text(string text) => Encoder.Encode(text);
}

/// <summary>One event of a bundle as it is told.</summary>
/// <param name="Record">The record it belongs to.</param>
/// <param name="Changes">What it did to the fields of the facility.</param>
internal sealed record ToldEvent(IEvent Event, LocalizedText Record, IReadOnlyList<FieldChange> Changes);

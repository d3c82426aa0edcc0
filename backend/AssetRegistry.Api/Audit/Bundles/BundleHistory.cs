using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Audit.Bundles;

/// <summary>The events of a bundle as a page for a person, in one language: in the order of recording, each with its sentence, who recorded it and why.</summary>
internal static class BundleHistory
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly LocalizedText[] Headings =
    [
        new("Số sự kiện", "Event"), new("Ghi lúc", "Recorded at"), new("Có hiệu lực", "Effective on"), new("Bản ghi", "Record"), new("Nội dung", "What"),
        new("Tài khoản", "Account"), new("Cơ quan", "Organisation"), new("Căn cứ", "Paper"), new("Lý do", "Reason"),
    ];

    /// <param name="facility">What the bundle is about.</param>
    /// <param name="events">Each with the record it belongs to, in the order of recording.</param>
    /// <param name="organisations">Names of organisations.</param>
    /// <param name="pick">The language.</param>
    public static string ToHtml(
        Facility facility, IEnumerable<(IEvent Event, LocalizedText Record)> events, IReadOnlyDictionary<Guid, string> organisations, Func<LocalizedText, string> pick)
    {
        var title = pick(new($"Lịch sử của {facility.Number} – {facility.Name}", $"History of {facility.Number} – {facility.Name}"));
        var page = new StringBuilder();
        _ = page.Append($"<!doctype html>\n<html lang=\"{pick(new("vi", "en"))}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{Text(title)}</title>\n");
        _ = page.Append("<style>body{font-family:sans-serif}table{border-collapse:collapse}th,td{border:1px solid #888;padding:4px;text-align:left;vertical-align:top}</style>\n");
        _ = page.Append($"</head>\n<body>\n<h1>{Text(title)}</h1>\n<table>\n<thead><tr>");
        foreach (var heading in Headings)
        {
            _ = page.Append($"<th scope=\"col\">{Text(pick(heading))}</th>");
        }

        _ = page.Append("</tr></thead>\n<tbody>\n");
        foreach (var (e, record) in events)
        {
            _ = page.Append("<tr>");
            foreach (var cell in CellsOf(e, record, organisations, pick))
            {
                _ = page.Append($"<td>{Text(cell)}</td>");
            }

            _ = page.Append("</tr>\n");
        }

        return page.Append("</tbody>\n</table>\n</body>\n</html>\n").ToString();
    }

    private static IEnumerable<string> CellsOf(
        IEvent e, LocalizedText record, IReadOnlyDictionary<Guid, string> organisations, Func<LocalizedText, string> pick)
    {
        var fact = (IBusinessEvent)e.Data;
        var (provenance, paper) = (fact.Provenance, fact.Provenance.Paper);

        return
        [
            $"{e.Sequence}",
            $"{VietnamTime.LocalTime(e.Timestamp):dd/MM/yyyy HH:mm:ss}",
            pick(Wording.Date(provenance.EffectiveOn)),
            pick(record),
            pick(FactText.Describe(fact)),
            provenance.Account,
            provenance.OrganisationId is { } organisation ? organisations.GetValueOrDefault(organisation, "") : "",
            paper is null ? "" : $"{pick(paper.Kind.InWords())} {paper.Number}, {pick(Wording.Date(paper.Date))}",
            provenance.Reason ?? "",
        ];
    }

    private static string Text(string text) => Encoder.Encode(text);
}

namespace AssetRegistry.Attachments;

/// <summary>The facts of attachments as sentences; null for other facts.</summary>
internal static class AttachmentFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        AttachmentAdded e => new(
            $"Đính kèm “{e.Title}”{OfPaper(e.Paper).Vietnamese} vào {e.Subject.InWords().Vietnamese}.",
            $"\"{e.Title}\"{OfPaper(e.Paper).English} was attached to {e.Subject.InWords().English}."),
        AttachmentReplaced e => new(
            $"Thay tệp “{e.Title}” của {e.Subject.InWords().Vietnamese}: {Reason(e)}.",
            $"The file \"{e.Title}\" of {e.Subject.InWords().English} was replaced: {Reason(e)}."),
        AttachmentEnded e => new(
            $"Tệp “{e.Title}” của {e.Subject.InWords().Vietnamese} hết giá trị: {Reason(e)}.",
            $"The file \"{e.Title}\" of {e.Subject.InWords().English} was ended: {Reason(e)}."),
        _ => null,
    };

    private static LocalizedText OfPaper(Paper? paper) => paper is null
        ? new("", "")
        : new(
            $" ({paper.Kind.InWords().Vietnamese} số {paper.Number} ngày {Wording.Date(paper.Date).Vietnamese})",
            $" ({paper.Kind.InWords().English} {paper.Number} of {Wording.Date(paper.Date).English})");

    private static string? Reason(IBusinessEvent e) => e.Provenance.Reason?.TrimEnd('.');
}

using AssetRegistry.Api.Attachments;
using AssetRegistry.Api.Attachments.Uploads;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Demo;

/// <summary>
/// Scans and photos, uploaded and attached as officials do it. Offices are not alike in their care: of each kind of paper some are attached and
/// some are not, which the tracker of missing papers then shows.
/// </summary>
public sealed partial class DemoStage
{
    /// <summary>Of so many papers of a kind one is attached.</summary>
    private static readonly Dictionary<PaperKind, int> OneIn = new()
    {
        [PaperKind.OfficialLetter] = 2,
        [PaperKind.ReceiptSlip] = 3,
        [PaperKind.AppraisalReport] = 3,
        [PaperKind.Submission] = 4,
        [PaperKind.Decision] = 2,
        [PaperKind.HandoverMinutes] = 2,
    };

    private const int OneInSoManyPhotographsTheUse = 4;

    private readonly Dictionary<PaperKind, int> _papersSeen = [];
    private int _usesSeen;

    /// <summary>Attaches the scan of the paper that a step rested on, if it is one of those that are.</summary>
    private async Task ScanAsync(AttachmentSubjectKind kind, Guid subjectId, PaperInput paper, Actor official, CancellationToken cancellationToken)
    {
        var seen = _papersSeen[paper.Kind] = _papersSeen.GetValueOrDefault(paper.Kind) + 1;
        if (seen % OneIn[paper.Kind] != 0)
        {
            return;
        }

        var words = paper.Kind.InWords().Vietnamese;
        _ = await AttachAsync(
            new(kind, subjectId), $"Bản quét {words} số {paper.Number}", $"{words}.pdf", DemoFiles.ScanOf(paper.Kind), paper, official, cancellationToken);
    }

    /// <summary>Attaches a photo of the building.</summary>
    private Task<Attachment> PhotographAsync(
        AttachmentSubjectKind kind, Guid subjectId, PremisesCondition condition, Actor official, CancellationToken cancellationToken) => AttachAsync(
        new(kind, subjectId), $"Ảnh hiện trạng ngày {Wording.Date(Today).Vietnamese}", "Ảnh mặt tiền.jpg", DemoFiles.PhotoOf(condition), null, official,
        cancellationToken);

    /// <summary>Every fourth receiver has a photo of the use.</summary>
    private async Task<Guid?> PhotographUseAsync(Handover handover, Actor official, CancellationToken cancellationToken) =>
        ++_usesSeen % OneInSoManyPhotographsTheUse == 0
            ? (await PhotographAsync(AttachmentSubjectKind.Handover, handover.Id, PremisesCondition.Good, official, cancellationToken)).Id
            : null;

    private async Task<Attachment> AttachAsync(
        AttachmentSubjectInput subject, string title, string fileName, byte[] content, PaperInput? paper, Actor official, CancellationToken cancellationToken)
    {
        var key = DemoId.Of("attach", $"{subject.Id}", title);
        var uploadId = await IsGivenAsync(key, cancellationToken) ? Guid.Empty : await UploadAsync(key, fileName, content, official, cancellationToken);

        return await GiveAsync(
            new AddAttachmentInput(key, subject, uploadId, title, paper, Today),
            official,
            (input, actor, command, token) => AttachmentMutations.AddAttachmentAsync(input, actor, command, _attachments, _uploads, _files, token),
            cancellationToken);
    }

    /// <summary>Whether an earlier, interrupted load has given the command: then there is nothing to upload any more.</summary>
    private async Task<bool> IsGivenAsync(Guid key, CancellationToken cancellationToken)
    {
        await using var session = Store.QuerySession();

        return await session.LoadAsync<CommandReceipt>(key, cancellationToken) is not null;
    }

    private async Task<Guid> UploadAsync(Guid key, string fileName, byte[] content, Actor official, CancellationToken cancellationToken)
    {
        var upload = await _uploads.BeginAsync(official.Account, key, FileNames.Clean(fileName), content.Length, cancellationToken);
        if (upload.ReceivedBytes < upload.SizeBytes)
        {
            using var body = new MemoryStream(content[(int)upload.ReceivedBytes..]);
            _ = await new UploadReceiver(_uploads, _files).ReceiveAsync(upload, body, cancellationToken);
        }

        return upload.Id;
    }
}

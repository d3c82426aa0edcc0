namespace AssetRegistry.Tests.Attachments;

/// <summary>What can serve as a photo.</summary>
public sealed class PhotoTests
{
    [Theory]
    [InlineData(FileType.Jpeg, true)]
    [InlineData(FileType.Png, true)]
    [InlineData(FileType.WebP, true)]
    [InlineData(FileType.Tiff, true)]
    [InlineData(FileType.Heic, true)]
    [InlineData(FileType.Pdf, false)]
    [InlineData(FileType.Docx, false)]
    public void Only_a_picture_serves_whatever_it_is_called(FileType type, bool isPicture) =>
        Assert.Equal(isPicture ? null : PhotoProblem.NotAPicture, PhotoRules.ProblemOf(Of(type)));

    [Fact]
    public void What_was_ended_serves_no_more() =>
        Assert.Equal(PhotoProblem.Ended, PhotoRules.ProblemOf(Of(FileType.Jpeg) with { EndedOn = A.Day(40) }));

    [Theory]
    [InlineData(PhotoProblem.NotFound, "no such attachment")]
    [InlineData(PhotoProblem.NotUploaded, "has not arrived whole")]
    [InlineData(PhotoProblem.NotAttached, "not attached")]
    [InlineData(PhotoProblem.Ended, "was ended")]
    [InlineData(PhotoProblem.NotAPicture, "no picture")]
    public void A_refusal_says_which_photo_and_what_to_do(PhotoProblem problem, string words)
    {
        var refusal = new PhotoRefusedException(A.Id(5), 2, problem, "cổng", "photoIds");

        Assert.StartsWith($"Photo 2 (id {A.Id(5)})", refusal.Text.English, StringComparison.Ordinal);
        Assert.Contains(words, refusal.Text.English, StringComparison.Ordinal);
        Assert.Contains("Please", refusal.Text.English, StringComparison.Ordinal);
        Assert.Contains("Hãy", refusal.Text.Vietnamese, StringComparison.Ordinal);
    }

    private static Attachment Of(FileType type) => Attachment.Create(new(
        A.Id(1), new(AttachmentSubjectKind.Handover, A.Id(800), "LC-0001"), "Ảnh cổng.jpg", null, A.Scan() with { Type = type }, A.TaLeng.Id, A.Imported()));
}

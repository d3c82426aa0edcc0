using System.Xml;

namespace AssetRegistry.Api.Attachments.Inspection;

/// <summary>What an inspection found.</summary>
/// <param name="Pages">Null when the file does not say it plainly.</param>
/// <param name="Thumbnail">A JPEG picture; null when none can be made.</param>
public sealed record InspectedFile(FileType Type, int? Pages, byte[]? Thumbnail);

/// <summary>Decides by its content whether a whole file is accepted, and what it is.</summary>
public static class FileInspector
{
    /// <param name="file">Seekable; read in pieces.</param>
    /// <param name="fileName">For the refusal's sentence only.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="FileRefusedException">The content is none that the register accepts.</exception>
    public static async Task<InspectedFile> InspectAsync(Stream file, string fileName, CancellationToken cancellationToken)
    {
        try
        {
            var type = await TypeAsync(file, cancellationToken);

            return new InspectedFile(
                type,
                type is FileType.Pdf ? await PdfPages.CountAsync(file, cancellationToken) : null,
                await Thumbnails.MakeAsync(type, file, cancellationToken));
        }
        catch (FileProblemException e)
        {
            throw new FileRefusedException(fileName, e.Problem);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or XmlException)
        {
            throw new FileRefusedException(fileName, FileProblem.Damaged);
        }
    }

    private static async Task<FileType> TypeAsync(Stream file, CancellationToken cancellationToken)
    {
        var head = new byte[FileSignatures.HeadLength];
        file.Position = 0;
        var length = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        var signature = FileSignatures.Recognise(head.AsSpan(0, length));
        if (signature.Problem is { } problem)
        {
            throw new FileProblemException(problem);
        }

        return signature.Container switch
        {
            FileContainer.Zip => await OfficePackage.InspectAsync(file, cancellationToken),
            FileContainer.CompoundFile => CompoundFile.Inspect(file),
            _ => signature.Type!.Value,
        };
    }
}

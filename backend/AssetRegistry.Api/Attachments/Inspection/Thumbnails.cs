using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Tiff;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Memory;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace AssetRegistry.Api.Attachments.Inspection;

/// <summary>
/// Small pictures of JPEG, PNG, WebP and TIFF files, made once when a file arrives. None of HEIC, for which the feed has no decoder, and none of
/// pictures whose pixels would not fit the memory set aside.
/// </summary>
internal static class Thumbnails
{
    public const string MediaType = "image/jpeg";

    private const int Side = 256;

    /// <summary>A page of A3 at 300 dpi has 17 million.</summary>
    private const long MaxPixels = 24_000_000;

    private static readonly Configuration Decoders = new(
        new JpegConfigurationModule(), new PngConfigurationModule(), new WebpConfigurationModule(), new TiffConfigurationModule())
    {
        MemoryAllocator = MemoryAllocator.Create(new MemoryAllocatorOptions { AllocationLimitMegabytes = 256, MaximumPoolSizeMegabytes = 16 }),
        MaxDegreeOfParallelism = 1,
    };

    // One at a time: pixels take far more memory than the file.
    private static readonly SemaphoreSlim Turn = new(1);

    /// <summary>Null when no thumbnail can be made.</summary>
    /// <exception cref="FileProblemException">The file begins like a picture but is none.</exception>
    public static async Task<byte[]?> MakeAsync(FileType type, Stream file, CancellationToken cancellationToken)
    {
        if (type is not (FileType.Jpeg or FileType.Png or FileType.WebP or FileType.Tiff))
        {
            return null;
        }

        await Turn.WaitAsync(cancellationToken);
        try
        {
            file.Position = 0;
            var size = await Image.IdentifyAsync(Decoders, file, cancellationToken);
            if (size is null)
            {
                return type is FileType.Tiff ? null : throw new FileProblemException(FileProblem.Damaged);
            }

            return (long)size.Width * size.Height > MaxPixels ? null : await ShrinkAsync(file, cancellationToken);
        }
        catch (Exception e) when (e is ImageFormatException or ImageProcessingException or InvalidMemoryOperationException or NotSupportedException)
        {
            // TIFF has more variants than the decoder knows; a broken picture of another type is broken.
            return type is FileType.Tiff ? null : throw new FileProblemException(FileProblem.Damaged);
        }
        finally
        {
            _ = Turn.Release();
        }
    }

    private static async Task<byte[]> ShrinkAsync(Stream file, CancellationToken cancellationToken)
    {
        file.Position = 0;
        using var image = await Image.LoadAsync<Rgb24>(Decoders, file, cancellationToken);
        image.Mutate(picture => picture.AutoOrient().Resize(new ResizeOptions { Size = new Size(Side, Side), Mode = ResizeMode.Max }));
        image.Metadata.ExifProfile = null;
        image.Metadata.XmpProfile = null;
        image.Metadata.IptcProfile = null;
        using var thumbnail = new MemoryStream();
        await image.SaveAsJpegAsync(thumbnail, new JpegEncoder { Quality = 75 }, cancellationToken);

        return thumbnail.ToArray();
    }
}

using System.Buffers;
using AssetRegistry.Api.Attachments.Inspection;
using AssetRegistry.Api.Attachments.Storage;

namespace AssetRegistry.Api.Attachments.Uploads;

/// <summary>Takes in the bytes of one request, piece by piece; what has arrived when the connection breaks is kept.</summary>
public sealed class UploadReceiver(UploadStore uploads, FileStore files)
{
    private const int PieceLength = 512 * 1024;

    /// <returns>The upload after it; null when another request has moved it on meanwhile.</returns>
    /// <exception cref="FileRefusedException">The file is none that is accepted; the upload has been ended.</exception>
    /// <exception cref="InvalidDataException">The body is longer than the rest of the file.</exception>
    public async Task<Upload?> ReceiveAsync(Upload upload, Stream body, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            return await FillAsync(upload, body, buffer.AsMemory(0, PieceLength), cancellationToken) is { } received ? await FinishAsync(received, cancellationToken) : null;
        }
        catch (FileRefusedException)
        {
            await uploads.EndAsync(upload, CancellationToken.None);
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async Task<Upload?> FillAsync(Upload upload, Stream body, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        for (var isOver = false; !isOver;)
        {
            (var length, isOver) = await ReadPieceAsync(body, buffer, cancellationToken);
            if (upload.ReceivedBytes + length > upload.SizeBytes)
            {
                throw new InvalidDataException("The body is longer than the rest of the file.");
            }

            if (length == 0)
            {
                continue;
            }

            var piece = buffer[..length];
            DemandAcceptable(upload, piece.Span);

            // The client may be gone; its bytes are kept all the same.
            if (!await uploads.AppendAsync(upload, upload.ReceivedBytes, piece, CancellationToken.None))
            {
                return null;
            }

            upload = upload with { ReceivedBytes = upload.ReceivedBytes + length };
        }

        return upload;
    }

    /// <summary>A program is refused at its first bytes, not after a hundred megabytes.</summary>
    private static void DemandAcceptable(Upload upload, ReadOnlySpan<byte> piece)
    {
        var isWholeHead = piece.Length >= FileSignatures.HeadLength || piece.Length == upload.SizeBytes;
        if (upload.ReceivedBytes == 0 && isWholeHead
            && FileSignatures.Recognise(piece[..Math.Min(piece.Length, FileSignatures.HeadLength)]).Problem is { } problem)
        {
            throw new FileRefusedException(upload.FileName, problem);
        }
    }

    private static async Task<(int Length, bool IsOver)> ReadPieceAsync(Stream body, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var length = 0;
        try
        {
            while (length < buffer.Length)
            {
                var read = await body.ReadAsync(buffer[length..], cancellationToken);
                if (read == 0)
                {
                    return (length, true);
                }

                length += read;
            }

            return (length, false);
        }
        catch (Exception e) when (e is OperationCanceledException or (IOException and not BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }))
        {
            return (length, true);
        }
    }

    private async Task<Upload> FinishAsync(Upload upload, CancellationToken cancellationToken) =>
        upload.ReceivedBytes < upload.SizeBytes ? upload : upload with { Sha256 = (await files.AcceptAsync(upload, cancellationToken)).Sha256 };
}

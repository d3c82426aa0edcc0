using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Attachments.Storage;

/// <summary>Reads a content piece by piece from the database, from any place: never more than one piece is in memory.</summary>
public sealed class ContentStream(NpgsqlDataSource dataSource, Guid contentId, long length) : Stream
{
    private long _position;
    private long _pieceStart;
    private byte[] _piece = [];

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => _position = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position >= length || buffer.IsEmpty)
        {
            return 0;
        }

        if (_position < _pieceStart || _position >= _pieceStart + _piece.Length)
        {
            await LoadPieceAsync(cancellationToken);
        }

        var rest = _piece.AsMemory((int)(_position - _pieceStart));
        var count = Math.Min(buffer.Length, rest.Length);
        rest[..count].CopyTo(buffer);
        _position += count;

        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("The database is read asynchronously.");

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task LoadPieceAsync(CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            $"select start, bytes from {StoreSetup.SchemaName}.content_piece where content_id = $1 and start <= $2 order by start desc limit 1");
        command.Parameters.AddWithValue(contentId);
        command.Parameters.AddWithValue(_position);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            throw new EndOfStreamException($"The content {contentId} has no piece at {_position}.");
        }

        (_pieceStart, _piece) = (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1));
        if (_position >= _pieceStart + _piece.Length)
        {
            throw new EndOfStreamException($"The content {contentId} has no piece at {_position}.");
        }
    }
}

using System.Buffers;
using System.Text;
using System.Xml;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>
/// The texts that the cells of a workbook refer to by number (ECMA-376, part 1, clause 18.4). They lie in a temporary file, since a workbook
/// may have as many of them as it likes; memory holds where each begins.
/// </summary>
internal sealed class SharedStrings : IAsyncDisposable
{
    private readonly TemporaryFile _file = new();
    private readonly List<long> _ends = [0];

    public int Count => _ends.Count - 1;

    /// <exception cref="XmlException">It is no table of texts.</exception>
    public async Task LoadAsync(XmlReader xml, ByteBudgetStream budget)
    {
        while (await xml.ReadAsync())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                budget.Reset();
                var bytes = Encoding.UTF8.GetBytes(await CellXml.TextAsync(xml));
                await _file.Stream.WriteAsync(bytes);
                _ends.Add(_ends[^1] + bytes.Length);
            }
        }

        await _file.Stream.FlushAsync();
    }

    /// <summary>The text of this number; null when there is none.</summary>
    public string? this[int index]
    {
        get
        {
            if (index < 0 || index >= Count)
            {
                return null;
            }

            var length = (int)(_ends[index + 1] - _ends[index]);
            var bytes = ArrayPool<byte>.Shared.Rent(length);
            try
            {
                var read = RandomAccess.Read(_file.Stream.SafeFileHandle, bytes.AsSpan(0, length), _ends[index]);

                return Encoding.UTF8.GetString(bytes, 0, read);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(bytes);
            }
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}

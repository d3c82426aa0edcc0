using System.Security.Cryptography;
using System.Text;

namespace PostgresStore;

/// <summary>One forward-only SQL file.</summary>
/// <param name="Name">File name, <c>NNNN_verb_object.sql</c>; the number orders the files.</param>
/// <param name="Sql">Its text.</param>
public sealed record Migration(string Name, string Sql)
{
    /// <summary>SHA-256 of the text in hexadecimal. Line ends do not count, so that a checkout on another system is the same file.</summary>
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));
}

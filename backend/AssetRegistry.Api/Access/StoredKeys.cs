using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace AssetRegistry.Api.Access;

/// <summary>
/// Keeps the keys that protect session cookies in the database, so that every copy of the server accepts the same sessions and a
/// restart ends none.
/// </summary>
public sealed class StoredKeys(IDocumentStore store) : IXmlRepository
{
    // The framework asks for keys synchronously, at start and every few hours.
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var session = store.QuerySession();

        return [.. session.Query<SessionKey>().ToListAsync().GetAwaiter().GetResult().Select(key => XElement.Parse(key.Xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var session = store.LightweightSession();
        session.Store(new SessionKey(friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        session.SaveChangesAsync().GetAwaiter().GetResult();
    }
}

/// <summary>One key of ASP.NET Core's data protection.</summary>
public sealed record SessionKey(string Id, string Xml);

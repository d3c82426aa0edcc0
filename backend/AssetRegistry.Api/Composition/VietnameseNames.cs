using System.Globalization;

namespace AssetRegistry.Api.Composition;

/// <summary>The order in which officials look names up.</summary>
public static class VietnameseNames
{
    public static StringComparer Order { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true);
}

using AssetRegistry.Api.Interop.Csv;
using AssetRegistry.Api.Interop.Features;
using Geo.CoordinateSystems;

namespace AssetRegistry.Api.Importing;

/// <summary>Which heading of a file means which column, and in which system its positions are.</summary>
/// <param name="Headings">By column; columns that the file does not have are not in it.</param>
/// <param name="Srid">EPSG number of the system of the positions.</param>
public sealed record ColumnMapping(IReadOnlyDictionary<FacilityColumn, string> Headings, int Srid)
{
    /// <summary>Those that are given, and for the others those whose headings are known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="given">Headings by column, as a person has named them.</param>
    /// <param name="srid">EPSG number that a person has named; null: the file's own, or WGS 84 where a table's headings say degrees.</param>
    /// <exception cref="FeatureFileException">A given heading does not exist, a needed column is missing, or the system is not known.</exception>
    public static ColumnMapping Of(FeatureFile file, IReadOnlyList<string> headings, IReadOnlyDictionary<FacilityColumn, string> given, int? srid)
    {
        var found = new Dictionary<FacilityColumn, string>();
        foreach (var column in Enum.GetValues<FacilityColumn>())
        {
            if (given.TryGetValue(column, out var named))
            {
                found[column] = headings.FirstOrDefault(heading => heading == named)
                    ?? headings.FirstOrDefault(heading => VietnameseText.Fold(heading) == VietnameseText.Fold(named))
                    ?? throw new FeatureFileException(ImportText.NoSuchHeading(named, headings));
            }
            else if (FacilityColumns.Recognise(column, headings) is { } heading)
            {
                found[column] = heading;
            }
        }

        if (!found.ContainsKey(FacilityColumn.Number))
        {
            throw new FeatureFileException(ImportText.NoNumber(headings));
        }

        return new(found, file.IsTable ? OfTable(found, headings, srid) : srid ?? OfFile(file));
    }

    private static int OfTable(Dictionary<FacilityColumn, string> found, IReadOnlyList<string> headings, int? srid)
    {
        if (found.ContainsKey(FacilityColumn.East) && found.ContainsKey(FacilityColumn.North))
        {
            return srid ?? Geo.CoordinateSystems.Srid.Wgs84;
        }

        if (CoordinateColumns.Find(headings, srid ?? Geo.CoordinateSystems.Srid.Wgs84) is { } position)
        {
            (found[FacilityColumn.East], found[FacilityColumn.North]) = (headings[position.East], headings[position.North]);
        }
        else if (srid is null && CoordinateColumns.Find(headings, Vn2000Zones.Provincial[0].Srid) is { } survey)
        {
            throw new FeatureFileException(ImportText.SystemNeeded(headings[survey.North], headings[survey.East]));
        }

        return srid ?? Geo.CoordinateSystems.Srid.Wgs84;
    }

    private static int OfFile(FeatureFile file) =>
        file.Srid is { } srid && Reprojection.Knows(srid) ? srid : throw new FeatureFileException(ImportText.SystemUnknown);
}

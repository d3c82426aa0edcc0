using System.Diagnostics.CodeAnalysis;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Map;

/// <summary>The facility filter as the query string of a tile's address. Names and values are those of the GraphQL filter, in the singular.</summary>
public static class FacilityFilterQuery
{
    // What the public is not told of a facility it cannot filter by either.
    private static readonly string[] NotPublic = ["stage", "holder", "custody", "search"];

    public static bool TryRead(IQueryCollection query, INodeIdSerializer ids, Actor reader, out FacilityFilter filter, out LocalizedText problem)
    {
        filter = new FacilityFilter();
        if (reader.IsPublic && NotPublic.FirstOrDefault(name => query[name] is [{ Length: > 0 }, ..]) is { } refused)
        {
            problem = new(
                $"Tham số lọc '{refused}' chỉ dùng được khi đã đăng nhập. Người xem công khai lọc theo classification, category, commune.",
                $"The filter parameter '{refused}' is for those who are signed in. The public filters by classification, category, commune.");
            return false;
        }

        if (!TryReadMany<Classification>(query, "classification", out var classifications, out problem)
            || !TryReadMany<HandlingStage>(query, "stage", out var stages, out problem)
            || !TryReadMany<FacilityCategory>(query, "category", out var categories, out problem)
            || !TryReadHolder(query, ids, out var holderId, out problem)
            || !TryReadCustody(query, out var inCustody, out problem))
        {
            return false;
        }

        filter = new FacilityFilter
        {
            Search = query["search"],
            Classifications = classifications,
            Stages = stages,
            Categories = categories,
            CommuneCode = query["commune"],
            HolderId = holderId,
            InCustody = inCustody,
        };

        return true;
    }

    private static bool TryReadMany<TEnum>(IQueryCollection query, string name, [NotNullWhen(true)] out List<TEnum>? values, out LocalizedText problem)
        where TEnum : struct, Enum
    {
        values = [];
        problem = default;
        foreach (var text in query[name])
        {
            if (!EnumCode<TEnum>.TryRead(text, out var value))
            {
                problem = Bad(name, text, string.Join(", ", EnumCode<TEnum>.All));
                return false;
            }

            values.Add(value);
        }

        return true;
    }

    private static bool TryReadHolder(IQueryCollection query, INodeIdSerializer ids, out Guid? holderId, out LocalizedText problem)
    {
        (holderId, problem) = (null, default);
        if (query["holder"] is not [{ Length: > 0 } text])
        {
            return true;
        }

        if (!ids.TryDecode(text, nameof(Organisation), out var id))
        {
            problem = Bad("holder", text, "ID của cơ quan / the ID of an organisation");
            return false;
        }

        holderId = id;

        return true;
    }

    private static bool TryReadCustody(IQueryCollection query, out bool? inCustody, out LocalizedText problem)
    {
        (inCustody, problem) = (null, default);
        if (query["custody"] is not [{ Length: > 0 } text])
        {
            return true;
        }

        if (!bool.TryParse(text, out var value))
        {
            problem = Bad("custody", text, "true, false");
            return false;
        }

        inCustody = value;

        return true;
    }

    private static LocalizedText Bad(string name, string? value, string allowed) => new(
        $"Tham số lọc '{name}' có giá trị '{value}', nhưng chỉ nhận: {allowed}.",
        $"The filter parameter '{name}' is '{value}' but takes only: {allowed}.");
}

using System.Collections.Immutable;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>Papers as a form would send them.</summary>
public static class Papers
{
    public static ImmutableSortedDictionary<string, object?> Letter => Of("OFFICIAL_LETTER", "21/UBND-VP", Days.Requested);

    public static ImmutableSortedDictionary<string, object?> ReceiptSlip => Of("RECEIPT_SLIP", "07/PTN", Days.Accepted);

    public static ImmutableSortedDictionary<string, object?> AppraisalReport => Of("APPRAISAL_REPORT", "15/BC-STC", Days.Appraised);

    public static ImmutableSortedDictionary<string, object?> Submission => Of("SUBMISSION", "33/TTr-STC", Days.Forwarded);

    public static ImmutableSortedDictionary<string, object?> Resolution => Of("OTHER", "1670/NQ-UBTVQH15", Days.Requested);

    public static ImmutableSortedDictionary<string, object?> Decision => Of("DECISION", "88/QĐ-UBND", Days.Decided);

    public static ImmutableSortedDictionary<string, object?> Minutes => Of("HANDOVER_MINUTES", "02/BB-TTPTQĐ", Days.HandedOver);

    public static ImmutableSortedDictionary<string, object?> BookEntry => Of("OTHER", "05/CT-GT", Days.InUse);

    public static ImmutableSortedDictionary<string, object?> Of(string kind, string number, string date) =>
        ImmutableSortedDictionary.CreateRange<string, object?>(
            StringComparer.Ordinal,
            [new("kind", kind), new("number", number), new("date", date)]);
}

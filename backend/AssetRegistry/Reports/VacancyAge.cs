namespace AssetRegistry.Reports;

/// <summary>How long a facility has stood empty on a day. After more than twelve months the law asks for its recovery.</summary>
public enum VacancyAge
{
    NotVacant,
    UpTo3Months,
    UpTo12Months,
    Over12Months,
}

using AssetRegistry.Rules;

namespace AssetRegistry.Offices;

/// <summary>How many people of one title group work in an office.</summary>
public sealed record StaffGroup(TitleGroup Title, int Headcount);

/// <summary>Everybody who works in an office, as counted on a day.</summary>
public sealed record StaffCount(DateOnly On, IReadOnlyList<StaffGroup> Groups)
{
    public int Headcount => Groups.Sum(group => group.Headcount);
}

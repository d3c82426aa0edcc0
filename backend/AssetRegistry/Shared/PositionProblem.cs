namespace AssetRegistry;

/// <summary>Why a pair of numbers is no position in Viet Nam.</summary>
public enum PositionProblem
{
    NotFinite,
    SwappedAxes,
    OutsideCountry,
}

namespace AssetRegistry.Facilities;

/// <summary>How far what is known of a facility may go. Ordered: a later one is stricter.</summary>
public enum Sensitivity
{
    /// <summary>Anybody may know that it is there, when the register has its public view open.</summary>
    Public,

    /// <summary>For those who work with the register. What nobody has said anything else of.</summary>
    Internal,

    /// <summary>For its own organisations and those who decide and watch over the whole; for everybody else it does not exist. Police and military sites.</summary>
    Restricted,
}

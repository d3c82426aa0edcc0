namespace AssetRegistry.Rules;

/// <summary>One rule of a pack, with where it comes from.</summary>
public interface IRule
{
    /// <summary>The act and article it was taken from, as an official would cite it.</summary>
    string Source { get; }

    /// <summary>Whether somebody has compared it with the wording of the act. What has not been is still applied, and shown as such.</summary>
    bool Verified { get; }
}

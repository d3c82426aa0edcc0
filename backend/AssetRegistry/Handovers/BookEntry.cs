namespace AssetRegistry.Handovers;

/// <summary>A side has entered the change in its books.</summary>
public sealed record BookEntry(Paper Paper, DateOnly EnteredOn);

/// <summary>The change was registered at the land registry.</summary>
/// <param name="FormSubmittedOn">The date of form 24.</param>
public sealed record LandRegistration(DateOnly FormSubmittedOn, DateOnly RegisteredOn, Paper Paper);

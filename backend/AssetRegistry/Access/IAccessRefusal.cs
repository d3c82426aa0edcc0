namespace AssetRegistry.Access;

/// <summary>A refusal for want of a right: of the role, over the organisation or commune, or of a person who took an earlier step.</summary>
public interface IAccessRefusal;

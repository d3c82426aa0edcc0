using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>What recording a handover brings about.</summary>
/// <param name="Recorded">A <see cref="HandoverProvisionallyRecorded"/> or a <see cref="HandoverRecorded"/>.</param>
/// <param name="HandedOver">The same at the facility.</param>
public sealed record HandoverRecording(IBusinessEvent Recorded, FacilityHandedOver HandedOver);

/// <summary>What the receiver's signature brings about.</summary>
public sealed record HandoverSigning(HandoverSignedByReceiver Signature, HandoverRecording Recording);

/// <summary>What giving a facility back brings about, at the handover and at the facility.</summary>
public sealed record HandoverReturning(HandoverReturned Returned, FacilityReturned AtFacility);

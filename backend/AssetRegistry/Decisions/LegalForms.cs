using AssetRegistry.Facilities;
using AssetRegistry.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Decisions;

/// <summary>What the legal forms ask of a decision.</summary>
public static class LegalForms
{
    /// <summary>Whether the facility stays with its holder, so that nothing is handed over.</summary>
    public static bool KeepsHolder(this LegalForm form) => form is LegalForm.Retain or LegalForm.TemporaryRetention;

    /// <summary>By which deadline a decision of this form is to be made.</summary>
    public static DeadlineKind Deadline(this LegalForm form) => form switch
    {
        LegalForm.Sale => DeadlineKind.DecideSale,
        LegalForm.Recovery => DeadlineKind.DecideRecovery,
        _ => DeadlineKind.DecideTransfer,
    };

    /// <summary>The end date where the form needs one; a form that holds for good has none.</summary>
    internal static DateOnly? DemandEndDate(IssueDecision command, RulePack rules)
    {
        var needsEnd = rules.Form(command.LegalForm).NeedsEndDate;
        return (needsEnd, command.RetainUntil) switch
        {
            (true, null) => throw new FieldRequiredException("retainUntil"),
            (true, { } end) => Require.NotBefore(end, command.EffectiveOn.AddDays(1), "retainUntil"),
            (false, null) => null,
            _ => throw new LegalFormHasNoEndDateException(command.LegalForm),
        };
    }

    /// <summary>A retention stays with the holder; everything else goes to somebody else; the land fund form only to the land fund centre.</summary>
    internal static void DemandFittingReceiver(LegalForm form, Facility facility, Organisation receiver, Guid holderId)
    {
        if (form.KeepsHolder() ? receiver.Id != holderId : form is LegalForm.AssignToLandFund && receiver.Type is not OrganisationType.LandFundCentre)
        {
            throw new LegalFormDoesNotFitReceiverException(form, receiver.Id, receiver.Name);
        }

        if (!form.KeepsHolder() && receiver.Id == holderId)
        {
            throw new ReceiverIsHolderException(facility.Id, facility.Number, facility.Name, receiver.Name);
        }
    }

    /// <summary>An exchange gives each side something of the other's: both or neither.</summary>
    internal static void DemandPairs(LegalForm form, IReadOnlyList<DecisionItem> items)
    {
        if (form is not LegalForm.Exchange)
        {
            return;
        }

        if (items.FirstOrDefault(item => !items.Any(back => back.GiverId == item.ReceiverId && back.ReceiverId == item.GiverId)) is { } alone)
        {
            throw new ExchangeIncompleteException(alone.FacilityId, alone.FacilityNumber, alone.ReceiverId, alone.ReceiverName);
        }
    }
}

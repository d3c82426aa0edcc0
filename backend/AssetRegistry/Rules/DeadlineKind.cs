namespace AssetRegistry.Rules;

/// <summary>What the law gives a span of time for.</summary>
public enum DeadlineKind
{
    /// <summary>From the valid dossier to the decision on a transfer.</summary>
    DecideTransfer,

    /// <summary>From the valid dossier to the decision on a recovery.</summary>
    DecideRecovery,

    /// <summary>From the valid dossier to the decision on a sale.</summary>
    DecideSale,

    /// <summary>From the decision to the formal minutes.</summary>
    HandOverAfterDecision,

    /// <summary>From the minutes of a temporary handover to the decision that regularises it.</summary>
    RegulariseProvisionalHandover,

    /// <summary>From submission to the receipt slip or the request for a supplement.</summary>
    AcceptDossier,

    /// <summary>From the valid dossier to the appraisal report.</summary>
    AppraiseDossier,

    /// <summary>From a notice to the end of objections against it.</summary>
    ObjectionWindow,

    /// <summary>How long a facility may stand unused before its recovery must be proposed.</summary>
    VacancyLimit,

    /// <summary>The longest term of a short-term lease.</summary>
    LeaseTermMax,

    /// <summary>The written notice before a short-term lease is ended.</summary>
    LeaseNotice,

    /// <summary>From an application for official housing to the agency's verification.</summary>
    HousingVerify,

    /// <summary>From the verified application to the decision on it.</summary>
    HousingDecide,

    /// <summary>From the decision on official housing to the contract.</summary>
    HousingContract,
}

package io.meridian.account.events;

/** What happens to an account as a whole. */
public sealed interface AccountEvent
        permits AccountChangeUndone,
                AccountGovernanceSet,
                AccountHeadquartersSet,
                AccountIndustrySet,
                AccountNamed,
                AccountReferenceRecorded,
                AccountRegistered {
    /** Which account. */
    String account();
}

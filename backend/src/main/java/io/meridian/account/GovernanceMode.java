package io.meridian.account;

/** How an account is governed as known now, read inside a unit of work: what was read is a guard of its commit. */
public interface GovernanceMode {
    /** The mode that holds at an instant in microseconds; {@code NEVER} stands for the moment of the act. */
    Governance of(String account, long at);
}

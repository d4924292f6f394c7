package io.meridian.account;

import io.meridian.identity.Signed;
import java.util.OptionalLong;

/**
 * Who may do what in an account, as known and true now: a team member does every act except appointing, releasing,
 * governance and the entity tree, which are the account manager's; auditors read; administrators see nothing of an
 * account unless appointed. Who may not read is told that there is no such account.
 */
public interface AccountPolicy {
    /** @throws io.meridian.shared.Unknown the account is not visible to them */
    void mayRead(Signed signed, String account);

    /** @throws io.meridian.shared.Refused {@code may-act-in-account}: they may only read */
    void mayAct(Signed signed, String account);

    /** @throws io.meridian.shared.Refused {@code may-manage-account}: they are not the account manager */
    void mayManage(Signed signed, String account);

    /** Whether they may see the account at all. */
    boolean reads(String person, String account);

    /** Whether they may act in it. */
    boolean acts(String person, String account);

    /** Whether they manage it. */
    boolean manages(String person, String account);

    /** The instant (microseconds) of the log's clock that counts as now. */
    long now();

    /** The next instant (microseconds) at which what they may do changes by time alone. */
    OptionalLong accessChangesAt(String person, String account);
}

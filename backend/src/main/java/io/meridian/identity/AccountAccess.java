package io.meridian.identity;

import io.meridian.shared.Instants;
import java.util.Set;

/**
 * Which accounts a person may see, as of now: the port through which modules that know no domain ask; the module
 * {@code account} answers.
 */
public interface AccountAccess {
    /** @throws io.meridian.shared.Unknown the account is not there, or this person may not see it */
    void requireReadable(Signed signed, String account);

    /** Every account this person may see. */
    Set<String> readableAccounts(Signed signed);

    /**
     * When what this person may see of this account changes by time alone (a planned appointment or release), in
     * microseconds; {@code NEVER} if nothing is planned.
     */
    long accessChangesAt(Signed signed, String account);

    /** When the set of accounts this person may see changes by time alone, in microseconds; {@code NEVER} if nothing is planned. */
    default long accessChangesAt(Signed signed) {
        return Instants.NEVER;
    }

    /** Names of the views from which all this is answered: where one changes, whoever holds a grant asks again. */
    default Set<String> decidedBy() {
        return Set.of();
    }
}

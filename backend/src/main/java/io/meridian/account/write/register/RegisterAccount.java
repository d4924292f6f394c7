package io.meridian.account.write.register;

import io.meridian.account.ExternalReference;
import io.meridian.account.Governance;
import io.meridian.account.Headquarters;
import io.meridian.account.write.change.ChangeAccount;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/**
 * A global customer is ours, since a date where it is known; whoever registers it becomes its account manager.
 *
 * @param reference what the system calls it from which it is imported; null where a person registers it
 */
public record RegisterAccount(
        String account,
        String name,
        String industry,
        Headquarters headquarters,
        Governance governance,
        @Nullable When since,
        @Nullable ExternalReference reference) {

    /** What is said of it beside that it is ours; true for as long as anybody can say. */
    public ChangeAccount description() {
        return new ChangeAccount(account, name, industry, headquarters, null);
    }
}

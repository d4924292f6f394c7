package io.meridian.account.write.register;

import io.meridian.account.Governance;
import io.meridian.account.Headquarters;
import io.meridian.account.write.change.ChangeAccount;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** A global customer is ours, since a date where it is known; whoever registers it becomes its account manager. */
public record RegisterAccount(
        String account,
        String name,
        String industry,
        Headquarters headquarters,
        Governance governance,
        @Nullable When since) {

    /** What is said of it beside that it is ours; true for as long as anybody can say. */
    public ChangeAccount description() {
        return new ChangeAccount(account, name, industry, headquarters, null);
    }
}

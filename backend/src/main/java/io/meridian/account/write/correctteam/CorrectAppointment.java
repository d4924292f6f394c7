package io.meridian.account.write.correctteam;

import io.meridian.account.Accounts;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An appointment was wrong in these fields. */
public record CorrectAppointment(
        String account, String appointment, String event, Map<String, @Nullable Object> changed) {

    @TargetAggregateIdentifier
    public String team() {
        return Accounts.teamOf(account);
    }
}

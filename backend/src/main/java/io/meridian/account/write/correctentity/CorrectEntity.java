package io.meridian.account.write.correctentity;

import io.meridian.account.Accounts;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A fact about an entity was wrong in these fields. */
public record CorrectEntity(String account, String entity, String event, Map<String, @Nullable Object> changed) {

    @TargetAggregateIdentifier
    public String tree() {
        return Accounts.treeOf(account);
    }
}

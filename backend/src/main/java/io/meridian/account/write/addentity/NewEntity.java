package io.meridian.account.write.addentity;

import io.meridian.account.EntityKind;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** A new entity of the customer. */
record NewEntity(
        EntityKind kind,
        String name,
        @Nullable String parent,
        @Nullable When since) {}

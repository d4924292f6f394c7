package io.meridian.account.write.change;

import io.meridian.account.Headquarters;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** What changes; what is left out stays. */
record ChangedAccount(
        @Nullable String name,
        @Nullable String industry,
        @Nullable Headquarters headquarters,
        @Nullable When from) {}

package io.meridian.account.write.register;

import io.meridian.account.Governance;
import io.meridian.account.Headquarters;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** A new account. */
record NewAccount(
        String name,
        String industry,
        Headquarters headquarters,
        Governance governance,
        @Nullable When since) {}

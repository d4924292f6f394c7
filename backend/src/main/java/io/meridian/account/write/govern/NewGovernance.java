package io.meridian.account.write.govern;

import io.meridian.account.Governance;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The mode that holds from a date on. */
record NewGovernance(Governance governance, @Nullable When from) {}

package io.meridian.account.write.renameentity;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The name that holds from a date on. */
record NewEntityName(String name, @Nullable When from) {}

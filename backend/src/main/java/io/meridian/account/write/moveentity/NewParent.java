package io.meridian.account.write.moveentity;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The parent that holds from a date on; none is the top of the tree. */
record NewParent(@Nullable String parent, @Nullable When from) {}

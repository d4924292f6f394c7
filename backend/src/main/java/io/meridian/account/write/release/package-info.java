/** A member is released. */
@NullMarked
package io.meridian.account.write.release;

import org.jspecify.annotations.NullMarked;

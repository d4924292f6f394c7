/** A global customer is registered. */
@NullMarked
package io.meridian.account.write.register;

import org.jspecify.annotations.NullMarked;

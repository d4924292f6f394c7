/** The aggregates of an account and what others may read of them in a unit of work. */
@NullMarked
package io.meridian.account.write;

import org.jspecify.annotations.NullMarked;

/** The account is governed in another mode from a date on. */
@NullMarked
package io.meridian.account.write.govern;

import org.jspecify.annotations.NullMarked;

/** An entity belongs to another parent from a date on. */
@NullMarked
package io.meridian.account.write.moveentity;

import org.jspecify.annotations.NullMarked;

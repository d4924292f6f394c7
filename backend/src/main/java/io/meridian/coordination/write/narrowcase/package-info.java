/** A case is for named people only, from now on and in all its past. */
@NullMarked
package io.meridian.coordination.write.narrowcase;

import org.jspecify.annotations.NullMarked;

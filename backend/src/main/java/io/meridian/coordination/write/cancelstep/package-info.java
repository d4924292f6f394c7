/** A step is no longer wanted. */
@NullMarked
package io.meridian.coordination.write.cancelstep;

import org.jspecify.annotations.NullMarked;

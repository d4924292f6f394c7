/** Somebody of the unit owns a step. */
@NullMarked
package io.meridian.coordination.write.assignstep;

import org.jspecify.annotations.NullMarked;

/** Somebody of the unit owns a step. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.assignstep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

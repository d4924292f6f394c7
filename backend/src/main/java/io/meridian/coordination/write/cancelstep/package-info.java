/** A step is no longer wanted. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.cancelstep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** A case is for named people only, from now on and in all its past. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.narrowcase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

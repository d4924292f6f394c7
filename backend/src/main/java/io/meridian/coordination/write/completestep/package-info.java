/** A step is done. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.completestep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** A function of a region is asked to do something. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.requeststep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The owning function does not take a step on. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.declinestep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

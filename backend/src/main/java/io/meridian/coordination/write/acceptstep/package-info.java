/** The owning function takes a step on. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.acceptstep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

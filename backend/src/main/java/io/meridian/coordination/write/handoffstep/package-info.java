/** A step passes to another unit. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.handoffstep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

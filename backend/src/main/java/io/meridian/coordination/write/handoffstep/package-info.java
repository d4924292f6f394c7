/** A step passes to another unit. */
@NullMarked
package io.meridian.coordination.write.handoffstep;

import org.jspecify.annotations.NullMarked;

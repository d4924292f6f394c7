/** A function of a region is asked to do something. */
@NullMarked
package io.meridian.coordination.write.requeststep;

import org.jspecify.annotations.NullMarked;

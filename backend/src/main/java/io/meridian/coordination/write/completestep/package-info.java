/** A step is done. */
@NullMarked
package io.meridian.coordination.write.completestep;

import org.jspecify.annotations.NullMarked;

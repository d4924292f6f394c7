/** The work of a case is over. */
@NullMarked
package io.meridian.coordination.write.closecase;

import org.jspecify.annotations.NullMarked;

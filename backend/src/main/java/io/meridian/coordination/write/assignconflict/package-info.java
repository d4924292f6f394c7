/** Somebody is to settle a conflict. */
@NullMarked
package io.meridian.coordination.write.assignconflict;

import org.jspecify.annotations.NullMarked;

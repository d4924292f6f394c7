/** A conflict is settled. */
@NullMarked
package io.meridian.coordination.write.resolveconflict;

import org.jspecify.annotations.NullMarked;

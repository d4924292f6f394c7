/** A conflict is settled. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.resolveconflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Somebody is to settle a conflict. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.assignconflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The work of a case is over. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.closecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

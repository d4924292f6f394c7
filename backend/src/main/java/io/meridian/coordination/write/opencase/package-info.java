/** A case is opened, on its own or for a commitment or an interaction. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.opencase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

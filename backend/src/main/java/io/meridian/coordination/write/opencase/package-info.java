/** A case is opened, on its own or for a commitment or an interaction. */
@NullMarked
package io.meridian.coordination.write.opencase;

import org.jspecify.annotations.NullMarked;
